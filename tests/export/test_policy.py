"""The content security policy names exactly the scripts that stand in the built pages."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest

from narani.errors import Problems
from narani.export import policy
from narani.export.headers import CHECKED, FOREVER, write_headers
from narani.export.policy import protect

PAGE = """\
<!doctype html>
<html lang="ko"><head>
<meta charset="utf-8">
<script>{begin}</script>
</head><body><script type="application/json">{{"a": 1}}</script><script src="a.js"></script></body></html>
"""


def write(site: Path, name: str, text: str) -> Path:
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def directives(text: str) -> dict[str, list[str]]:
    return {words[0]: words[1:] for words in (one.split() for one in text.split("; "))}


def test_every_page_bears_the_hashes_and_nothing_inline_is_allowed(tmp_path: Path) -> None:
    korean = " 나란히 = 1\n"
    page = PAGE.format(begin="a = 1").replace("</head>", f"<script>{korean}</script></head>")
    pages = [write(tmp_path, "index.html", page), write(tmp_path, "en/404.html", page)]
    given = protect(tmp_path)
    assert directives(given)["script-src"] == ["'self'", *sorted([hashed("a = 1"), hashed(korean)])]
    assert directives(given)["default-src"] == ["'none'"]
    assert "unsafe" not in given
    for page in pages:
        text = page.read_text(encoding="utf-8")
        [meta] = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
        assert meta == given
        assert text.index("charset") < text.index(meta) < text.index("<script>")
        assert text.index(meta) < 1024, "the encoding must still be found"


def test_protecting_again_changes_nothing(tmp_path: Path) -> None:
    page = write(tmp_path, "index.html", PAGE.format(begin="a = 1"))
    first = protect(tmp_path), page.read_bytes()
    assert (protect(tmp_path), page.read_bytes()) == first


@pytest.mark.parametrize("start", ["<html><head><title>a</title>", "<html><body>", "<p>"])
def test_a_page_without_an_encoding_has_it_first(tmp_path: Path, start: str) -> None:
    page = write(tmp_path, "index.html", f"{start}<script>a()</script>")
    protect(tmp_path)
    text = page.read_text(encoding="utf-8")
    assert text.index("Content-Security-Policy") < text.index("<script>")
    assert "<title>" not in text or text.index("Content-Security-Policy") < text.index("<title>")


def refused(site: Path) -> list[str]:
    """What is said where a page is not as the theme makes it; no page of the site is touched."""
    before = {path: path.read_bytes() for path in site.rglob("*.html")}
    with pytest.raises(Problems) as found:
        protect(site)
    assert {path: path.read_bytes() for path in site.rglob("*.html")} == before
    return [str(problem) for problem in found.value.problems]


@pytest.mark.parametrize("place", ["</title>", "</head>", "</body>"])
def test_what_is_not_the_themes_is_refused_wherever_it_stands(tmp_path: Path, place: str) -> None:
    """A title such as `</title><script>…` is in the head, the header and another page's footer."""
    page = PAGE.format(begin="a = 1").replace("<script>", "<title>a</title><script>", 1)
    for number in range(9):
        write(tmp_path, f"{number}/index.html", page)
    for number in (3, 5):
        with_more = page.replace(place, f"<script> steal( 1 ) </script>{place}", 1)
        write(tmp_path, f"{number}/index.html", with_more)
    [said] = refused(tmp_path)
    place = "this page and 1 more, but not every one"
    assert said.startswith(f"3/index.html: a <script> stands within {place}: steal( 1 ) ")
    assert "front matter (script:)" in said


def test_a_style_is_refused_even_on_every_page(tmp_path: Path) -> None:
    for name in ("index.html", "a/index.html"):
        write(tmp_path, name, PAGE.format(begin="a = 1").replace("</head>", "<style>p{}</style></head>"))
    assert refused(tmp_path) == ["a/index.html: a <style> stands within every page: p{} "
                                 "Put it in a style sheet under docs/theme/assets."]


def test_a_script_more_on_every_page_is_refused(tmp_path: Path) -> None:
    """The site's name, for one, stands on all of them."""
    more = "".join(f"<script>a = {number}</script>" for number in range(policy.THEME))
    for name in ("index.html", "a/index.html"):
        write(tmp_path, name, PAGE.format(begin="steal()").replace("</head>", f"{more}</head>"))
    [said] = refused(tmp_path)
    assert said.startswith("a/index.html: 5 scripts stand within every page, of which 4 are known: a = 0; ")
    assert "steal()" in said


def test_the_header_says_what_the_pages_say_and_who_may_frame_them(tmp_path: Path) -> None:
    write(tmp_path, "index.html", PAGE.format(begin="a"))
    for name in ("assets/stylesheets/main.57a0d79d.min.css", "en/assets/javascripts/bundle.a5f9d56c.min.js",
                 "assets/narani.css", "assets/vendor/decade12.js", "assets/a.decades.js", "sw.js",
                 "build.txt", "en/manifest.webmanifest", "search/words.json", "search/0123456789ab/t0.json",
                 "en/assets/sheets/a.0123abcd.min.css", "en/assets/sheets/b.c.0123abce.min.css"):
        write(tmp_path, name, "")
    given = protect(tmp_path)
    write_headers(tmp_path, given)
    text = (tmp_path / "_headers").read_text(encoding="utf-8")
    assert text.startswith(f"/*\n  Content-Security-Policy: {given}; frame-ancestors 'none'\n")
    kept = re.findall(rf"(?m)^(/.*)\n  Cache-Control: {FOREVER}$", text)
    assert kept == [f"/{name}" for name in ("assets/stylesheets/main.57a0d79d.min.css",
                                            "en/assets/javascripts/bundle.a5f9d56c.min.js",
                                            "en/assets/sheets/*", "search/0123456789ab/*")]
    asked = re.findall(rf"(?m)^(/.*)\n  Cache-Control: {CHECKED}$", text)
    assert asked == ["/sw.js", "/build.txt", "/search/words.json", "/en/manifest.webmanifest"]
    assert max(map(len, text.splitlines())) <= 2000, "Cloudflare reads no longer line"
