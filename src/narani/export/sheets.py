"""Fewer style sheets: those whose links stand together in a page become one.

A browser shows nothing before it has every sheet, and on a phone each one beyond the first few costs a
connection of its own: the largest article was there 0.3 s sooner with three sheets than with eight. The
theme's are one, `narani.css` is one under its own name, and the page's rooms with what follows them (other
colours, paper) are one, which all pages with the same rooms share.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from narani.errors import Problem, Problems

FOLDER = "assets/sheets/"
"""Where the joined ones are."""
ALONE = "assets/narani.css"
"""Every page's, which stays as it is."""
LONG = 8
"""Digits of a digest in a name, as the theme's files have them."""
_SHEET = re.compile(r'\s*<link rel="stylesheet" href="([^"]*?)(assets/[^"]*)"(?: media="([^"]*)")?>')
_SHEETS = re.compile(rf"(?:(?!\s*<link[^>]*{re.escape(ALONE)}){_SHEET.pattern}){{2,}}")
_ADDRESS = re.compile(r"url\((?!\s*[\"']?(?:data:|#))[^)]*\)|@import[^;]*")
_CHARSET = re.compile(r"@charset[^;]*;")


def digest(text: str) -> str:
    """What a file's name says of its content; a name with it is kept by browsers for good."""
    return hashlib.sha256(text.encode()).hexdigest()[:LONG]


def join_sheets(site: Path) -> list[str]:
    """Lets each page of a built site ask for fewer sheets; returns the paths of those written.

    The single ones stay for those who look for the source, and for pages with one of them alone.

    Raises:
        Problems: a sheet asks for another file: where it is joined to, its address would lead elsewhere.
    """
    written: dict[tuple[str, ...], str] = {}
    read: dict[str, str] = {}
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        new = text
        # Each language has its own copy of all sheets.
        home = "en/" if page.is_relative_to(site / "en") else ""
        for found in _SHEETS.finditer(text):
            links = _SHEET.findall(found[0])
            up = links[0][0]
            key = (home, *(part for _, *parts in links for part in parts))
            if key not in written:
                media = {home + sheet: media for _, sheet, media in links}
                read |= {path: _CHARSET.sub("", (site / path).read_text(encoding="utf-8")) for path in media}
                written[key] = _write(site, home, [(path, read[path], media[path]) for path in media])
            new = new.replace(found[0], f'\n<link rel="stylesheet" href="{up}{written[key]}">')
        if new != text:
            page.write_text(new, encoding="utf-8", newline="\n")
    if problems := [problem for path, css in read.items() for problem in _elsewhere(path, css)]:
        raise Problems(problems)
    return sorted(home + name for (home, *_), name in written.items())


def _write(site: Path, home: str, sheets: list[tuple[str, str, str]]) -> str:
    """Writes what the sheets (path, rules, media) come to below `home`, under the name that is returned."""
    rules = [f"@media {media}{{\n{css}\n}}" if media else css for _, css, media in sheets]
    css = "\n".join(['@charset "UTF-8";', *rules])
    names = [Path(path).name.partition(".")[0] for path, *_ in sheets]
    name = f"{FOLDER}{'.'.join(names)}.{digest(css)}.min.css"
    (site / home / FOLDER).mkdir(exist_ok=True)
    (site / home / name).write_text(css, encoding="utf-8", newline="\n")
    return name


def _elsewhere(path: str, css: str) -> Iterator[Problem]:
    for found in _ADDRESS.finditer(css):
        yield Problem(path, 0, f"{found[0]} in a style sheet that is joined with others.",
                      "Write the picture into the sheet as a data: address, or let an element show it.")
