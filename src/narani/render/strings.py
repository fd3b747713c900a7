"""Every word the engine itself says to readers, once per language.

Names in braces are filled in by `say`; a translator edits this file, `system_strings.py`,
`question_strings.py`, `practice_strings.py`, `deck_strings.py`, `book_strings.py`, `search_strings.py`
and `notebook_strings.py`, and nothing else.
"""

from __future__ import annotations

from narani.model.text import Language, Text
from narani.render.book_strings import BOOK_STRINGS
from narani.render.copy_strings import COPY_STRINGS
from narani.render.deck_strings import DECK_STRINGS
from narani.render.news_strings import NEWS_STRINGS
from narani.render.notebook_strings import NOTEBOOK_STRINGS
from narani.render.practice_strings import PRACTICE_STRINGS
from narani.render.question_strings import QUESTION_STRINGS
from narani.render.search_strings import SEARCH_STRINGS
from narani.render.system_strings import SYSTEM_STRINGS

STRINGS: dict[str, Text] = {
    # what the worker says where nothing is kept at all
    "offline_nothing": Text("네트워크에 연결할 수 없고, 보관된 페이지도 없습니다. 연결된 뒤 새로 고치십시오.",
                            "The network is out of reach and nothing is kept. Reload once connected."),
    # compare
    "output": Text("출력", "Output"),
    "no_output": Text("아무것도 출력하지 않습니다.", "Prints nothing."),
    "agree": Text("{who}에서 {names}의 값이 같습니다(허용 오차 {tolerance}).",
                  "{who} give the same {names} (tolerance {tolerance})."),
    "agrees": Text("같음", "same"),
    "agrees_mended": Text("고치면 같음", "same once mended"),
    "differ": Text("{names}의 값이 다릅니다.", "{names} differ."),
    "differ_one": Text("{names}의 값이 다릅니다.", "{names} differs."),
    "differs": Text("다름", "differs"),
    "values_of": Text("실행 환경별로 기록된 값", "Values recorded in each runtime"),
    "variable": Text("변수", "variable"),
    "alone": Text("한쪽에만 있습니다.", "In one framework only."),
    "gpu_missing": Text("GPU: {who}에서 아직 확인하지 않음", "GPU: not yet verified in {who}"),
    "gpu_at": Text("GPU: {version}, {machine}, {date} 기록", "GPU: {version}, {machine}, recorded {date}"),
    "gpu_stale": Text("GPU: {version} 결과가 오래되었습니다", "GPU: the {version} result is out of date"),
    # state of a result or of evidence
    "verified": Text("확인됨", "verified"),
    "stale": Text("오래된 결과", "out of date"),
    "edited": Text("고쳐진 결과", "edited result"),
    "missing": Text("결과 없음", "no result"),
    "failing": Text("값이 맞지 않음", "values no longer fit"),
    "stale_long": Text(
        "결과를 기록한 뒤 스크립트나 버전이 바뀌었습니다. 보이는 출력은 지금 코드의 출력이 아닐 수 있습니다.",
        "The script or a version changed after this was recorded; the output may not be this code's."),
    "edited_long": Text("기록된 결과를 누군가 손으로 고쳤습니다. 믿지 마십시오.",
                        "Somebody edited the recorded result by hand. Do not trust it."),
    "missing_long": Text("이 코드의 실행 결과가 아직 없습니다.", "No run of this code has been recorded."),
    "failing_long": Text("기록된 값이 이 페이지의 말과 맞지 않습니다.",
                         "The recorded values do not fit what this page says."),
    "broken": Text("더 이상 성립하지 않음", "no longer holds"),
    "broken_table": Text("이 표의 칸 {count}개가 더 이상 성립하지 않습니다.",
                         "{count} cells of this table no longer hold."),
    "recheck": Text("다시 확인할 때가 되었습니다", "to be re-checked"),
    # glossary
    "also_written": Text("다른 표기:", "Also written:"),
    "term_see": Text("보이는 곳:", "Shown in:"),
    # evidence
    "evidence": Text("증거", "Evidence"),
    "evidence_of": Text("증거: {what}", "Evidence for {what}"),
    "close": Text("닫기", "Close"),
    "script": Text("스크립트", "Script"),
    "runtime": Text("실행 환경", "Runtime"),
    "recorded": Text("기록", "Recorded"),
    "verified_on": Text("마지막 확인", "Last verified"),
    "rerun": Text("다시 확인하는 명령", "Command that checks it again"),
    "mutant": Text("{snippet}의 {replace}를 {by}로 바꾸면 검증이 실패하므로, 이 검증은 헛돌지 않습니다.",
                   "Changing {replace} to {by} in {snippet} makes verification fail, so the check bites."),
    "primary": Text("1차 자료", "primary source"),
    "secondary": Text("2차 자료", "secondary source"),
    "published": Text("{date} 발행", "published {date}"),
    "read": Text("{date}에 읽음", "read on {date}"),
    "condition": Text("조건", "Condition"),
    "value": Text("기록된 값", "Recorded value"),
    "raises": Text("예외 {wanted}", "raises {wanted}"),
    "raises_with": Text("예외 {wanted}, 메시지에 {message}", "raises {wanted} with {message} in its message"),
    "prints": Text("출력에 있어야 하는 말: {wanted}", "prints {wanted}"),
    "fact_link": Text("이 사실의 고유 주소", "Permanent link to this fact"),
    # measurements
    "measured": Text("잰 것", "Measured"),
    "measured_on": Text("잰 날", "Measured on"),
    "method": Text("방법", "Method"),
    "remeasure": Text("다시 재는 명령", "Command that measures it again"),
    "not_shown": Text("이 표가 보여 주지 않는 것.", "What this table does not show."),
    "not_measured_gpu": Text("GPU: 아직 재지 않았습니다.", "GPU: not measured yet."),
    "quartiles": Text("사분위 범위", "interquartile range"),
    # claims
    "heard": Text("들리는 말", "Heard"),
    "heard_title": Text("들리는 말과 판정", "What people say, judged"),
    "facts_title": Text("그 밖의 사실", "Other facts"),
    "facts_intro": Text("누구의 말과 상관없이 이 사이트의 표와 글이 기대는 사실은 주제마다 따로 모았습니다.",
                        "What tables and articles rest on, apart from what anybody said, by topic."),
    "against_title": Text("서로 어긋나는 말", "Statements that contradict each other"),
    "against_intro": Text("출발점이 된 글들이 한 말 가운데 함께 맞을 수 없는 것을 나란히 놓았습니다.",
                          "Statements of the founding texts that cannot be true together, side by side."),
    "against": Text("“{one}”와 어긋나는 말", "What contradicts “{one}”"),
    "to_claim": Text("판정과 증거", "Verdict and evidence"),
    "said_in": Text("출처 글 {texts}편에서 {times}번", "{times}× in {texts} of the founding texts"),
    "permalink": Text("고유 주소", "Permanent link"),
    "filter": Text("주장 거르기", "Filter the claims"),
    "filter_text": Text("낱말로 찾기", "Find words"),
    "filter_topic": Text("주제", "Topic"),
    "filter_every": Text("모든 주제", "All topics"),
    "filter_verdict": Text("판정", "Verdict"),
    "filter_fact": Text("판정 없는 사실", "fact without verdict"),
    "filter_reset": Text("모두 보기", "Show all"),
    "filter_count": Text("{total}개 가운데 {shown}개", "{shown} of {total}"),
    "copied": Text("주소를 복사했습니다.", "Link copied."),
    "judged_true": Text("맞음", "true"),
    "judged_incomplete": Text("불완전함", "incomplete"),
    "judged_outdated": Text("이제는 틀림", "outdated"),
    "judged_wrong": Text("틀림", "wrong"),
    "judged_depends": Text("상황에 따라 다름", "depends"),
    "judged_opinion": Text("의견", "opinion"),
    "since": Text("{since}부터", "since {since}"),
    "overturned_by": Text("판정이 뒤집힐 조건", "What would overturn this"),
    # porting differences
    "hurts_silent": Text("조용히 틀린 값", "silent wrong number"),
    "hurts_error": Text("예외", "exception"),
    "hurts_speed": Text("느려짐", "slower"),
    "hurts_confusion": Text("헷갈림", "confusing"),
    "mend": Text("같게 만드는 방법:", "To make them equal:"),
    "filter_differences": Text("차이 거르기", "Filter the differences"),
    "filter_hurts": Text("무엇으로 나타납니까", "How it hurts"),
    "differences_count": Text("실행해 증명한 차이가 {count}개 있습니다.",
                              "{count} differences, each proved by running the code."),
    # totals
    "total_concepts": Text("예제 **{count}**개", "**{count}** examples"),
    "total_runs": Text("실행 기록 **{count}**건", "**{count}** recorded runs"),
    "total_operations": Text("API 대응 **{count}**개", "**{count}** operations mapped"),
    "total_differences": Text("이식할 때의 차이 **{count}**개", "**{count}** porting differences"),
    "total_judged": Text("판정한 주장 **{count}**개", "**{count}** statements judged"),
    "total_questions": Text("면접 질문 **{count}**개", "**{count}** interview questions"),
    # symptoms
    "symptoms_title": Text("증상", "Symptoms"),
    "raised_title": Text("기록된 예외", "Recorded exceptions"),
    "raised_intro": Text("예제를 실행해 기록한 예외 {count}건의 종류와 메시지 첫머리입니다.",
                         "Type and first words of {count} exceptions, recorded by running the examples."),
    "raised_what": Text("예외와 메시지 첫머리", "Exception and first words"),
    "raised_under": Text("실행 환경", "Runtime"),
    "raised_by": Text("예제", "Example"),
    "paste": Text("오류 메시지나 역추적을 붙여 넣거나, 겪는 증상을 적으십시오.",
                  "Paste an error message or traceback, or describe what you see."),
    "paste_note": Text("붙여 넣은 글은 이 화면을 떠나지 않습니다.",
                       "What you paste does not leave this page."),
    "paste_none": Text("맞는 기록이 없습니다. 메시지의 다른 부분이나 증상의 낱말을 넣어 보십시오.",
                       "No record fits. Try another part of the message, or words of what you see."),
    "pasted_cut": Text("너무 길어서 {n}자까지만 보았습니다.",
                       "Too long: only {n} characters were looked at."),
    # same or different?
    "guess_count": Text("문제가 {count}개 있습니다.", "There are {count} rounds."),
    "guess_nth": Text("{nth}번 문제", "Question {nth}"),
    "guess_round": Text("두 코드가 출력하는 값은 같을까, 다를까, 아니면 예외가 날까?",
                        "Do both print the same values, different ones, or does one raise?"),
    "guess_open": Text("실행 결과 보기", "See what ran"),
    "guess_answer": Text("답:", "Answer:"),
    "guess_equal": Text("같습니다", "the same"),
    "guess_different": Text("다릅니다", "different"),
    "guess_error": Text("예외가 납니다", "an exception"),
    "guess_right": Text("맞았습니다.", "Right."),
    "guess_wrong": Text("틀렸습니다.", "Not this time."),
    "guess_score": Text("{done}개 가운데 {right}개를 맞혔습니다.", "{right} of {done} right."),
    "guess_next": Text("다음 문제", "Next round"),
    "guess_again": Text("처음부터 다시", "Start again"),
    "guess_end": Text("모든 문제를 풀었습니다.", "That was the last round."),
    "guess_more": Text("예제에서 까닭과 전체 코드 보기:", "Why, with all of the code:"),
    # the API map
    "operation": Text("연산", "Operation"),
    "kind_same": Text("같음", "same"),
    "kind_renamed": Text("이름만 다름", "renamed"),
    "kind_order": Text("인수 순서가 다름", "other argument order"),
    "kind_default": Text("기본값이 다름", "other default"),
    "kind_layout": Text("배치가 다름", "other layout"),
    "kind_dtype": Text("결과의 dtype·형태가 다름", "other dtype or shape"),
    "kind_refuses": Text("한쪽이 받지 않는 입력이 있음", "refuses some input"),
    "kind_value": Text("값이나 기울기가 다름", "other value or gradient"),
    "kind_composed": Text("여러 호출로 만듦", "composed"),
    "kind_none": Text("없음", "no equivalent"),
    "aspect_value": Text("값", "value"),
    "aspect_dtype": Text("dtype·형태", "dtype or shape"),
    "aspect_shape": Text("형태", "shape"),
    "aspect_gradient": Text("기울기", "gradient"),
    "aspect_refuses": Text("예외", "exception"),
    "aspect_default": Text("선택 인수를 뺀 호출", "without optional arguments"),
    "differing_values": Text("다른 값 보기", "Where it differs"),
    "more_cases": Text("그 밖에 {count}건", "and {count} more"),
    "map_filter": Text("연산 찾기", "Find an operation"),
    "map_words": Text("이름(어느 프레임워크든)", "Name, in any framework"),
    "map_paste": Text("코드 붙여 넣기", "Or paste some code"),
    "map_missing": Text("이름의 목록을 불러오지 못했습니다. 연결을 확인하고 다시 입력하거나 아래의 범주에서 "
                        "찾으십시오.",
                        "The names could not be fetched. Check the connection and type again, or look in a "
                        "category below."),
    "map_kind": Text("관계", "Kind"),
    "map_total": Text("연산 {operations}개, 범주 {categories}개입니다.",
                      "{operations} operations in {categories} categories."),
    "map_category": Text("범주", "Category"),
    "map_every": Text("모두", "All"),
    "copy_code": Text("복사", "Copy"),
    # comparison
    "row": Text("항목", "Aspect"),
    "also": Text("다른 이름: {names}", "also called: {names}"),
    "copy_markdown": Text("표를 Markdown으로 복사", "Copy table as Markdown"),
    "copied_table": Text("표를 복사했습니다", "Table copied"),
    "table_region": Text("{title}, 옆으로 넘겨 볼 수 있음", "{title}, scrollable"),
    # decision guide, {count} and {all} filled in by the script
    "guide_answered": Text("질문 {all}개 가운데 {count}개에 답했습니다.",
                           "{count} of {all} questions answered."),
    "guide_evidence": Text("증거", "Evidence"),
    "guide_note": Text("개수는 점수가 아닙니다. 바꿀 수 없는 조건이 하나라도 있으면 그 조건이 결정합니다.",
                       "The counts are not a score: one condition you cannot change outweighs the rest."),
    "guide_reset": Text("처음부터 다시", "Start again"),
    # page evidence
    "page_evidence": Text("이 페이지의 근거", "What this page rests on"),
    "page_verified": Text("{date} 마지막 확인", "last verified {date}"),
    "page_sources": Text("이 페이지가 인용하는 자료 {count}건", "Sources used on this page ({count})"),
    "cite": Text("이 페이지 인용하기", "Cite this page"),
    "cited": Text("{date} 확인", "verified {date}"),
    "page_unverified": Text("이 페이지의 결과는 아직 확인되지 않았습니다.",
                            "The results on this page are not verified yet."),
    "untranslated": Text("(아직 영어로만 있습니다)", "(only in Korean so far)"),
    "commit": Text("커밋 {commit}", "commit {commit}"),
    "unrecorded": Text("아직 기록된 실행 환경이 없습니다.", "No environment has been recorded yet."),
    **SEARCH_STRINGS,
    **SYSTEM_STRINGS,
    **QUESTION_STRINGS,
    **PRACTICE_STRINGS,
    **DECK_STRINGS,
    **COPY_STRINGS,
    **BOOK_STRINGS,
    **NEWS_STRINGS,
    **NOTEBOOK_STRINGS,
}

