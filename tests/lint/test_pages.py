"""Rules about pages: front matter, counterparts and links."""

from __future__ import annotations

from support.house import House
from support.pages import EXAMPLE, HOME, append, korean


def test_page_without_title(house: House) -> None:
    house.edit(HOME, "title: 합\n", "")
    assert house.lint() == [
        'docs/ko/index.md:1: the front matter has no "title". Add a line title: …',
    ]


def test_page_without_front_matter(house: House) -> None:
    house.write(HOME, house.read(HOME).split("---\n", 2)[2])
    assert house.lint() == [
        'docs/ko/index.md:1: the front matter has no "description". Add a line description: …',
        'docs/ko/index.md:1: the front matter has no "title". Add a line title: …',
    ]


def test_description_that_is_no_text(house: House) -> None:
    house.edit(HOME, "description: 왜", "description: 2026")
    assert house.lint() == [
        "docs/ko/index.md:3: description: must be text, not 2026. Write it in quotes.",
    ]


def test_title_and_description_that_could_begin_a_tag(house: House) -> None:
    house.edit(HOME, "title: 합\n", "title: </title><script>steal()</script>\n")
    house.edit(HOME, "description: 왜", "description: a < b, 왜")
    said = ('has a "<", which would begin a tag where the theme writes it. '
            "Say it in words, or with other signs.")
    assert house.lint() == [f"docs/ko/index.md:2: title: {said}", f"docs/ko/index.md:3: description: {said}"]


def test_former_addresses(house: House) -> None:
    former = "[old/place/, 5, https://a/, tensors/examples/sum]"
    house.edit(HOME, "title: 합\n", f"title: 합\nformerly: {former}\n")
    house.write(EXAMPLE, house.read(EXAMPLE).replace("---\n", "---\nformerly: old/place\n", 1))
    hint = "Write it as it was below the language, such as old/place/."
    gone = "Leave it out: a reader who goes there finds a page."
    assert house.lint() == [
        f"docs/ko/index.md:3: formerly: 'https://a/' is no address of a page. {hint}",
        f"docs/ko/index.md:3: formerly: 5 is no address of a page. {hint}",
        f"docs/ko/index.md:3: formerly: at tensors/examples/sum/ stands tensors/examples/sum.md. {gone}",
        f"docs/ko/tensors/examples/sum.md:2: formerly: at old/place/ stands formerly of index.md. {gone}",
    ]


def test_one_name_instead_of_a_list(house: House) -> None:
    """The search would know the page by each letter of it."""
    house.edit(HOME, "title: 합\n", "title: 합\naliases: LSTM\nasks: [왜?, 1.5]\n")
    hint = 'Write each in a line of its own below {}: - "…"'
    assert house.lint() == [
        f"docs/ko/index.md:3: aliases: must be a list of texts, not 'LSTM'. {hint.format('aliases')}",
        f"docs/ko/index.md:4: asks: must be a list of texts, not ['왜?', 1.5]. {hint.format('asks')}",
    ]


def test_mistyped_front_matter(house: House) -> None:
    house.edit(HOME, "description: 왜", "descripton: 왜")
    assert house.lint() == [
        'docs/ko/index.md:1: the front matter has no "description". Add a line description: …',
        'docs/ko/index.md:3: there is no "descripton" in front matter. Did you mean '
        '"description"?',
    ]


def test_front_matter_that_is_not_yaml(house: House) -> None:
    house.edit(HOME, "title: 합", "title: 합: 더하기")
    assert house.lint() == [
        "docs/ko/index.md:2: front matter: not valid YAML: mapping values are not allowed here. "
        "Put the value in quotes.",
    ]


def test_front_matter_that_is_not_closed(house: House) -> None:
    house.write(HOME, "---\ntitle: 합\n# 합 {#home}\n")
    assert house.lint() == [
        "docs/ko/index.md:1: the front matter is not closed. Close it with a line ---.",
    ]


def test_translation_mistyped(house: House) -> None:
    house.write("docs/ko/new.md", "---\ntitle: 새\ndescription: 새\ntranslation: wantd\n---\n# 새 {#new}\n")
    house.write("docs/en/new.md", "---\ntitle: new\ndescription: new\n---\n# New {#new}\n")
    assert house.lint() == [
        'docs/ko/new.md:4: translation: "wantd" is not allowed here. Write "wanted", or remove '
        "the line.",
    ]


def test_translation_wanted_though_it_is_there(house: House) -> None:
    house.edit(HOME, "title: 합\n", "title: 합\ntranslation: wanted\n")
    assert house.lint() == [
        "docs/ko/index.md:3: docs/en/index.md is there. Remove this line.",
    ]


def test_notebook_in_one_language_only(house: House) -> None:
    house.write("docs/ko/notebooks/net.ipynb", "{}")
    assert house.lint() == [
        "docs/ko/notebooks/net.ipynb: docs/en/notebooks/net.ipynb is missing. Write the notebook "
        "in both languages.",
    ]


