"""The content security policy of a built site: on every page, and for hosts that let one set headers.

The theme leaves a few scripts within its pages. Instead of allowing all of them ('unsafe-inline'), the policy
names each by its hash, taken from the pages as built, so that it follows every change of the theme; a
script that somebody smuggles into a page has none. Every page bears the same policy, and so can a header.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from narani.errors import Problem, Problems
from narani.lint.html import inline_code

MOST = 8
"""As many scripts may stand within a site's pages; one that differs from page to page makes more."""
_META = '<meta http-equiv="Content-Security-Policy" content="{}">'
_OLD = re.compile(_META.format('[^"]*'))
# Right after the encoding, which must be among the first 1,024 bytes, and before whatever may load something.
_PLACES = [re.compile(place, re.IGNORECASE)
           for place in (r"<meta charset=[^>]*>", r"<head\b[^>]*>", r"<html\b[^>]*>", r"\A")]


def protect(site: Path) -> str:
    """Puts the policy into the head of every page below `site`; the policy.

    Raises:
        Problems: more scripts stand within the pages than a policy should name.
    """
    pages = sorted(site.rglob("*.html"))
    found: dict[str, str] = {}
    for page in pages:
        for name, text in inline_code(page.read_text(encoding="utf-8")):
            found.setdefault(f"{name} {_hash(text)}", page.relative_to(site).as_posix())
    if len(found) > MOST:
        [*_, last] = found.values()
        raise Problems([Problem(last, 0, f"{len(found)} different scripts and styles stand within the pages.",
                                "Put what differs from page to page into an attribute or a file.")])
    text = policy(key.split()[1] for key in found if key.startswith("script"))
    for page in pages:
        with_policy = _with(page.read_text(encoding="utf-8"), _META.format(text))
        page.write_text(with_policy, encoding="utf-8", newline="\n")
    return text


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
