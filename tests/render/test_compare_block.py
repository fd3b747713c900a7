"""One concept, rendered: what it shows when verified, and what it says when it is not."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element

from support.house import House, array
from support.porting import make_porting

from narani.render.compare import compare
from narani.render.context import Context
from narani.render.html import text_of

Render = Callable[..., Context]


def block(context: Context, **options: object) -> Element:
    return compare(context, context.catalog.snippets.concepts["tensors/sum"], **options)  # type: ignore[arg-type]


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


def test_tabs_are_materials_in_our_order(render: Render) -> None:
    made = block(render())
    labels = [text_of(label) for label in made.iter("label")]
    assert labels == ["PyTorch", "NumPy"]
    inputs = list(made.iter("input"))
    assert [i.get("name") for i in inputs] == ["__tabbed_sum"] * 2
    assert [i.get("checked") for i in inputs] == ["checked", None]
    assert [label.get("for") for label in made.iter("label")] == [i.get("id") for i in inputs]


def test_output_versions_and_statements(render: Render) -> None:
    made = block(render())
    assert "3.0000" in [text_of(pre) for pre in made.iter("pre")]
    assert text_of(of_class(made, "nr-output__label")[0]) == "출력 PyTorch 2.13.0"
    same = text_of(of_class(made, "nr-statement--same")[0])
    assert same == "=PyTorch, NumPy에서 out의 값이 같습니다(허용 오차 1e-6)."
    differs = text_of(of_class(made, "nr-statement--differs")[0])
    assert differs == "≠kind의 값이 다릅니다. 타입이 다릅니다."
    rows = [[text_of(cell) for cell in row] for row in of_class(made, "nr-values")[0].iter("tr")]
    assert rows == [["변수", "PyTorch", "NumPy"], ["kind", "Tensor", "float64"]]


def test_english(render: Render) -> None:
    said = text_of(block(render("en")))
    assert "PyTorch, NumPy give the same out (tolerance 1e-6)." in said
    assert "kind differs. The types differ." in said


def test_badge_opens_the_evidence(render: Render) -> None:
    made = block(render())
    badge = of_class(made, "nr-badge")[0]
    assert badge.get("popovertarget") == of_class(made, "nr-panel")[0].get("id")
    assert text_of(badge) == "✓2026-11-01 확인됨"
    panel = text_of(of_class(made, "nr-panel")[0])
    rerun = "narani check snippets/tensors/sum"
    for part in ("PyTorch 2.13.0 · CPU", "x86_64, Linux", "Python 3.11.7", rerun):
        assert part in panel


def outcomes(made: Element) -> list[str]:
    return [text_of(one) for one in of_class(of_class(made, "nr-head")[0], "nr-outcome")]


def test_the_verdict_stands_beside_the_question(house: House, render: Render) -> None:
    assert outcomes(block(render())) == ["≠다름", "=같음"]
    make_porting(house)
    assert outcomes(block(render())) == ["≠다름", "=고치면 같음"], "the agreement is that of the mended code"
    assert outcomes(block(render("en"))) == ["≠differs", "=same once mended"]


def test_question_links_to_the_canonical_page_except_there(render: Render) -> None:
    assert of_class(block(render()), "nr-question")[0][0].get("href") == "/tensors/examples/sum.md"
    there = block(render(page="tensors/examples/sum.md"))
    assert of_class(there, "nr-question")[0][0].tag == "span"


def test_a_changed_script_is_loud(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "[1.0, 2.0]", "[1.0, 5.0]")
    made = block(render())
    assert text_of(of_class(made, "nr-badge--stale")[0]) == "⚠오래된 결과"
    assert "다시" not in text_of(of_class(made, "nr-output--verified")[0])
    assert "스크립트나 버전이 바뀌었습니다" in text_of(of_class(made, "nr-output--stale")[0])
    assert outcomes(made) == [], "nothing is claimed to be proved by an old result"


def test_an_edited_result_is_loud(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/results/numpy.cpu.toml", "3.0000", "4.0000")
    assert of_class(block(render()), "nr-badge--edited")


def test_a_missing_result_is_loud(house: House, render: Render) -> None:
    house.remove("snippets/tensors/sum/results/numpy.cpu.toml")
    made = block(render())
    assert of_class(made, "nr-badge--missing")
    assert not of_class(made, "nr-statement--same"), "nothing is said to agree with one result"


def test_values_that_break_the_agreement_are_loud(house: House, render: Render) -> None:
    house.record("tensors/sum", "pytorch", {"out": array(3.5, "float32"), "kind": "Tensor"})
    made = block(render())
    assert of_class(made, "nr-badge--failing")
    assert "3.5" in text_of(of_class(made, "nr-loud")[0])


def test_gpu_is_named_only_where_the_device_matters(house: House, render: Render) -> None:
    assert not of_class(block(render()), "nr-gpu")
    house.edit("snippets/tensors/sum/concept.toml", '[agreement]', 'devices = ["cpu", "cuda"]\n\n[agreement]')
    assert text_of(of_class(block(render()), "nr-gpu")[0]) == "GPU: PyTorch에서 아직 확인하지 않음"


def test_narrowed_and_brief(render: Render) -> None:
    made = block(render(), runtimes=["numpy"], brief=True)
    assert [text_of(label) for label in made.iter("label")] == ["NumPy"]
    assert not of_class(made, "nr-answer")


def test_twice_on_a_page_no_id_is_used_twice(render: Render) -> None:
    context = render()
    ids = [e.get("id") for made in (block(context), block(context)) for e in made.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
