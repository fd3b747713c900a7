"""What a page's tree gains for whoever hears it: languages, and headers of plain tables."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring, tostring

from narani.render.foreign import mark_foreign
from narani.render.tables import head_tables


def marked(text: str, language: str = "ko") -> str:
    root = fromstring(text)
    mark_foreign(root, "ko" if language == "ko" else "en")
    return tostring(root, encoding="unicode")


def test_runs_before_between_and_behind_elements_are_marked_in_place() -> None:
    text = "<p>앞 it is one of them 뒤 <b>굵게</b> 또 this is another of them 끝</p>"
    assert marked(text) == ('<p>앞 <span lang="en">it is one of them</span> 뒤 <b>굵게</b> 또 '
                            '<span lang="en">this is another of them</span> 끝</p>')


def test_several_runs_keep_their_order() -> None:
    assert marked("<p>in 텐서 and 배열 too</p>", "en") == (
        '<p>in <span lang="ko">텐서</span> and <span lang="ko">배열</span> too</p>')


def test_what_is_code_or_told_already_is_left_alone() -> None:
    for text in ("<p><code>a is not None or b</code></p>", '<p lang="en">it is one of them</p>',
                 '<p>말 <q lang="en">it is <b>one of the most</b> of them</q></p>'):
        assert marked(text) == text


def table(*rows: str, attributes: str = "") -> Element:
    head, *body = rows
    lines = "".join(f"<tr>{row}</tr>" for row in body)
    rows_of = f"<thead><tr>{head}</tr></thead><tbody>{lines}</tbody>"
    return fromstring(f"<div><table{attributes}>{rows_of}</table></div>")


def test_an_empty_corner_makes_the_first_column_heads_of_rows() -> None:
    root = table('<th align="left"></th><th>PyTorch</th>', "<td>값</td><td>1</td>")
    head_tables(root)
    assert [cell.tag for cell in root.iter() if cell.tag in ("th", "td")] == ["td", "th", "th", "td"]
    assert [cell.get("scope") for cell in root.iter("th")] == ["col", "row"]


def test_what_heads_nothing_is_no_header() -> None:
    root = table("<th>밖</th><th></th>", "<td>a</td><td>1</td>")
    head_tables(root)
    assert [cell.tag for cell in root.iter() if cell.tag in ("th", "td")] == ["th", "td", "td", "td"]


def test_other_tables_only_learn_their_scopes() -> None:
    root = table("<th>이름</th><th>값</th>", "<td>a</td><td>1</td>")
    head_tables(root)
    assert [cell.get("scope") for cell in root.iter("th")] == ["col", "col"]
    ours = table("<th></th>", "<td>a</td>", attributes=' class="nr-table"')
    head_tables(ours)
    assert [cell.tag for cell in ours.iter() if cell.tag in ("th", "td")] == ["th", "td"]
