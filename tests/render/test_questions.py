"""A question's page, from badges to related pages, and the lists of questions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest
from support.house import House
from support.questions import KO, add_questions, file_of

from narani.render.context import Context
from narani.render.html import text_of
from narani.render.question import question_head
from narani.render.question_end import question_end
from narani.render.questions import questions_list, some_questions, topic_questions

Render = Callable[..., Context]
PAGE = "interview/questions/what-sum.md"


@pytest.fixture(autouse=True)
def _questions(house: House) -> None:
    add_questions(house)
    for language in ("ko", "en"):
        house.write(f"docs/{language}/interview/index.md", "---\ntitle: t\n---\n# T {#t}\n")


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


def head(context: Context) -> Element:
    return question_head(context, context.catalog.questions["what-sum"])


def end(context: Context) -> Element:
    made = question_end(context)
    assert made is not None
    return made


def items(element: Element) -> list[str]:
    return [text_of(item) for item in element.findall("li")]


def test_the_head_says_topic_level_and_intent(render: Render) -> None:
    made = head(render("ko", PAGE))
    [badges] = of_class(made, "nr-badges")
    assert text_of(badges) == "면접 질문 › 텐서 기초"
    assert [a.get("href") for a in badges.iter("a")] == [
        "/interview/index.md", "/interview/index.md#topic-tensors"]
    assert text_of(of_class(made, "nr-intent")[0]) == "출제 의도 타입을 아는지 봅니다."
    [english] = of_class(head(render("en", PAGE)), "nr-badges")
    assert text_of(english) == "Interview questions › Tensors basic"


def test_the_short_answer_with_its_seconds(render: Render) -> None:
    [short] = of_class(head(render("ko", PAGE)), "nr-short")
    assert text_of(short) == (
        "30초 답변PyTorch에서 합은 텐서입니다. 수가 필요하면 item()을 부릅니다.소리 내어 약 5초")
    assert text_of(next(short.iter("code"))) == "item()"
    assert of_class(short, "nr-loud") == []


def test_headings_have_ids_for_the_table_of_contents(render: Render) -> None:
    context = render("ko", PAGE)
    found = [(h.tag, h.get("id")) for made in (head(context), end(context)) for h in made.iter()
             if h.tag in ("h2", "h3")]
    assert found == [("h2", "short"), ("h2", "points"), ("h2", "wrong"), ("h2", "follow-ups"),
                     ("h3", "leading-here"), ("h2", "related")]


def test_points_open_their_evidence(render: Render) -> None:
    context = render("en", PAGE)
    [points] = of_class(head(context), "nr-points")
    first, second, third = points.findall("li")
    assert text_of(of_class(first, "nr-points__text")[0]) == "A sum in PyTorch is a Tensor."
    [details] = first.iter("details")
    assert details.get("open") is None
    assert text_of(details[0]) == "Evidence ✓"
    assert "kind = Tensor" in text_of(details)
    assert "Sum of array elements over a given axis." in text_of(second)
    assert len(of_class(third, "nr-evidence")) == 2
    assert list(context.used.sources) == ["numpy-manual"], "the page's end lists it"


def test_evidence_is_a_line_on_paper(render: Render) -> None:
    notes = of_class(head(render("en", PAGE)), "nr-footnotes")
    assert [items(one) for one in notes] == [
        ["snippets/tensors/sum, PyTorch 2.13.0, verified 2026-11-01"],
        ["NumPy manual — NumPy, read on 2026-11-01"],
        ["snippets/tensors/sum, PyTorch 2.13.0, verified 2026-11-01",
         "NumPy manual — NumPy, read on 2026-11-01"]]


def test_versions_of_one_script_share_a_line(house: House, render: Render) -> None:
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", "evidence = [\n", """evidence = [
  {concept = "tensors/sum", runtime = "numpy", variable = "kind", is = "int"},
""")
    assert items(of_class(head(render("en", PAGE)), "nr-footnotes")[0]) == [
        "snippets/tensors/sum, NumPy 2.4.6 · PyTorch 2.13.0, verified 2026-11-01, no longer holds"]


def test_what_no_longer_holds_is_loud_on_the_short_answer(house: House, render: Render) -> None:
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    made = head(render("ko", PAGE))
    [loud] = of_class(of_class(made, "nr-short")[0], "nr-loud")
    assert text_of(loud) == "이 답의 근거 가운데 1개가 더 이상 성립하지 않습니다. 그대로 말하지 마십시오."
    summaries = [text_of(s) for s in made.iter("summary")]
    assert summaries == ["증거 ✗ 더 이상 성립하지 않음", "증거 ✓", "증거 ✗ 더 이상 성립하지 않음"]
    listed = questions_list(render("ko", "interview/index.md"))
    assert "그 가운데 1개는 근거를 다시 확인해야 합니다." in text_of(listed)
    [entry] = [e for e in of_class(listed, "nr-asked") if e.get("id") == "what-sum"]
    assert "더 이상 성립하지 않음" in text_of(of_class(entry, "nr-list__about")[0])
    assert "그대로 말하지 마십시오" in text_of(next(entry.iter("details")))
    leading = next(e for e in end(render("ko", "interview/questions/why-sum.md")).iter("ul")
                   if "nr-follow" in e.get("class", ""))
    assert items(leading)[0].startswith("PyTorch에서 합은 무엇입니까? 기초 더 이상 성립하지 않음")


def test_what_is_stale_is_loud_too(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/in_pytorch.py", "print(", "print( ")
    made = head(render("en", PAGE))
    assert text_of(of_class(made, "nr-loud")[0]) == (
        "Of the claims this answer rests on, 1 rest on results that are out of date.")
    opened = next(made.iter("summary"))
    assert text_of(opened) == "Evidence ⚠ out of date"
    assert opened.get("aria-label", "").startswith("Evidence out of date: "), "heard, and of which point"


def test_wrong_answers_with_verdict_and_evidence(render: Render) -> None:
    [wrongs] = of_class(end(render("ko", PAGE)), "nr-wrongs")
    judged, plain = wrongs.findall("li")
    assert [text_of(p) for p in judged.findall("p")] == [
        "이런 답: 합은 파이썬의 수입니다.", "왜 곤란한가: 텐서가 나옵니다.", "판정: 이제는 틀림"]
    assert text_of(next(judged.iter("summary"))) == "증거 ✓"
    assert next(judged.iter("summary")).get("aria-label") == "증거: 합은 파이썬의 수입니다."
    assert of_class(plain, "nr-verdict") == []
    assert "NumPy는 배열을 더합니다." in text_of(plain)


def test_follow_ups_two_levels_deep_and_what_leads_here(render: Render) -> None:
    onward, back = of_class(end(render("ko", PAGE)), "nr-follow")
    assert items(onward) == ["왜 더합니까? 심화언제 셉니까? 심화", "언제 셉니까? 심화왜 더합니까? 심화"]
    assert next(onward.iter("a")).get("href") == "/interview/questions/why-sum.md"
    assert items(back) == ["언제 셉니까? 심화", "왜 더합니까? 심화"]


def test_related_pages_by_title(render: Render) -> None:
    [related] = of_class(end(render("en", PAGE)), "nr-related")
    assert items(related) == ["Sum"]
    assert next(related.iter("a")).get("href") == "/tensors/examples/sum.md"


def test_other_pages_have_no_such_end(render: Render) -> None:
    assert question_end(render("ko", "index.md")) is None


def test_the_list_is_counted_and_grouped(render: Render) -> None:
    made = questions_list(render("ko", "interview/index.md"))
    assert text_of(of_class(made, "nr-questions__answer")[0]) == "질문 3개: 기초 1, 심화 2."
    assert [(h.get("id"), text_of(h)) for h in made.iter("h2")] == [
        ("topic-tensors", "텐서"), ("topic-numerics", "수치")]
    entries = of_class(made, "nr-asked")
    assert [(e.get("id"), e.get("data-topic"), e.get("data-level")) for e in entries] == [
        ("what-sum", "tensors", "basic"), ("when-sum", "numerics", "advanced"),
        ("why-sum", "numerics", "advanced")]
    assert text_of(entries[0]) == (
        "PyTorch에서 합은 무엇입니까? ¶기초30초 답변 보기"
        "PyTorch에서 합은 텐서입니다. 수가 필요하면 item()을 부릅니다.")
    assert [a.get("href") for a in entries[0].iter("a")] == ["/interview/questions/what-sum.md", "#what-sum"]


def test_the_filter_offers_what_there_is(render: Render) -> None:
    [form] = questions_list(render("en", "interview/index.md")).iter("form")
    assert form.get("hidden")
    assert [o.get("value") for o in form.iter("option")] == ["", "tensors", "numerics"]
    assert [(i.get("name"), i.get("value")) for i in form.iter("input")] == [
        ("words", None), ("level", "basic"), ("level", "advanced")]


def test_a_topic_and_some_questions(render: Render) -> None:
    context = render("en", "index.md")
    assert [e.get("id") for e in of_class(topic_questions(context, "numerics"), "nr-asked")] == [
        "when-sum", "why-sum"]
    some = some_questions(context, ["why-sum", "what-sum"])
    assert [e.get("id") for e in of_class(some, "nr-asked")] == ["why-sum-2", "what-sum"]
    assert list(some.iter("form")) == []


def test_no_question_yet(house: House, render: Render) -> None:
    for id_ in ("what-sum", "why-sum", "when-sum"):
        for language in ("ko", "en"):
            house.remove(file_of(id_, language))
    assert text_of(questions_list(render("en"))) == "There are no questions yet."


def test_a_question_that_waits_for_its_translation(house: House, render: Render) -> None:
    house.remove(file_of("what-sum", "en"))
    house.write(file_of("what-sum", "ko"), KO.replace("description:", "translation: wanted\ndescription:"))
    context = render("en", "interview/index.md", dt.date(2026, 11, 2))
    [entry] = [e for e in of_class(questions_list(context), "nr-asked") if e.get("id") == "what-sum"]
    assert "(only in Korean so far)" in text_of(entry)
    assert {e.get("lang") for e in entry.iter() if e.get("lang")} == {"ko"}
    assert question_end(render("en", PAGE)) is None
