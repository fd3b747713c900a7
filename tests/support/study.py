"""Learning paths in the temporary repository."""

from __future__ import annotations

from support.house import House

STUDY = """\
title.ko = "하루 전"
title.en = "The day before"
what.ko = "내일 면접이 있는 사람에게."
what.en = "For an interview tomorrow."
order = 1

[[parts]]
title = {ko = "합", en = "Sums"}
steps = [
  {question = "what-sum", minutes = 5, why = {ko = "먼저입니다.", en = "It comes first."}},
  {concept = "tensors/sum", minutes = 10, why = {ko = "실행해 봅니다.", en = "Run it."}},
]

[[parts]]
title = {ko = "나머지", en = "The rest"}
steps = [
  {page = "tensors/examples/sum.md", minutes = 60, why = {ko = "읽습니다.", en = "Read it."}},
]
"""


def add_study(house: House, text: str = STUDY, id_: str = "day-before") -> str:
    """Writes a learning path; its file."""
    house.write(f"docs/data/study/{id_}.toml", text)
    return f"docs/data/study/{id_}.toml"