TOPICS: dict[str, Text] = {
    "tensors": Text("텐서", "Tensors"),
    "autograd": Text("자동 미분", "Automatic differentiation"),
    "graphs": Text("그래프와 컴파일", "Graphs and compilation"),
    "training": Text("학습", "Training"),
    "layers": Text("층", "Layers"),
    "data": Text("데이터", "Data"),
    "deployment": Text("저장과 배포", "Saving and deployment"),
    "scale": Text("규모 확장", "Scaling up"),
    "numerics": Text("수치", "Numerics"),
    "tools": Text("도구", "Tools"),
    "porting": Text("이식", "Porting"),
    "choosing": Text("선택", "Choosing"),
    "comparison": Text("두 프레임워크 비교", "Comparing the two"),
    "history": Text("역사와 현황", "History and status"),
    "dtypes": Text("dtype, 장치, 메모리", "Dtypes, devices, memory"),
    "losses": Text("손실과 옵티마이저", "Losses and optimizers"),
    "performance": Text("성능", "Performance"),
    "distributed": Text("분산 학습", "Distributed training"),
    "live-coding": Text("라이브 코딩", "Live coding"),
    "project": Text("프로젝트 질문", "Project questions"),
}
"""Titles of topics; one that is missing here is shown by its id."""

FRAMEWORKS: dict[str, str] = {
    "pytorch": "PyTorch",
    "tensorflow": "TensorFlow",
    "numpy": "NumPy",
    "keras": "Keras",
    "jax": "JAX",
}
"""Tab labels, in the order of tabs."""

PACKAGES: dict[str, str] = {
    "torch": "PyTorch",
    "tensorflow": "TensorFlow",
    "numpy": "NumPy",
    "keras": "Keras",
    "jax": "JAX",
    "python": "Python",
}
"""Distribution name to the name readers know, in the order of mention."""

DEVICES: dict[str, str] = {"cpu": "CPU", "cuda": "GPU (CUDA)"}


def say(language: Language, key: str, **values: object) -> str:
    """The string `key` in `language`, with `values` filled in."""
    text = STRINGS[key].in_(language)
    return text.format(**values) if values else text


def topic_title(language: Language, topic: str) -> str:
    """Title of a topic."""
    return TOPICS[topic].in_(language) if topic in TOPICS else topic.capitalize()