def test_other_heading_ids(house: House) -> None:
    house.edit("docs/en/tensors/examples/sum.md", "{#why}", "{#reason}")
    house.edit("docs/en/index.md", "#why", "#reason")
    assert house.lint() == [
        "docs/en/tensors/examples/sum.md:10: the heading is ## {#reason}, but ## {#why} in "
        "docs/ko/tensors/examples/sum.md:10. Both languages have the same ones in the same order.",
    ]


def test_other_heading_levels(house: House) -> None:
    append(house, "## 하나 {#one}")
    house.write(HOME, house.read(HOME) + "\n### 둘 {#two}\n")
    house.write("docs/en/index.md", house.read("docs/en/index.md") + "\n## Two {#two}\n")
    assert house.lint() == [
        "docs/en/index.md:17: the heading is ## {#two}, but ### {#two} in docs/ko/index.md:17. "
        "Both languages have the same ones in the same order.",
    ]


def test_heading_in_one_language_only(house: House) -> None:
    house.write(HOME, house.read(HOME) + "\n## 둘 {#two}\n")
    assert house.lint() == [
        "docs/ko/index.md:15: the heading ## {#two} is not in docs/en/index.md. Add it there, or "
        "remove it here.",
    ]


def test_other_directives(house: House) -> None:
    house.edit(HOME, "pytorch-sum, numpy-adds", "numpy-adds,pytorch-sum")
    assert house.lint() == [
        "docs/en/index.md:10: the directive is /// claims | pytorch-sum, numpy-adds, but /// "
        "claims | numpy-adds, pytorch-sum in docs/ko/index.md:10. Both languages have the same "
        "ones in the same order.",
    ]


def test_other_options(house: House) -> None:
    house.edit(EXAMPLE, "| tensors/sum\n", "| tensors/sum\n    code: brief\n")
    assert house.lint() == [
        "docs/en/tensors/examples/sum.md:7: the directive is /// compare | tensors/sum, but /// "
        "compare | tensors/sum code: brief in docs/ko/tensors/examples/sum.md:7. Both languages "
        "have the same ones in the same order.",
    ]


def test_directive_in_one_language_only(house: House) -> None:
    house.write("docs/en/index.md", house.read("docs/en/index.md") + "\n/// compare\n///\n")
    assert house.lint() == [
        "docs/en/index.md:15: the directive /// compare is not in docs/ko/index.md. Add it "
        "there, or remove it here.",
    ]


def test_link_to_no_page(house: House) -> None:
    append(house, "[a](tensors/sum.md)")
    assert korean(house) == [
        'docs/ko/index.md:15: the link "tensors/sum.md" leads nowhere. Did you mean '
        '"tensors/examples/sum.md"?',
    ]


def test_link_to_an_address_instead_of_a_file(house: House) -> None:
    append(house, "[a](tensors/examples/sum/)")
    assert korean(house) == [
        'docs/ko/index.md:15: the link "tensors/examples/sum/" leads nowhere. Did you mean '
        '"tensors/examples/sum.md"?',
    ]


def test_link_to_no_heading(house: House) -> None:
    append(house, "[a](tensors/examples/sum.md#wy)")
    assert korean(house) == [
        'docs/ko/index.md:15: tensors/examples/sum.md has no heading with the id "wy". Did you '
        'mean "why"?',
    ]


def test_link_to_no_heading_of_this_page(house: House) -> None:
    append(house, "[a](#hom)")
    assert korean(house) == [
        'docs/ko/index.md:15: index.md has no heading with the id "hom". Did you mean "home"?',
    ]


def test_link_by_reference(house: House) -> None:
    append(house, "[a][b]\n\n[b]: tensors/examples/som.md")
    assert korean(house) == [
        'docs/ko/index.md:17: the link "tensors/examples/som.md" leads nowhere. Did you mean '
        '"tensors/examples/sum.md"?',
    ]


def test_image_that_is_not_there(house: House) -> None:
    append(house, "![a](loss.png)")
    assert korean(house) == [
        'docs/ko/index.md:15: the link "loss.png" leads nowhere. Put the file at '
        "docs/ko/loss.png, or correct the link.",
    ]


def test_image_inside_a_link(house: House) -> None:
    append(house, "[![a](loss.png)](tensors/examples/sum.md)")
    assert korean(house) == [
        'docs/ko/index.md:15: the link "loss.png" leads nowhere. Put the file at '
        "docs/ko/loss.png, or correct the link.",
    ]


def test_links_that_lead_somewhere(house: House) -> None:
    house.write("docs/ko/loss.png", "")
    house.write("docs/theme/assets/mark.svg", "")
    house.write(HOME, house.read(HOME) + """
[a](/tensors/examples/sum.md#why) ![b](loss.png) ![c](assets/mark.svg) [d](https://example.org/a.md)
[e](mailto:a@example.org) `[f](gone.md)` [g](#here) [h](#pytorch-sum)
<span id="here"></span>

```text
[i](gone.md)
```
""")
    assert house.lint() == []


def test_link_to_a_page_that_cannot_be_read_is_not_reported(house: House) -> None:
    house.write(EXAMPLE, "---\ntitle: [\n---\n")
    assert house.lint() == [
        "docs/ko/tensors/examples/sum.md:2: front matter: not valid YAML: expected the node "
        "content, but found '<stream end>'. Put the value in quotes.",
    ]
