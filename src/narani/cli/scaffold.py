"""What `narani new` writes: files of the right shape, with marked places to fill in.

Every marker has the form that the lint rule `placeholder` reports until it is replaced.
"""

from __future__ import annotations

import datetime as dt

IMPORTS = {
    "numpy": "import numpy as np\n",
    "pytorch": "import torch\n",
    "tensorflow": "import tensorflow as tf\n",
    "keras": "from keras import ops\n",
    "jax": "import jax.numpy as jnp\n",
}
SUMS = {
    "numpy": "np.array([1.0, 2.0]).sum()",
    "pytorch": "torch.tensor([1.0, 2.0]).sum()",
    "tensorflow": "tf.reduce_sum(tf.constant([1.0, 2.0]))",
    "keras": "ops.sum(ops.convert_to_tensor([1.0, 2.0]))",
    "jax": "jnp.array([1.0, 2.0]).sum()",
}
ALONE = """\
alone.ko = "(여기에 한 프레임워크에만 있는 까닭을 쓰세요)"
alone.en = "(write why there is one framework only here)"
"""
CONCEPT = """\
question.ko = "(여기에 질문을 쓰세요)?"
question.en = "(write the question here)?"
answer.ko = "(여기에 두 문장 이내의 답을 쓰세요)"
answer.en = "(write an answer of at most two sentences here)"
{alone}
# Variables that every snippet ends with, equal within a tolerance: at least one computed array or
# number, and a gradient where there is one. Variables that differ go under [difference], with
# why.ko and why.en.
[agreement]
names = ["out"]

# One edit of one snippet that must break what is proved; the text occurs exactly once.
[mutant]
snippet = "{snippet}"
replace = "2.0"
by = "3.0"
"""
PAGE = {
    "ko": """\
---
title: (여기에 제목을 쓰세요)
description: (여기에 검색 결과에 보일 한 문장을 쓰세요)
---
# (여기에 제목을 쓰세요) {{#{id}}}
{shown}
## 왜 그렇습니까 {{#why}}

(여기에 까닭과 문제가 되는 곳을 쓰세요)
""",
    "en": """\
---
title: (write the title here)
description: (write one sentence for search results here)
---
# (write the title here) {{#{id}}}
{shown}
## Why {{#why}}

(write why, and where it bites here)
""",
}
CLAIM = """\
fact.ko = "(여기에 사실 하나를 쓰세요)"
fact.en = "(write one fact here)"
# A recorded value that must hold, or a document somebody opened:
#   {concept = "tensors/default-dtypes", runtime = "pytorch", variable = "dtype", is = "torch.float32"}
#   {source = "tensorflow-2-0-release"}
# Instead of is: is_none, below, above, differs_from, same_as, raises or prints.
evidence = [
  {source = "(write the id of a source here)"},
]
"""
HEARD = """
[heard]
phrases = ["(여기에 들은 말을 한 구절로 쓰세요)"]
verdict = "incomplete" # true, incomplete, outdated (then with since = "…"), wrong, depends or opinion
why.ko = "(여기에 판정의 까닭을 쓰세요)"
why.en = "(write the reason for the verdict here)"
overturned_by.ko = "(여기에 판정을 뒤집을 관찰을 쓰세요)"
overturned_by.en = "(write what would overturn the verdict here)"
"""
SOURCE = """\
title = "(write the title of the document here)"
publisher = "(write who publishes it here)"
url = "https://(write the address here)"
passage = "(write the supporting words, at most 25, in their own language here)"
lang = "en"
# published = {today}
read = {today} # the day you opened it
kind = "primary" # or "secondary": a mirror or a summary
"""
ARTICLE = {
    "ko": """\
---
title: (여기에 제목을 쓰세요)
description: (여기에 검색 결과에 보일 한 문장을 쓰세요)
asks:
  - "1. (여기에 독자가 검색할 질문을 쓰세요)"
  - "2. (여기에 독자가 검색할 질문을 쓰세요)"
  - "3. (여기에 독자가 검색할 질문을 쓰세요)"
---
# (여기에 제목을 쓰세요) {{#{id}}}

(여기에 두 문장으로 답을 쓰세요)

(여기에 표 하나와 실행한 예제 둘 이상을 쓰세요)

## 버전에 따라 달라진 것 {{#what-changed}}

(여기에 날짜와 함께 쓰세요)

## 이 답이 틀리는 경우 {{#when-wrong}}

(여기에 예외를 쓰세요)
""",
    "en": """\
---
title: (write the title here)
description: (write one sentence for search results here)
asks:
  - "1. (write a question readers search for here)"
  - "2. (write a question readers search for here)"
  - "3. (write a question readers search for here)"
---
# (write the title here) {{#{id}}}

(write the answer in two sentences here)

(write a table and two or more executed examples here)

## What changed over the versions {{#what-changed}}

(write it with dates here)

## When this answer is wrong {{#when-wrong}}

(write the exceptions here)
""",
}
SYSTEM = """\
title = "(write the name readers know here)"
# graphs, keras, tools, interchange, export, serving, edge, web, compilers, distributed, languages,
# optimization, pipelines, ecosystem or cloud
group = "export"
frameworks = ["pytorch"] # whose ecosystem: pytorch, tensorflow, keras, jax, numpy
what.ko = "(여기에 무엇인지 한 문장으로 쓰세요)"
what.en = "(write what it is, in one sentence, here)"
# works or caveat: with concepts that run it. retired: with since = "2025-08-07", and a claim that rests on
# the document that says so. cannot-run: with claims.
state = "caveat"
note.ko = "(여기에 조건이나 까닭을 쓰세요. works면 지우세요)"
note.en = "(write the caveat or the reason, or remove this for works, here)"
concepts = ["(write topic/concept here)"]
# claims = []
# successors = [] # ids of systems
# seeds = ["003:45"] # lines of the founding texts that name it
article = "(write page#heading of the section about it here)"
"""
PATH = """\
from = "pytorch" # pytorch, tensorflow, keras, jax or numpy
format = "(write what is shipped here)"
to = "(write the title of the system that runs it here)"
# server, browser, phone, microcontroller, cpp, c, java or other-framework
where = "server"
concept = "(write topic/concept here)"
runtime = "pytorch"
size = "file_bytes" # variables that the concept records; leave out what has no sense
difference = "largest_difference"
state = "works" # or caveat, cannot: with note.ko and note.en
"""
COMPARISON = """\
title.ko = "(여기에 제목을 쓰세요)"
title.en = "(write the title here)"

[columns]
{columns}
[[rows]]
id = "first"
label = {{ko = "(여기에 항목을 쓰세요)", en = "(write the label here)"}}
"""
COLUMN = '{column} = {{ko = "{title}", en = "{title}"}}\n'
CELL = (
    'cells.{column} = {{ko = "(여기에 짧은 글을 쓰세요)", en = "(write a short text here)", '
    'claims = ["(write the id of a claim here)"]}}\n'
)


