"""The words of the tools to practise with: flashcards, quiz, mock interview; part of `strings.STRINGS`.

The scripts fetch them with the questions; names in braces that Python does not fill in, they do.
"""

from __future__ import annotations

from narani.model.text import Text

PRACTICE_STRINGS: dict[str, Text] = {
    # on the page, before the questions are fetched
    "practice_plain": Text(
        "이 도구를 쓰려면 JavaScript가 필요합니다. JavaScript 없이는 질문 목록에서 같은 질문과 답을 읽을 "
        "수 있습니다:",
        "This tool needs JavaScript. Without it, the list of questions has the same questions and answers:"),
    "practice_loading": Text("질문을 불러오는 중입니다.", "Fetching the questions."),
    "practice_missing": Text(
        "질문을 불러오지 못했습니다. 연결을 확인하고 새로 고치십시오. 주소가 file://이면 웹 서버로 "
        "여십시오.",
        "The questions could not be fetched. Check the connection and reload. If the address begins with "
        "file://, open the site through a web server."),
    # choosing questions
    "choose_topics": Text("주제", "Topics"),
    "choose_levels": Text("난이도", "Levels"),
    "choose_every": Text("하나도 고르지 않으면 모두입니다.", "None chosen means all."),
    "choose_empty": Text("고른 주제와 난이도에는 질문이 없습니다.",
                         "There is no question of these topics and levels."),
    "start": Text("시작", "Start"),
    # an answer
    "answer_page": Text("전체 답변과 증거", "The full answer and its evidence"),
    "answer_warned": Text("이 답의 근거를 다시 확인해야 합니다. 표시된 핵심은 그대로 말하지 마십시오.",
                          "Evidence for this answer has to be checked again. Do not say the marked points."),
    # flashcards
    "cards_new_per_day": Text("하루에 새로 볼 카드", "New cards a day"),
    "cards_counts": Text("지금 볼 카드: 복습 {due}장, 새 카드 {fresh}장.",
                         "To see now: {due} due, {fresh} new."),
    "cards_seen": Text("고른 카드 {total}장 가운데 {seen}장을 보았습니다.",
                       "Seen so far: {seen} of {total} cards."),
    "cards_left": Text("남은 카드: 복습 {due}장, 새 카드 {fresh}장", "Left: {due} due, {fresh} new"),
    "cards_show": Text("답 보기", "Show the answer"),
    "cards_keys": Text("키보드: 스페이스로 답을 보고, 1부터 4까지로 매깁니다.",
                       "Keys: the space bar shows the answer, 1 to 4 rate it."),
    "cards_rate": Text("얼마나 잘 답했습니까?", "How well did you answer?"),
    "rate_1": Text("다시", "Again"),
    "rate_2": Text("어려움", "Hard"),
    "rate_3": Text("알맞음", "Good"),
    "rate_4": Text("쉬움", "Easy"),
    "cards_stop": Text("그만하기", "Stop here"),
    "cards_done": Text("지금 볼 카드를 모두 보았습니다.", "You have seen every card for now."),
    "cards_next": Text("다음 복습은 {when} 뒤입니다.", "The next review comes in {when}."),
    "cards_tomorrow": Text("오늘 몫의 새 카드를 다 보았습니다. 새 카드는 내일 또 나옵니다.",
                           "You have had today's new cards; more come tomorrow."),
    "cards_back": Text("카드 고르기로 돌아가기", "Back to the choice of cards"),
    "cards_elsewhere": Text("다른 탭에서 기록이 바뀌어 다시 읽었습니다.",
                            "Another tab changed your progress; it was read again."),
    "span_minutes": Text("{n}분", "{n} min"),
    "span_hours": Text("{n}시간", "{n} h"),
    "span_days": Text("{n}일", "{n} d"),
    "span_months": Text("{n}개월", "{n} mo"),
    "span_years": Text("{n}년", "{n} y"),
    # what the browser keeps
    "keep_title": Text("내 기록", "Your progress"),
    "keep_about": Text(
        "기록은 이 브라우저에만 있고 어디로도 보내지 않습니다. 한국어와 영어가 같은 기록을 씁니다. "
        "브라우저가 오래 쓰지 않은 사이트의 자료를 지우기도 하니 가끔 파일로 내보내 두십시오.",
        "It stays in this browser and is sent nowhere; both languages share it. Browsers may clear what a "
        "site they have not seen for long has stored, so export it to a file now and then."),
    "keep_counts": Text("카드 {cards}장, 모의 면접 {interviews}회.",
                        "Cards: {cards}. Mock interviews: {interviews}."),
    "keep_hidden": Text("지금은 이 사이트에 없는 질문의 카드 {hidden}장도 지우지 않고 둡니다.",
                        "Kept, though their questions are not on the site now: {hidden} cards."),
    "keep_export": Text("파일로 내보내기", "Export to a file"),
    "keep_import": Text("파일에서 가져오기", "Import from a file"),
    "keep_wipe": Text("모두 지우기", "Wipe everything"),
    "keep_exported": Text("{name} 파일로 내보냈습니다.", "Exported as {name}."),
    "keep_imported": Text(
        "파일의 카드 {cards}장 가운데 {taken}장과 모의 면접 {interviews}회를 가져왔습니다. 그 밖에는 이 "
        "브라우저의 기록이 더 새롭거나 같아 그대로 두었습니다.",
        "Took {taken} of the file's {cards} cards and {interviews} mock interviews; of the others this "
        "browser's record is newer or the same."),
    "keep_sure": Text("이 브라우저에 있는 기록을 모두 지웁니다. 되돌릴 수 없습니다.",
                      "This wipes all progress kept in this browser. It cannot be undone."),
    "keep_first": Text("먼저 파일로 내보내기", "Export to a file first"),
    "keep_yes": Text("지우기", "Wipe"),
    "keep_no": Text("지우지 않기", "Do not wipe"),
    "keep_wiped": Text("기록을 모두 지웠습니다.", "All progress was wiped."),
    "keep_refused": Text(
        "이 브라우저가 기록을 저장하지 못하게 합니다. 사생활 보호 창이거나 저장 공간이 모자랄 수 있습니다. "
        "바뀐 것은 없습니다.",
        "This browser does not let the page keep anything: a private window, or no space left. Nothing was "
        "changed."),
    "keep_newer": Text(
        "이 사이트의 더 새로운 판이 기록을 쓰고 있습니다. 이 페이지를 새로 고치십시오. 기록은 그대로 "
        "있습니다.",
        "A newer edition of this site uses the progress. Reload this page. Nothing was lost."),
    # a file that is not taken
    "bad_file": Text("가져오지 않았습니다. 기록은 그대로입니다. {name}: {why}",
                     "Not imported; your progress is as it was. {name}: {why}"),
    "bad_large": Text("{size}MB입니다. 기록 파일은 {limit}MB를 넘지 않습니다.",
                      "it has {size} MB; a file of progress has at most {limit} MB."),
    "bad_json": Text("JSON이 아닙니다.", "it is not JSON."),
    "bad_kind": Text("나란히가 내보낸 기록 파일이 아닙니다(kind가 {found}).",
                     "it is no progress exported by Narani (its kind is {found})."),
    "bad_newer": Text(
        "이 페이지가 아는 판({known})보다 새로운 판({found})입니다. 페이지를 새로 고치고 다시 해 보십시오.",
        "its version, {found}, is newer than the one this page knows, {known}. Reload the page and try "
        "again."),
    "bad_date": Text("{where}: 날짜가 아닙니다.", "{where} is not a date."),
    "bad_future": Text("{where}: 앞날의 날짜입니다.", "{where} is a date in the future."),
    "bad_number": Text("{where}: {low} 이상 {high} 이하의 수가 아닙니다.",
                       "{where} is not a number from {low} to {high}."),
    "bad_id": Text("{where}: 질문의 id가 아닙니다.", "{where} is not the id of a question."),
    "bad_list": Text("{where}: 목록이 아닙니다.", "{where} is not a list."),
    "bad_record": Text("{where}: 기록의 모양이 아닙니다.", "{where} is not a record."),
    # quiz and mock interview
    "review_title": Text("다시 볼 질문", "Questions to review"),
    "add_cards": Text("이 질문 {n}개를 내 카드에 넣기", "Add these to my cards ({n})"),
    "added_cards": Text("카드 {n}장을 지금 볼 카드로 표시했습니다.", "Marked {n} cards as due now."),
    "quiz_rounds": Text("문제 수", "Rounds"),
    "quiz_shared": Text("주소에 적힌 퀴즈입니다(씨앗 {seed}). 주제나 난이도를 바꾸면 새 퀴즈가 됩니다.",
                        "The quiz that the address names (seed {seed}); another choice makes another quiz."),
    "quiz_at": Text("{all}문제 가운데 {at}번째", "{at} of {all}"),
    "quiz_asked": Text("다음 가운데 맞는 말은 어느 것입니까?", "Which of these is true?"),
    "quiz_true": Text("맞는 말입니다.", "True."),
    "quiz_false": Text("틀린 말입니다.", "False."),
    "quiz_yours": Text("(고른 답)", "(your choice)"),
    "quiz_next": Text("다음 문제", "Next"),
    "quiz_end": Text("결과 보기", "See the result"),
    "quiz_all": Text("모두 맞혔습니다.", "All of them right."),
    "quiz_again": Text("새 퀴즈", "Another quiz"),
    "quiz_same": Text("같은 퀴즈 다시", "The same again"),
    "quiz_share": Text("이 퀴즈의 주소 복사", "Copy this quiz's address"),
    "quiz_choose": Text("다시 고르기", "Choose again"),
    "mock_minutes": Text("면접 시간", "Length"),
    "mock_length": Text("{n}분", "{n} minutes"),
    "mock_clocks": Text("답한 시간 {spoken} · 남은 시간 {left}", "Answering for {spoken} · {left} left"),
    "mock_mark": Text("30초까지", "Up to 30 seconds"),
    "mock_marked": Text("30초가 지났습니다. 아직 결론을 말하지 않았다면 지금 말하십시오.",
                        "30 seconds are over. If you have not said the conclusion yet, say it now."),
    "mock_over": Text("시간이 다 되었습니다. 이 답까지만 하고 마칩니다.",
                      "Time is up. Finish this answer; it is the last."),
    "mock_follow": Text("꼬리질문: 앞의 답에 이어서 묻습니다.", "Following up your last answer."),
    "mock_topic": Text("새 주제입니다.", "Another topic."),
    "mock_say": Text("소리 내어 답하십시오. 끝나면 답과 맞춰 봅니다.",
                     "Answer aloud. When you are done, compare."),
    "mock_reveal": Text("답과 맞춰 보기", "Compare with the answer"),
    "mock_check": Text("방금 말한 것에 표시하십시오", "Check what you said"),
    "mock_next": Text("다음 질문", "Next question"),
    "mock_stop": Text("면접 마치기", "End the interview"),
    "mock_nothing": Text("답한 질문이 없어 결과를 남기지 않았습니다.",
                         "No question was answered, so nothing was kept."),
    "mock_result": Text("모의 면접 결과", "Result of the mock interview"),
    "mock_sum": Text("질문 {questions}개에 답해 핵심 {of}개 가운데 {hit}개를 말했습니다.",
                     "{questions} questions answered; {hit} of {of} points said."),
    "mock_brief": Text("{date}, {minutes}분: 질문 {questions}개, 핵심 {of}개 가운데 {hit}개",
                       "{date}, {minutes} minutes: {questions} questions, {hit} of {of} points"),
    "mock_topics": Text("주제별 핵심", "Points by topic"),
    "mock_hit": Text("말한 핵심", "Said"),
    "mock_missed": Text("빠뜨린 핵심", "Missed"),
    "mock_seconds": Text("{n}초", "{n} s"),
    "mock_all": Text("핵심을 하나도 빠뜨리지 않았습니다.", "You missed no point."),
    "mock_print": Text("인쇄", "Print"),
    "mock_copy": Text("Markdown으로 복사", "Copy as Markdown"),
    "mock_copied": Text("Markdown으로 복사했습니다.", "Copied as Markdown."),
    "copy_refused": Text("브라우저가 복사를 허락하지 않았습니다.", "The browser did not allow copying."),
    "mock_again": Text("다시 면접하기", "Another interview"),
    "mock_history": Text("지난 모의 면접", "Past interviews"),
}
