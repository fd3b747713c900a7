"""A question as the fields of an Anki note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from narani import __version__
from narani.catalog.age import newest_evidence
from narani.catalog.catalog import Catalog
from narani.export.assets import inline_html
from narani.export.questions import question
from narani.model.question import Question
from narani.model.text import Language, Text
from narani.render.cite import NAMES
from narani.render.strings import say, topic_title

FIELDS = ("Question", "About", "Warning", "Answer", "Points", "Wrong", "Link", "Made", "Id")
"""Their names; another name or order is another kind of note, which an import does not merge."""


def fields(catalog: Catalog, one: Question, language: Language, home: str) -> dict[str, str]:
    """HTML of each field, in the order of `FIELDS`; without the address of the site no link."""
    whole = question(catalog, one)
    points = [_told(point["text"], language) + _trouble(language, point["state"])
              for point in whole["points"]]
    wrong = [_wrong(answer, language) for answer in whole["wrong"]]
    bad = whole["state"] != "holds"
    address = f'{home}{whole["address"]}'
    link = f'<a href="{address}">{say(language, "answer_page")}</a>' if home else ""
    about = f'{topic_title(language, one.any.topic)} · {say(language, f"level_{one.any.level}")}'
    return dict(zip(FIELDS, (
        _told(whole["title"], language), about, say(language, "answer_warned") if bad else "",
        _told(whole["short"], language), _list("ol", points), _list("ul", wrong), link,
        _made(catalog, one, language), one.id), strict=True))


def _told(texts: dict[str, str], language: Language) -> str:
    return inline_html(Text(**texts), language)


def _trouble(language: Language, state: str) -> str:
    """What is wrong with evidence, in a word."""
    return "" if state == "holds" else f' <strong class="loud">({say(language, state)})</strong>'


def _wrong(answer: dict[str, Any], language: Language) -> str:
    why = say(language, "question_why")
    return (f'<q>{_told(answer["says"], language)}</q><br><span class="why">{why}</span> '
            f'{_told(answer["why"], language)}{_trouble(language, answer["state"])}')


def _list(tag: str, items: Sequence[str]) -> str:
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def _made(catalog: Catalog, one: Question, language: Language) -> str:
    """Version and the day by which every key point had evidence; no commit, which would change every note."""
    known = catalog.knowledge.claims
    ids = [id_ for point in one.asked[language].points for id_ in point.claims]
    dated = [newest_evidence(catalog, known[id_]) for id_ in ids if id_ in known]
    days = [day for day, evidence in dated if evidence is not None]
    made = f"{NAMES[language]} {__version__}"
    return f"{made}, {say(language, 'cited', date=min(days))}" if days else made
