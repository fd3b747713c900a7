"""The page of all claims: judged statements, contradictions, other facts, the filter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest
from support.house import CLAIM, House, ledger

from narani.render.all_claims import contradictions, judged_claims, judged_of_topic, topic_facts
from narani.render.claims import claims_list
from narani.render.context import Context
from narani.render.evidence import claim_evidence
from narani.render.html import text_of

Render = Callable[..., Context]
OTHER = "docs/data/claims/graphs/sum-is-a-number.toml"
TEXT = "합은 수다\n합은 수다\n합은 텐서다\n"


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


@pytest.fixture
def argued(house: House) -> House:
    """A second judged statement, of another topic, that contradicts the first."""
    written = CLAIM.replace("합은 수다", "합은 텐서다").replace('"outdated"', '"true"')
    against = 'contradicts = ["pytorch-sum"]\nverdict'
    written = written.replace("verdict", against, 1)
    house.write(OTHER, written.replace('since = "2016-08-24 (PyTorch 0.1)"\n', ""))
    return house


def test_judged_statements_come_first_and_each_part_goes_by_topic(argued: House, render: Render) -> None:
    made = judged_claims(render())
    headings = [(h.tag, h.get("id"), text_of(h)) for h in made.iter() if h.tag in ("h2", "h3")]
    assert headings == [
        ("h2", "heard", "들리는 말과 판정"), ("h3", "heard-tensors", "텐서"),
        ("h3", "heard-graphs", "그래프와 컴파일"), ("h2", "contradictions", "서로 어긋나는 말"),
        ("h2", "facts", "그 밖의 사실"),
    ]
    found = [(c.get("id"), c.get("data-topic"), c.get("data-verdict")) for c in of_class(made, "nr-claim")]
    assert found == [("pytorch-sum", "tensors", "outdated"), ("sum-is-a-number", "graphs", "true")]


def test_other_facts_are_with_their_topic(house: House, render: Render) -> None:
    facts = topic_facts(render(), "tensors")
    assert [claim.get("id") for claim in of_class(facts, "nr-claim")] == ["numpy-adds"]
    for language in ("ko", "en"):
        page = "---\ntitle: 사실\ndescription: 사실\n---\n# 사실 {#facts}\n\n/// claims | tensors\n///\n"
        house.write(f"docs/{language}/facts/tensors.md", page)
    assert "/facts/tensors.md" in [a.get("href") for a in judged_claims(render()).iter("a")]
    evidence = claim_evidence(render(), render().catalog.knowledge.claims["numpy-adds"])
    assert [a.get("href") for a in evidence.iter("a")][-1] == "/facts/tensors.md#numpy-adds"


def test_evidence_of_verdicts_is_on_the_page_of_its_topic(argued: House, render: Render) -> None:
    for language in ("ko", "en"):
        head = "---\ntitle: 판정\ndescription: 판정\n---\n# 판정 {#judged}\n\n"
        page = f"{head}/// claims | judged tensors\n///\n"
        argued.write(f"docs/{language}/facts/claims/tensors.md", page)
    one, other = of_class(judged_claims(render()), "nr-claim")
    [link] = of_class(one, "nr-claim__proof")
    assert link.get("href") == "/facts/claims/tensors.md#pytorch-sum"
    assert not of_class(one, "nr-proof")
    assert of_class(other, "nr-proof"), "a topic without such a page keeps its evidence in the list"
    there = judged_of_topic(render(page="facts/claims/tensors.md"), "tensors")
    assert [claim.get("id") for claim in of_class(there, "nr-claim")] == ["pytorch-sum"]
    assert "kind = Tensor" in text_of(of_class(there, "nr-proof")[0])


def test_evidence_is_folded_below_each_claim(render: Render) -> None:
    sum_ = of_class(judged_claims(render()), "nr-claim")[0]
    adds = of_class(topic_facts(render(), "tensors"), "nr-claim")[0]
    assert "kind = Tensor" in text_of(of_class(sum_, "nr-proof")[0])
    assert "3.0000" not in text_of(sum_), "output no pin is about is one link away"
    assert "Sum of array elements over a given axis." in text_of(of_class(adds, "nr-proof")[0])


def test_output_a_pin_is_about_is_shown(house: House, render: Render) -> None:
    pin = 'variable = "kind", is = "Tensor"'
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", pin, 'prints = "3.00"')
    assert "3.0000" in text_of(of_class(judged_claims(render()), "nr-proof")[0])


def test_each_claim_has_an_address_with_a_name(render: Render) -> None:
    made = judged_claims(render("en"))
    assert [(a.get("href"), a.get("aria-label")) for a in of_class(made, "nr-permalink")] == [
        ("#pytorch-sum", "Permanent link: A sum in PyTorch is a Tensor."),
    ]
    assert [s.get("aria-label") for s in made.iter("summary")] == ["Evidence: A sum in PyTorch is a Tensor."]


def test_the_filter_is_hidden_until_a_script_shows_it_and_offers_what_there_is(render: Render) -> None:
    form = of_class(judged_claims(render()), "nr-filter")[0]
    assert form.get("hidden") == "hidden"
    boxes = [box.get("value") for box in form.iter("input") if box.get("type") == "checkbox"]
    assert boxes == ["outdated"]
    assert [option.get("value") for option in form.iter("option")] == ["", "tensors"]
    assert text_of(next(form.iter("legend"))) == "판정"


def test_contradictions_stand_side_by_side(argued: House, render: Render) -> None:
    group = of_class(judged_claims(render()), "nr-against")[0]
    assert group.get("id") == "against-sum-is-a-number"
    one, other = (text_of(side) for side in of_class(group, "nr-against__side"))
    assert one.startswith("합은 텐서다 맞음")
    assert other.startswith("합은 수다 이제는 틀림")
    assert [a.get("href") for a in group.iter("a")] == ["#sum-is-a-number", "#pytorch-sum"]


def test_a_contradiction_shows_a_fact_that_no_longer_holds(argued: House, render: Render) -> None:
    claim = "docs/data/claims/tensors/pytorch-sum.toml"
    argued.edit(claim, 'is = "Tensor"', 'is = "float"')
    one, other = (text_of(side) for side in of_class(judged_claims(render()), "nr-against__side"))
    assert "더 이상 성립하지 않음" in other
    assert "더 이상 성립하지 않음" not in one


def test_a_contradiction_named_from_both_sides_is_shown_once(argued: House, render: Render) -> None:
    claim = "docs/data/claims/tensors/pytorch-sum.toml"
    argued.edit(claim, "verdict", 'contradicts = ["sum-is-a-number"]\nverdict')
    assert argued.lint("claim-heard") == []
    found = list(contradictions(argued.catalog().knowledge.claims.values()))
    assert [(claim.id, [other.id for other, _ in others]) for (claim, _), others in found] == [
        ("sum-is-a-number", ["pytorch-sum"]),
    ]


def test_the_seeds_show_as_counts_only_and_order_what_is_said(argued: House, render: Render) -> None:
    argued.remove(OTHER)
    argued.write("docs/data/claims/tensors/a-sum.toml", CLAIM)
    said = {1: 'claims = ["pytorch-sum"]', 2: 'claims = ["pytorch-sum"]', 3: 'claims = ["a-sum"]'}
    argued.write("docs/data/seeds.toml", ledger(TEXT, said))
    first, second = of_class(judged_claims(render()), "nr-claim")
    assert "출처 글 1편에서 2번" in text_of(first)
    assert "출처 글 1편에서 1번" in text_of(second)
    assert "2× in 1 of the founding texts" in text_of(judged_claims(render("en")))


def test_a_claim_nothing_has_confirmed_for_half_a_year_says_so(render: Render) -> None:
    def said(today: dt.date) -> list[str]:
        context = render(today=today)
        lists = claims_list(context, list(context.catalog.knowledge.claims.values()))
        made = (lists, judged_claims(context), topic_facts(context, "tensors"))
        return [text_of(e) for one in made for e in of_class(one, "nr-recheck")]

    assert said(dt.date(2027, 4, 30)) == [], "180 days after 2026-11-01"
    # Two claims, each in the list, in its evidence, and on the page it is at home on.
    assert said(dt.date(2027, 5, 1)) == ["다시 확인할 때가 되었습니다"] * 6


def test_a_reader_sees_what_was_heard_in_their_language(house: House, render: Render) -> None:
    claim = "docs/data/claims/tensors/pytorch-sum.toml"
    house.edit(claim, 'phrases = ["합은 수다"]', 'phrases = ["합은 수다", "sum number", "합 float"]')
    quotes = [quote for language in ("ko", "en") for quote in judged_claims(render(language)).iter("q")]
    shown = [(quote.text, quote.get("lang")) for quote in quotes]
    assert shown == [("합은 수다", None), ("sum number", None)]
    house.edit(claim, '"sum number", ', "")
    [quote] = of_class(judged_claims(render("en")), "nr-claim__heard")[0].iter("q")
    assert (quote.text, quote.get("lang")) == ("합은 수다", "ko")
