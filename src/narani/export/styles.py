"""Style sheets of a built site: the theme's without what no page uses, all of them without their comments.

Material ships the styles of all its features; they block the first picture of every page. A rule goes when
it needs a class or a colour that stands in no page and that no script gives, a variable when nothing asks for
it. What is left is no longer what the theme's file name promises, and files with such names are kept for a
year: so the sheets are named anew, by the digest of what they hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from narani.export.sheets import digest

FOLDER = "assets/stylesheets"
"""The theme's own, in each language's copy of it."""
NESTING = ("@media", "@supports", "@layer")
OFF = ("annotate", "md-annotation", "md-consent", "md-search-result__icon", "md-search-result__more",
       "md-search-result__terms", "md-source__fact", "md-tag", "md-version", "mermaid",
       "abstract", "bug", "danger", "example", "failure", "info", "question", "quote", "success", "tip",
       "warning")
"""Features of the theme's script that the site does not turn on, and words that no script means as a class:
they count where a page has them."""

_CLASSES = re.compile(r'\b(?:class|data-md-color-\w+)="([^"]*)"')
_WORD = re.compile(r"[\w-]+")
_PREFIX = re.compile(r"[a-z][\w-]{3,}-$")
_NEEDED = re.compile(r"\.((?:[\w-]|\\.)+)|\[data-md-color-(?:scheme|primary|accent)=([\w-]+)")
_GROUP = re.compile(r"\([^()]*\)")
_STRING = r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'"
_QUOTED = re.compile(_STRING)
_SIGN = re.compile(rf"{_STRING}|[{{}};]")
_BRACKET = re.compile(rf"{_STRING}|[()\[\],]")
_COMMENT = re.compile(rf"({_STRING})|/\*.*?\*/", re.DOTALL)
_INDENT = re.compile(r"\s*\n\s*")
_VARIABLE = re.compile(rf"(?<![\w-])(--[\w-]+):((?:[^;{{}}\"']|{_STRING})*)(?:;|(?=\}}))")


@dataclass(frozen=True)
class Known:
    """What an element of the site may be named by."""

    names: frozenset[str]
    prefixes: tuple[str, ...]
    """Beginnings that a script completes, such as `tabbed-control--`."""

    def has(self, name: str) -> bool:
        """Whether an element may have this class, or this colour."""
        return name in self.names or name.startswith(self.prefixes)


def slim_styles(site: Path) -> None:
    """Rewrites the sheets of a built site, names the theme's anew, and says so to every page."""
    sheets = [sheet for root in (site, site / "en") for sheet in (root / FOLDER).glob("*.css")]
    known = known_names(site)
    slimmed = {sheet: "".join(_kept(_bare(sheet.read_text(encoding="utf-8")), known)) for sheet in sheets}
    others = {path: _bare(path.read_text(encoding="utf-8"))
              for path in site.rglob("*.css") if path not in slimmed}
    asked = set(re.findall(r"--[\w-]+", " ".join(_scripts(site))))
    while True:
        texts = [*slimmed.values(), *others.values()]
        wanted = asked | {name for text in texts for name in re.findall(r"var\((--[\w-]+)", text)}
        fewer = {sheet: _without(text, wanted) for sheet, text in slimmed.items()}
        if fewer == slimmed:
            break
        slimmed = fewer
    for sheet, text in others.items():
        sheet.write_text(text, encoding="utf-8", newline="\n")
    _rename(site, {sheet: _named(sheet, text) for sheet, text in slimmed.items()})


def known_names(site: Path) -> Known:
    """Classes and colours of every page, and every word of every script, which may give it to an element."""
    pages: set[str] = set()
    for page in site.rglob("*.html"):
        for classes in set(_CLASSES.findall(page.read_text(encoding="utf-8"))):
            pages.update(classes.split())
    words = {word for text in _scripts(site) for word in _WORD.findall(text) if not word.startswith(OFF)}
    return Known(frozenset(pages | words), tuple(sorted(word for word in words if _PREFIX.fullmatch(word))))


def _scripts(site: Path) -> Iterator[str]:
    return (path.read_text(encoding="utf-8") for path in site.rglob("*.js"))


def _bare(css: str) -> str:
    """Without comments and indentation."""
    return _INDENT.sub("\n", _COMMENT.sub(lambda found: found[1] or "", css)).strip()


def _named(sheet: Path, text: str) -> Path:
    """Writes what is left of `sheet` under a name of its own, which is returned; the old one is gone."""
    new = sheet.with_name(f"{sheet.name.partition('.')[0]}.{digest(text)}.min.css")
    sheet.unlink()
    sheet.with_name(f"{sheet.name}.map").unlink(missing_ok=True)
    new.write_text(text, encoding="utf-8", newline="\n")
    return new


def _rename(site: Path, names: dict[Path, Path]) -> None:
    """Lets every page ask for the sheets of its language by their new names."""
    for page in site.rglob("*.html"):
        text = before = page.read_text(encoding="utf-8")
        english = page.relative_to(site).parts[0] == "en"
        for old, new in names.items():
            if (old.relative_to(site).parts[0] == "en") == english:
                text = text.replace(f"{FOLDER}/{old.name}", f"{FOLDER}/{new.name}")
        if text != before:
            page.write_text(text, encoding="utf-8", newline="\n")


def _kept(css: str, known: Known) -> Iterator[str]:
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
    """Each rule's head and body; what has no body, such as `@charset`, alone. Strings hold no signs."""
    head, start, inside, depth = "", 0, 0, 0
    for found in _SIGN.finditer(css):
        at = found.start()
        if found[0] == "{":
            depth += 1
            if depth == 1:
                head, inside = css[start:at].strip(), at + 1
        elif found[0] == "}":
            depth -= 1
            if not depth:
                yield head, css[inside:at]
                start = at + 1
        elif found[0] == ";" and not depth:
            yield css[start : at + 1].strip(), ""
            start = at + 1
    if rest := css[start:].strip():
        yield rest, ""


def _selectors(head: str) -> Iterator[str]:
    """The selectors of a list; commas inside brackets belong to one of them."""
    depth, start = 0, 0
    for found in _BRACKET.finditer(head):
        depth += (found[0] in "([") - (found[0] in ")]")
        if found[0] == "," and not depth:
            yield head[start : found.start()]
            start = found.end()
    yield head[start:]


def _applies(selector: str, known: Known) -> bool:
    """Whether all that the selector needs exists; what stands in `:is()` or `:not()` is no need."""
    bare = _QUOTED.sub("", selector)
    while bare != (bare := _GROUP.sub("", bare)):
        pass
    return all(known.has((name or value).replace("\\", "")) for name, value in _NEEDED.findall(bare))


def _without(css: str, wanted: set[str]) -> str:
    return _VARIABLE.sub(lambda found: found[0] if found[1] in wanted else "", css)