def concept(snippet: str, alone: bool) -> str:
    """A `concept.toml` whose mutant edits `snippet`."""
    return CONCEPT.format(snippet=snippet, alone=ALONE if alone else "")


def snippet(framework: str) -> str:
    """A snippet that runs as it is and ends with `out`."""
    body = f"out = {SUMS[framework]}\n" if framework in SUMS else ""
    shown = 'print(f"out {float(out):.4f}")\n' if body else ""
    return f"{IMPORTS.get(framework, '')}\n# (write what this snippet shows here)\n{body}{shown}".lstrip("\n")


def page(language: str, id_: str, concept_id: str) -> str:
    """A page; it shows `concept_id` if one is given."""
    shown = f"\n/// compare | {concept_id}\n///\n" if concept_id else ""
    return PAGE[language].format(id=id_, shown=shown)


def article(language: str, id_: str) -> str:
    """An article: a page directly below a topic, with the parts that lint asks for."""
    return ARTICLE[language].format(id=id_)


def claim(heard: bool) -> str:
    """A claim, on request with what people say."""
    return CLAIM + (HEARD if heard else "")


def source(today: dt.date) -> str:
    """A source, read today."""
    return SOURCE.format(today=today)


def comparison(columns: dict[str, str]) -> str:
    """A comparison of `columns` (id to title) with one row."""
    head = "".join(COLUMN.format(column=column, title=title) for column, title in columns.items())
    cells = "".join(CELL.format(column=column) for column in columns)
    return COMPARISON.format(columns=head) + cells
