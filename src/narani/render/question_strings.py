"""The words about interview questions and learning paths, part of `strings.STRINGS`."""

from __future__ import annotations

from narani.model.text import Text

QUESTION_STRINGS: dict[str, Text] = {
    "level_basic": Text("기초", "basic"),
    "level_intermediate": Text("중급", "intermediate"),
    "level_advanced": Text("심화", "advanced"),
    # a question's page
    "question_about": Text("주제와 난이도", "Topic and level"),
    "question_all": Text("면접 질문", "Interview questions"),
    "question_intent": Text("출제 의도", "Why they ask"),
    "question_short": Text("30초 답변", "The 30-second answer"),
    "question_seconds": Text("소리 내어 약 {seconds}초", "about {seconds} seconds aloud"),
    "question_points": Text("답에 꼭 들어갈 것", "What must be in an answer"),
    "question_wrong": Text("이렇게 답하면 곤란합니다", "Answers that go wrong"),
    "question_says": Text("이런 답:", "The answer:"),
    "question_why": Text("왜 곤란한가:", "Why it is wrong:"),
    "question_judged": Text("판정:", "Verdict:"),
    "question_follow_ups": Text("꼬리질문", "What they ask next"),
    "question_follow_intro": Text(
        "이 답 다음에 나오는 질문입니다. 안쪽 목록은 그 답에 다시 이어지는 질문입니다.",
        "What follows this answer; indented, what follows the answer to that."),
    "question_leading": Text("이 질문으로 이어지는 질문", "Questions that lead here"),
    "question_related": Text("관련 글", "Related pages"),
    "question_broken": Text(
        "이 답의 근거 가운데 {count}개가 더 이상 성립하지 않습니다. 그대로 말하지 마십시오.",
        "Of the claims this answer rests on, {count} no longer hold. Do not say it as it stands."),
    "question_stale": Text(
        "이 답의 근거 가운데 {count}개는 결과가 오래되어 다시 확인해야 합니다.",
        "Of the claims this answer rests on, {count} rest on results that are out of date."),
    # lists of questions
    "questions_count": Text("질문 {total}개: {levels}.", "{total} questions: {levels}."),
    "questions_none": Text("아직 질문이 없습니다.", "There are no questions yet."),
    "questions_troubled": Text("그 가운데 {count}개는 근거를 다시 확인해야 합니다.",
                               "To be checked again, because of their evidence: {count}."),
    "questions_filter": Text("질문 거르기", "Filter the questions"),
    "questions_open": Text("30초 답변 보기", "Show the 30-second answer"),
    "filter_level": Text("난이도", "Level"),
    # learning paths
    "study_minutes": Text("{minutes}분", "{minutes} min"),
    "study_hours": Text("{hours}시간", "{hours} h"),
    "study_hours_minutes": Text("{hours}시간 {minutes}분", "{hours} h {minutes} min"),
    "study_total": Text("모두 {time}, {steps}단계", "{time} in all, {steps} steps"),
    "study_days": Text("{days}일 동안 모두 {time}, {steps}단계", "{time} over {days} days, {steps} steps"),
    "study_all": Text("학습 경로 {count}개", "{count} learning paths"),
    "study_page": Text("글", "page"),
    "study_concept": Text("예제", "example"),
    "study_question": Text("질문", "question"),
}
