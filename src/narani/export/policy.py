"""The content security policy of a built site: on every page, and for hosts that let one set headers.

The theme leaves a few scripts within its pages. Instead of allowing all of them ('unsafe-inline'), the policy
names each by its hash, taken from the pages as built, so that it follows every change of the theme. What
stands within every page alike is the theme's; anything else was written into a page, through its title for
one, and is refused. Every page bears the same policy, and so can a header.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from narani.errors import Problem, Problems
from narani.lint.html import inline_code

THEME = 4
"""So many scripts the theme leaves within each page: about what it kept, colours, tabs and links to tabs."""
_MEND = {
    "style": "Put it in a style sheet under docs/theme/assets.",
    "script": "Put it in a file under docs/theme/assets and name that in the page's front matter (script:). "
              "If nobody meant to write one, look for a < in a title or in a name of the navigation.",
}
_META = '<meta http-equiv="Content-Security-Policy" content="{}">'
_OLD = re.compile(_META.format('[^"]*'))
# Right after the encoding, which must be among the first 1,024 bytes, and before whatever may load something.
_PLACES = [re.compile(place, re.IGNORECASE)
           for place in (r"<meta charset=[^>]*>", r"<head\b[^>]*>", r"<html\b[^>]*>", r"\A")]

Within = dict[str, list[tuple[str, str]]]
"""Page to what stands within it: the tag's name and the text."""


def protect(site: Path) -> str:
    """Puts the policy into the head of every page below `site`; the policy.

    Raises:
        Problems: a script or a style stands within the pages that is not the theme's.
    """
    pages = sorted(site.rglob("*.html"))
    within = {page.relative_to(site).as_posix(): [*inline_code(page.read_text(encoding="utf-8"))]
              for page in pages}
    common = set.intersection(*map(set, within.values())) if within else set()
    scripts = sorted(text for name, text in common if name == "script")
    if problems := [*_foreign(within, scripts), *_many(within, scripts)]:
        raise Problems(problems)
    text = policy(_hash(script) for script in scripts)
    for page in pages:
        with_policy = _with(page.read_text(encoding="utf-8"), _META.format(text))
        page.write_text(with_policy, encoding="utf-8", newline="\n")
    return text


def _foreign(within: Within, scripts: list[str]) -> Iterator[Problem]:
    """What stands within a page and is not the theme's, each with the first page that has it."""
    pages: dict[tuple[str, str], list[str]] = {}
    for page, found in within.items():
        for one in dict.fromkeys(found):
            pages.setdefault(one, []).append(page)
    for (name, text), where in pages.items():
        if name == "script" and text in scripts:
            continue
        some = f"this page{f' and {len(where) - 1} more' if len(where) > 1 else ''}, but not every one"
        place = "every page" if len(where) == len(within) else some
        yield Problem(where[0], 0, f"a <{name}> stands within {place}: {_begins(text)}", _MEND[name])


def _many(within: Within, scripts: list[str]) -> Iterator[Problem]:
    if len(scripts) > THEME:
        begins = "; ".join(map(_begins, scripts))
        yield Problem(min(within), 0,
                      f"{len(scripts)} scripts stand within every page, of which {THEME} are known: {begins}",
                      "Put yours in a file under docs/theme/assets. If a new version of the theme brought "
                      "one, read it, then raise THEME in src/narani/export/policy.py.")


def _begins(text: str) -> str:
    return " ".join(text.split())[:80]


def policy(hashes: Iterable[str] = ()) -> str:
    """The policy that allows files of this site and the scripts with these hashes, and nothing else."""
    directives = {
        "default-src": "'none'",
        "script-src": " ".join(["'self'", *sorted(set(hashes))]),
        "style-src": "'self'",
        "img-src": "'self' data:",  # the theme's icons and pictures of notebooks are written as addresses
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    return "; ".join(f"{name} {allowed}" for name, allowed in directives.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _with(page: str, meta: str) -> str:
    page = _OLD.sub("", page)
    at = next(found.end() for place in _PLACES if (found := place.search(page)))
    return page[:at] + meta + page[at:]
