"""Systems and the deployment map: filtered, linked to, on a phone, on paper, without scripts."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from browser.pages import LANGUAGES, MAP, ROOT, SYSTEMS, visit
from browser.test_phone import OVERFLOW, WIDER

pytestmark = pytest.mark.browser

SMALL = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
ROWS = {SYSTEMS: "tr[data-group]", MAP: "tr[data-from]"}
SHOWN = ":not([hidden])"


def records(kind: str) -> dict[str, dict[str, Any]]:
    """Every system or path as written, by id."""
    folder = ROOT / "docs" / "data" / kind
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}


def ids(page: Any, rows: str) -> set[str]:
    """The rows that are seen."""
    return set(page.eval_on_selector_all(f"{rows}{SHOWN}", "found => found.map(row => row.id)"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_system_and_path_is_there_and_counted(page: Any, address: str, language: str) -> None:
    for path, kind in ((SYSTEMS, "systems"), (MAP, "paths")):
        visit(page, f"{address}{LANGUAGES[language]}{path}")
        assert ids(page, ROWS[path]) == set(records(kind))
        answer = page.locator(".nr-systems__answer").inner_text()
        works = sum(record["state"] == "works" for record in records(kind).values())
        assert str(works) in answer
        assert str(len(records(kind))) in answer


def test_systems_are_filtered_and_the_address_says_so(page: Any, address: str) -> None:
    systems = records("systems")
    visit(page, f"{address}{SYSTEMS}")
    page.locator("[name=state][value=works]").check()
    assert ids(page, ROWS[SYSTEMS]) == {id_ for id_, one in systems.items() if one["state"] == "works"}
    page.select_option("[name=framework]", "tensorflow")
    both = {id_ for id_, one in systems.items()
            if one["state"] == "works" and "tensorflow" in one["frameworks"]}
    assert ids(page, ROWS[SYSTEMS]) == both
    assert "framework=tensorflow" in page.url and "state=works" in page.url
    page.select_option("[name=group]", "tools")
    assert ids(page, ROWS[SYSTEMS]) == {id_ for id_ in both if systems[id_]["group"] == "tools"}
    assert page.locator(".nr-part__topic:visible").count() == 1, "groups without a row are hidden"
    page.reload()
    page.wait_for_function("document.querySelector('.nr-filter:not([hidden])')")
    assert page.locator("[name=framework]").input_value() == "tensorflow"
    assert ids(page, ROWS[SYSTEMS]) == {id_ for id_ in both if systems[id_]["group"] == "tools"}
    page.locator(".nr-filter button").click()
    assert ids(page, ROWS[SYSTEMS]) == set(systems)
    page.fill("[name=words]", "TensorBoard")
    assert "tensorboard" in ids(page, ROWS[SYSTEMS])
    assert len(ids(page, ROWS[SYSTEMS])) < len(systems)


def test_a_filtered_row_is_shown_to_who_follows_a_link_to_it(page: Any, address: str) -> None:
    retired = next(id_ for id_, one in records("systems").items() if one["state"] == "retired")
    visit(page, f"{address}{SYSTEMS}?state=works#{retired}")
    row = page.locator(f"[id='{retired}']")
    assert row.is_visible()
    box = row.bounding_box()
    assert 0 <= box["y"] < 900


@pytest.mark.parametrize("language", LANGUAGES)
def test_paths_are_filtered_by_start_and_place(page: Any, address: str, language: str) -> None:
    paths = records("paths")
    visit(page, f"{address}{LANGUAGES[language]}{MAP}")
    page.select_option("[name=from]", "jax")
    assert ids(page, ROWS[MAP]) == {id_ for id_, one in paths.items() if one["from"] == "jax"}
    page.select_option("[name=where]", "other-framework")
    assert ids(page, ROWS[MAP]) == {
        id_ for id_, one in paths.items() if (one["from"], one["where"]) == ("jax", "other-framework")}
    assert page.locator("output").first.inner_text().strip()


def test_what_runs_a_path_leads_to_its_system(page: Any, address: str) -> None:
    visit(page, f"{address}{MAP}")
    link = page.locator(f"{ROWS[MAP]} td:nth-child(2) a").first
    link.click()
    page.wait_for_url("**/systems/#*")
    assert page.locator("tr:target").count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ROWS)
def test_states_are_words(page: Any, address: str, path: str, language: str) -> None:
    """Colour is never the only sign."""
    visit(page, f"{address}{LANGUAGES[language]}{path}")
    badges = page.locator(f"{ROWS[path]} .nr-state")
    assert badges.count() == page.locator(ROWS[path]).count()
    assert all(len(text.strip()) > 2 for text in badges.all_inner_texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_have_words(page: Any, address: str, language: str) -> None:
    visit(page, f"{address}{LANGUAGES[language]}{MAP}")
    pictures = page.locator(".nr-picture img")
    assert pictures.count() == len({one["from"] for one in records("paths").values()})
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        page.wait_for_function("image => image.naturalWidth > 0", arg=picture.element_handle())
        assert len(picture.get_attribute("alt")) > 30


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ROWS)
def test_on_a_small_phone_rows_are_cards(
    open_context: Callable[..., Any], address: str, path: str, language: str
) -> None:
    phone = open_context(**SMALL).new_page()
    visit(phone, f"{address}{LANGUAGES[language]}{path}")
    scroll, client, inner = phone.evaluate(OVERFLOW)
    assert (client, inner) == (360, 360)
    assert scroll <= client
    assert phone.evaluate(WIDER) == []
    for cell in phone.locator(f"{ROWS[path]} td:not(.nr-none)").all():
        box = cell.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360
        assert cell.get_attribute("data-label")


@pytest.mark.parametrize("path", ROWS)
def test_without_scripts_it_is_tables(open_context: Callable[..., Any], address: str, path: str) -> None:
    plain = open_context(java_script_enabled=False).new_page()
    plain.goto(f"{address}{path}")
    rows = plain.locator(ROWS[path])
    assert rows.count() > 3
    assert rows.last.is_visible()
    assert not plain.locator(".nr-filter").is_visible()
    assert plain.locator("table caption").count() == plain.locator(".nr-part__topic").count()
    for summary in plain.locator(f"{ROWS[path]} details:not([open]) summary").all()[:1]:
        summary.click()
        assert plain.locator(f"{ROWS[path]} details[open] li").first.is_visible()


@pytest.mark.parametrize("path", ROWS)
def test_on_paper_everything_is_open(page: Any, address: str, path: str) -> None:
    visit(page, f"{address}{path}")
    page.emulate_media(media="print")
    assert not page.locator(".nr-filter").is_visible()
    closed = page.eval_on_selector_all(f"{ROWS[path]} details li", """found => found
        .filter(item => !item.getBoundingClientRect().height)
        .map(item => item.textContent)""")
    assert closed == []
