"""The table of systems and the deployment map."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest
from support.house import House
from support.systems import NOTE, PATH, RETIRED, SYSTEM, add_path, add_system, record_export

from narani.render.context import Context
from narani.render.html import text_of
from narani.render.paths import at_most, deployment_map, kib, rounded
from narani.render.systems import some_systems, systems_table

Render = Callable[..., Context]


@pytest.fixture(autouse=True)
def _systems(house: House) -> None:
    record_export(house)
    add_system(house, SYSTEM + 'successors = ["adder"]\n')
    add_system(house, RETIRED.replace("serving", "export").replace('"pytorch"', '"pytorch", "jax"'), "adder")
    add_path(house)
    for language in ("ko", "en"):
        house.write(f"docs/{language}/systems/index.md", "---\ntitle: t\n---\n# T {#t}\n")


def of_class(element: Element, name: str) -> list[Element]:
    return [e for e in element.iter() if name in e.get("class", "").split()]


def rows(made: Element) -> dict[str, Element]:
    return {row.get("id", ""): row for row in made.iter("tr") if row.find("td") is not None}


def test_the_answer_is_counted(house: House, render: Render) -> None:
    add_system(house, SYSTEM.replace("Summer", "S2").replace('"works"', '"caveat"') + NOTE, "s2")
    add_system(house, SYSTEM.replace("Summer", "S3").replace('"works"', '"cannot-run"') + NOTE, "s3")
    assert text_of(of_class(systems_table(render()), "nr-systems__answer")[0]) == (
        "시스템 4개 가운데 1개가 그대로 작동합니다. "
        "조건부 작동은 1개, 관리 종료는 1개, CI에서 실행할 수 없는 것은 1개입니다.")
    assert text_of(of_class(systems_table(render("en")), "nr-systems__answer")[0]) == (
        "1 of 4 systems work as they are. With a caveat: 1. Retired: 1. Not possible to run in CI: 1.")


def test_groups_have_headings_and_tables_with_captions(render: Render) -> None:
    made = systems_table(render("en"))
    assert [(h.get("id"), text_of(h)) for h in made.iter("h2")] == [
        ("group-export", "Export"), ("group-serving", "Model servers")]
    assert [text_of(c) for c in made.iter("caption")] == ["Export (1)", "Model servers (1)"]
    assert {th.get("scope") for th in made.iter("th")} == {"col", "row"}
    heads = [text_of(th) for th in next(made.iter("thead")).iter("th")]
    assert heads == ["System", "What it is", "State", "Evidence"]
    for row in rows(made).values():
        assert [td.get("data-label") for td in row.iter("td")] == heads[1:]


def test_a_row_has_its_address_and_what_it_is_chosen_by(render: Render) -> None:
    row = rows(systems_table(render("en", "systems/index.md")))["adder"]
    assert (row.get("data-group"), row.get("data-state"), row.get("data-framework")) == (
        "export", "retired", "pytorch jax")
    assert text_of(row.find("th")) == "Adder ¶PyTorch, JAX"  # type: ignore[arg-type]
    what, state, evidence = (text_of(td) for td in row.iter("td"))
    assert what == "A server that sums.Read more"
    assert state == "⊘ retired since 2025-08-07A reason."
    assert evidence == "What is the sum?verified 2026-11-01Facts it rests on: 1NumPy adds arrays."


def test_links_lead_to_example_claim_article_and_successor(render: Render) -> None:
    row = rows(systems_table(render("en", "systems/index.md")))["summer"]
    assert [a.get("href") for a in row.iter("a")] == [
        "#summer", "/index.md#home", "/systems/index.md#adder", "/tensors/examples/sum.md"]


def test_a_stale_run_is_loud(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    made = systems_table(render("en"))
    assert "Out of date, to be run again: 2." in text_of(of_class(made, "nr-loud")[0])
    _, state, evidence = (text_of(td) for td in rows(made)["summer"].iter("td"))
    assert state.startswith("✓ works out of date")
    assert "out of date" in evidence and "verified 2026" not in evidence


def test_a_claim_that_no_longer_holds_says_so(house: House, render: Render) -> None:
    add_system(house, SYSTEM.replace("numpy-adds", "pytorch-sum"))
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    assert "no longer holds" in text_of(rows(systems_table(render("en")))["summer"])


def test_claims_stand_open_where_nothing_ran(house: House, render: Render) -> None:
    add_system(house, RETIRED.replace('concepts = ["tensors/sum"]\n', ""), "adder")
    details = {id_: next(row.iter("details")) for id_, row in rows(systems_table(render())).items()}
    assert (details["adder"].get("open"), details["summer"].get("open")) == ("open", None)


def test_the_filter_offers_what_there_is(render: Render) -> None:
    [form] = systems_table(render("en")).iter("form")
    assert [s.get("name") for s in form.iter("select")] == ["group", "framework"]
    assert [o.get("value") for o in form.iter("option")] == ["", "export", "serving", "", "pytorch", "jax"]
    assert [(i.get("name"), i.get("value")) for i in form.iter("input")] == [
        ("words", None), ("state", "works"), ("state", "retired")]


def test_a_short_table_for_an_article(render: Render) -> None:
    made = some_systems(render("en"), ["adder", "summer"])
    assert list(made.iter("form")) == []
    assert all(row.get("id") is None for row in made.iter("tr")), "an article has headings of these ids"
    assert [text_of(th) for th in made.iter("th")][4:] == ["AdderPyTorch, JAX", "SummerPyTorch"]
    assert next(made.iter("a")).get("href") == "/systems/index.md#adder"


def test_a_path_with_size_and_difference(render: Render) -> None:
    made = deployment_map(render("en"))
    assert [(h.get("id"), text_of(h)) for h in made.iter("h2")] == [("from-pytorch", "PyTorch")]
    assert text_of(next(made.iter("caption"))) == "Paths from PyTorch: 1"
    row = rows(made)["pytorch-summer"]
    assert (row.get("data-from"), row.get("data-where"), row.get("data-state")) == ("pytorch", "cpp", "works")
    assert text_of(row.find("th")) == "SUM ¶"  # type: ignore[arg-type]
    assert [text_of(td) for td in row.iter("td")] == [
        "Summer (C++)C++ program", "✓ works", "12.1 KiB", "6e-8",
        "What is the sum?PyTorch 2.13.0verified 2026-11-01"]
    assert next(row.iter("td")).find("a").get("href") == "/systems/index.md#summer"  # type: ignore[union-attr]
    assert text_of(of_class(made, "nr-systems__answer")[0]) == (
        "1 of 1 deployment paths work as they are. With a caveat: 0. Not run: 0. "
        "The largest output difference among those that work: 6e-8.")


def test_a_path_that_cannot_be_walked(house: House, render: Render) -> None:
    lines = PATH.splitlines(keepends=True)
    text = "".join(lines[:4]) + 'state = "cannot"\n' + NOTE
    add_path(house, text.replace("SUM", "ADD"), "pytorch-adder")
    made = deployment_map(render())
    assert list(rows(made)) == ["pytorch-summer", "pytorch-adder"], "what works stands first"
    cells = [text_of(td) for td in rows(made)["pytorch-adder"].iter("td")]
    assert cells[1:] == ["× 실행 못 함까닭입니다.", "—", "—", "근거가 된 사실 1개NumPy는 배열을 더합니다."]


def test_a_stale_path_is_loud_only_for_its_own_runtime(house: House, render: Render) -> None:
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    assert of_class(deployment_map(render()), "nr-loud-word") == []
    house.edit("snippets/tensors/sum/in_pytorch.py", "print(", "print( ")
    assert len(of_class(deployment_map(render()), "nr-loud-word")) == 2


def test_the_picture_says_every_path(house: House, render: Render) -> None:
    assert list(deployment_map(render()).iter("img")) == [], "none was drawn"
    house.write("docs/en/pictures/deployment-paths-pytorch.svg", "<svg/>")
    [image] = deployment_map(render("en")).iter("img")
    assert image.get("src") == "/pictures/deployment-paths-pytorch.svg"
    assert image.get("alt") == "Deployment paths from PyTorch. As SUM, run by Summer (C++): works."


@pytest.mark.parametrize(("size", "said"), [
    (300, "0.3 KiB"), (12345, "12.1 KiB"), (1024 * 1024 - 1, "1024.0 KiB"), (5 * 1024 * 1024, "5.0 MiB")])
def test_sizes(size: float, said: str) -> None:
    assert kib(size) == said


@pytest.mark.parametrize(("difference", "near", "bound"), [
    (5.96e-08, "6e-8", "6e-8"), (6.1e-08, "6e-8", "7e-8"), (0.0, "0", "0"), (9.5e-7, "1e-6", "1e-6"),
    (0.0023, "0.002", "0.003"), (1e-7, "1e-7", "1e-7")])
def test_differences(difference: float, near: str, bound: str) -> None:
    assert (rounded(difference), at_most(difference)) == (near, bound)


def test_kibibytes_that_were_recorded_as_such(house: House, render: Render) -> None:
    for path in ("snippets/tensors/sum/concept.toml", "snippets/tensors/sum/in_pytorch.py"):
        house.edit(path, "file_bytes", "file_kib")
    values = house.catalog().snippets.results["tensors/sum", "pytorch", "cpu"].values
    house.record("tensors/sum", "pytorch", {**values, "file_kib": 40})
    add_path(house, PATH.replace("file_bytes", "file_kib"))
    assert "40.0 KiB" in text_of(deployment_map(render("en", today=dt.date(2026, 11, 2))))
