"""Totals are counted, lead to what they count, and leave out what there is none of."""

from __future__ import annotations

from collections.abc import Callable

from support.house import House
from support.porting import make_porting
from support.questions import add_questions

from narani.render.context import Context
from narani.render.html import text_of
from narani.render.totals import totals

Render = Callable[..., Context]


def said(context: Context) -> list[str]:
    return [text_of(one) for one in totals(context)]


def test_what_there_is_is_counted(house: House, render: Render) -> None:
    assert said(render()) == ["예제 1개", "실행 기록 2건", "판정한 주장 1개"]
    assert said(render("en"))[0] == "1 examples"
    make_porting(house)
    add_questions(house)
    context = render()
    count = len(context.catalog.questions)
    assert said(context)[2:] == ["이식할 때의 차이 1개", "판정한 주장 1개", f"면접 질문 {count}개"]


def test_a_total_leads_to_its_list_where_there_is_one(house: House, render: Render) -> None:
    assert not list(totals(render()).iter("a"))
    page = house.root / "docs" / "ko" / "examples" / "index.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("---\ntitle: t\ndescription: d\n---\n# t {#t}\n", encoding="utf-8")
    assert [one.get("href") for one in totals(render()).iter("a")] == ["/examples/index.md"]
