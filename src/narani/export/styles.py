"""The theme's style sheets without what no page of the built site uses.

Material ships the styles of all its features; they block the first picture of every page. A rule goes when it
needs a class that stands in no page and in no script, a variable when nothing asks for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

SHEETS = "assets/stylesheets/*.css"
"""The theme's own; ours are kept as they are written."""
NESTING = ("@media", "@supports", "@layer")

_CLASSES = re.compile(r'\bclass="([^"]*)"')
_WORD = re.compile(r"[\w-]+")
_IN_SELECTOR = re.compile(r"\.((?:[\w-]|\\.)+)")
_GROUP = re.compile(r"\([^()]*\)")
_VARIABLE = re.compile(r"(?<![\w-])(--[\w-]+):((?:[^;{}\"']|\"[^\"]*\"|'[^']*')*)(?:;|(?=\}))")


def slim_styles(site: Path) -> None:
    """Rewrites the theme's style sheets of a built site, each language's own copy."""
    sheets = [*site.glob(SHEETS), *site.glob(f"en/{SHEETS}")]
    if not sheets:
        return
    known = used_names(site)
    slimmed = {sheet: "".join(_kept(sheet.read_text(encoding="utf-8"), known)) for sheet in sheets}
    others = [path.read_text(encoding="utf-8") for path in site.rglob("*.css") if path not in slimmed]
    scripts = [path.read_text(encoding="utf-8") for path in site.rglob("*.js")]
    asked = set(re.findall(r"--[\w-]+", " ".join(scripts)))
    while True:
        texts = [*slimmed.values(), *others]
        wanted = asked | {name for text in texts for name in re.findall(r"var\((--[\w-]+)", text)}
        fewer = {sheet: _without(text, wanted) for sheet, text in slimmed.items()}
        if fewer == slimmed:
            break
        slimmed = fewer
    for sheet, text in slimmed.items():
        sheet.write_text(text, encoding="utf-8")


def used_names(site: Path) -> set[str]:
    """Every class of every page, and every word of every script, which may give it to an element."""
    found: set[str] = set()
    for page in site.rglob("*.html"):
        for classes in set(_CLASSES.findall(page.read_text(encoding="utf-8"))):
            found.update(classes.split())
    for script in site.rglob("*.js"):
        found.update(_WORD.findall(script.read_text(encoding="utf-8")))
    return found


def _kept(css: str, known: set[str]) -> Iterator[str]:
    """The rules of `css` that can apply, in their order."""
    for head, body in _blocks(css):
        if head.startswith(NESTING):
            inside = "".join(_kept(body, known))
            if inside:
                yield f"{head}{{{inside}}}"
        elif not body or head.startswith("@"):
            yield f"{head}{{{body}}}" if body else head
        elif selectors := [one for one in _selectors(head) if _applies(one, known)]:
            yield f"{','.join(selectors)}{{{body}}}"


def _blocks(css: str) -> Iterator[tuple[str, str]]:
    """Each rule's head and body; what has no body, such as `@charset`, alone."""
    start = at = 0
    while (opening := css.find("{", at)) >= 0:
        if (end := css.find(";", at, opening)) >= 0 and css[at:end].lstrip().startswith("@"):
            yield css[at : end + 1], ""
            at = end + 1
            continue
        depth, start = 1, opening + 1
        position = start
        while depth:
            position = min(found for mark in "{}" if (found := css.find(mark, position)) >= 0)
            depth += 1 if css[position] == "{" else -1
            position += 1
        yield css[at:opening].strip(), css[start : position - 1]
        at = position
    if rest := css[at:].strip():
        yield rest, ""


def _selectors(head: str) -> Iterator[str]:
    """The selectors of a list; commas inside brackets belong to one of them."""
    depth, start = 0, 0
    for at, sign in enumerate(head):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            yield head[start:at]
            start = at + 1
    yield head[start:]


def _applies(selector: str, known: set[str]) -> bool:
    """Whether every class that the selector needs exists; what stands in `:is()` or `:not()` is no need."""
    bare = selector
    while bare != (bare := _GROUP.sub("", bare)):
        pass
    return all(name.replace("\\", "") in known for name in _IN_SELECTOR.findall(bare))


def _without(css: str, wanted: set[str]) -> str:
    return _VARIABLE.sub(lambda found: found[0] if found[1] in wanted else "", css)
