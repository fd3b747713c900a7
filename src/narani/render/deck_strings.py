"""The words on Anki cards, part of `strings.STRINGS`; the rest they share with the questions' pages."""

from __future__ import annotations

from narani.model.text import Text

DECK_STRINGS: dict[str, Text] = {
    "deck_name": Text("나란히 면접", "Narani interview"),
    "deck_about": Text(
        "PyTorch와 TensorFlow 면접 질문 {count}개. 새 파일을 다시 가져오면 카드는 늘지 않고 글만 바뀌며, "
        "복습 기록은 남습니다. 글은 CC BY 4.0: 나란히(Narani).",
        "{count} interview questions on PyTorch and TensorFlow. Import a newer file over it: texts change, "
        "no card is doubled, and your progress stays. Prose: CC BY 4.0, Narani."),
}
