"""What never ran, or no longer stands, lends the page no version, date or sign."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest
from support.house import House

from narani.render.claims import claims_list
from narani.render.compare import compare
from narani.render.context import Context
from narani.render.footer import page_evidence
from narani.render.html import text_of
from narani.render.lists import by_topic

Render = Callable[..., Context]
RESULTS = ("numpy", "pytorch")


def block(context: Context) -> Element:
    return compare(context, context.catalog.snippets.concepts["tensors/sum"])


def page(context: Context) -> str:
    return text_of(page_evidence(context, Element("div"), directives=True))


@pytest.fixture
def unrecorded(house: House) -> House:
    """The concept was never run; the environments are those of other concepts."""
    for runtime in RESULTS:
        house.remove(f"snippets/tensors/sum/results/{runtime}.cpu.toml")
    return house


@pytest.mark.usefixtures("unrecorded")
def test_what_never_ran_shows_no_version_and_no_date(render: Render) -> None:
    context = render("en")
    said = text_of(block(context)) + page(context)
    assert "no result" in said
    for lie in ("2.13.0", "2.4.6", "2026-11-01", "verified 2", "the check bites", "give the same"):
        assert lie not in said, lie
    assert "The results on this page are not verified yet." in said


@pytest.mark.usefixtures("unrecorded")
def test_nor_in_evidence_and_lists(render: Render) -> None:
    context = render("en")
    claim = context.catalog.knowledge.claims["pytorch-sum"]
    said = text_of(claims_list(context, [claim])) + page(context) + text_of(by_topic(context))
    for lie in ("2.13.0", "2026-11-01", "=same", "differs"):
        assert lie not in said, lie


def test_a_changed_script_proves_nothing(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "[1.0, 2.0]", "[1.0, 5.0]")
    context = render("en")
    said = text_of(block(context))
    assert "give the same" not in said
    assert "the check bites" not in said
    end = page(context)
    assert "PyTorch 2.13.0" in end
    assert "2.4.6" not in end, "only what was verified is named"
    assert "2026-11-01" not in end, "the page as a whole was not verified"


def test_failing_values_are_not_called_equal(house: House, render: Render) -> None:
    house.record("tensors/sum", "numpy", {"out": 4.0, "kind": "float64"})
    said = text_of(block(render("en")))
    assert "The recorded values do not fit" in said
    assert "give the same" not in said
