"""What `narani new question` writes: a question's page in each language, its places to fill in marked."""

from __future__ import annotations

from narani.model.question import Level, Topic

_FRONT = {
    "ko": """\
---
title: (여기에 면접관이 말하는 대로 질문을 쓰세요)
description: (여기에 검색 결과에 보일 한 문장을 쓰세요)
question:
  topic: {topic}
  level: {level}
  intent: >-
    (여기에 면접관이 이 질문으로 알아내는 것을 한두 문장으로 쓰세요)
  # 소리 내어 말하는 답: 한글 160음절 이내(라틴 낱말과 수는 3음절), 결론부터, 괄호와 목록 없이
  short: >-
    (여기에 30초 답변을 쓰세요)
  points: # 셋에서 다섯. 틀릴 수 있는 완전한 문장이고, 주장이 그 전부를 뒷받침합니다
""",
    "en": """\
---
title: (write the question as an interviewer says it here)
description: (write one sentence for search results here)
question:
  topic: {topic}
  level: {level}
  intent: >-
    (write what an interviewer finds out by it, in one or two sentences, here)
  # Said aloud: at most 80 words; answer, reason, the one caveat; no parentheses or lists
  short: >-
    (write the 30-second answer here)
  points: # three to five; complete sentences that could be false, each supported whole by its claims
""",
}
_POINT = {
    "ko": '    - point: "{n}. (여기에 답에 꼭 들어갈 것을 쓰세요)"\n',
    "en": '    - point: "{n}. (write what must be in an answer here)"\n',
}
_CLAIMS = '      claims: ["(write the id of a claim here)"]\n'
_WRONG_HEAD = {
    "ko": "  wrong: # 둘에서 넷. 사람들이 실제로 하는 답. 판정한 주장이 있으면 그 id\n",
    "en": "  wrong: # two to four; what people really answer; the judged claim if there is one\n",
}
_WRONG = {
    "ko": """\
    - says: "{n}. (여기에 사람들이 하는 틀린 답을 그들의 말로 쓰세요)"
      why: (여기에 실행이나 출처가 보이는 까닭을 쓰세요)
""",
    "en": """\
    - says: "{n}. (write a wrong answer in people's own words here)"
      why: (write what a run or a source shows here)
""",
}
_REST = """\
  follow_ups: # two to four ids of questions asked after this answer
    - (write the id of a question here)
    - (write the id of another question here)
  related: # one to four pages below docs/{language}/, the article first
    - (write the path of a page here)
---
"""
_BODY = {
    "ko": """\
# (여기에 질문을 쓰세요) {{#{id}}}

/// questions | {id}
///

## 자세한 답변 {{#answer}}

(여기에 자세한 답변을 쓰고, compare, comparison, claims 가운데 하나를 넣으세요)

## 더 강한 답변 {{#stronger}}

(여기에 강한 답변이 더하는 것 두서너 가지를 쓰세요)
""",
    "en": """\
# (write the question here) {{#{id}}}

/// questions | {id}
///

## The full answer {{#answer}}

(write the full answer, with a compare, comparison or claims block, here)

## What a stronger answer adds {{#stronger}}

(write two to four concrete things a strong answer adds here)
""",
}


def question(language: str, id_: str, topic: Topic, level: Level) -> str:
    """One language's page."""
    points = "".join(_POINT[language].format(n=n) + _CLAIMS for n in (1, 2, 3))
    wrong = "".join(_WRONG[language].format(n=n) + _CLAIMS for n in (1, 2))
    front = _FRONT[language].format(topic=topic, level=level) + points + _WRONG_HEAD[language] + wrong
    return front + _REST.format(language=language) + _BODY[language].format(id=id_)
