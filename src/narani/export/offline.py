"""The service worker of a built site: what it must know of the site's files, and its place at the root.

What the worker does is in `docs/theme/assets/offline/worker.js`. Here every file it may keep gets a
digest, so that a change of the site changes the worker, by which browsers notice a new build.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup

from narani.model.text import LANGUAGES, below
from narani.render.strings import say

WORKER = "sw.js"
BUILD = "build.txt"
"""What the files of this build come to: by it a worker knows a page that another build has made."""
NEEDED = 'link[rel~="stylesheet"][href], link[rel~="icon"][href], script[src], .md-logo img[src]'
"""What a page shows nothing sensible without."""
LOADED = ("assets/vendor/workbox/workbox.js", "assets/offline/worker.js")
"""Scripts of the worker itself."""
FALLBACK = "about/offline/"
"""The page shown where neither network nor cache has the one that was asked for."""
TOOLS = ("interview/cards/", "interview/quiz/", "interview/mock/")
"""Pages that work offline together once one of them was opened."""
QUESTIONS = "assets/practice/questions.json"
ALONG = (("api/", "assets/api.json"), ("facts/red-pen/", "assets/red-pen/ledger.json"))
"""Pages, and what their scripts fetch only when they are used."""
FOLDERS = tuple(map(below, LANGUAGES))
KINDS = {".js", ".css", ".json", ".svg"}
_NAMED = re.compile(r"\.[0-9a-f]{8}\.min\.(js|css)$")
"""What has a digest in its name and never changes."""
_IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}/[^"']+)["']""")
_SHEET = re.compile(r"""\bsheet\(new URL\(["']([^"']+)["']""")
"""What a script links when it needs it (assets/sheet.js)."""


def write_worker(site: Path) -> str:
    """Writes the worker to the root of a built site, last of all: it knows this build by its files.

    Returns the build's version. A page or file that this site lacks is left out.
    """
    ours = _digests(site)
    version = _version(site, ours)
    apart = sorted(path for path in ours if path.startswith("en/"))
    files = _digest(json.dumps(ours, sort_keys=True).encode())
    known = {"version": version, "files": files, "assets": ours, "apart": apart,
             "fallback": _fallback(site, ours), "tools": _tools(site, ours), "along": _along(ours)}
    text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    scripts = json.dumps([f"{path}?{ours[path]}" for path in LOADED if path in ours])
    worker = f"self.NARANI = {text}\nimportScripts(...{scripts})\n"
    (site / WORKER).write_text(worker, encoding="utf-8", newline="\n")
    (site / BUILD).write_text(f"{files}\n", encoding="utf-8", newline="\n")
    (site / "en" / WORKER).unlink(missing_ok=True)
    return version


def _fallback(site: Path, ours: dict[str, str]) -> dict[str, Any]:
    """For each language its page and what to say where not even that is kept; files that the pages need."""
    told: dict[str, Any] = {"needs": _needs(site, [FALLBACK], ours)}
    for language in LANGUAGES:
        told[language] = {"page": below(language) + FALLBACK, "say": say(language, "offline_nothing")}
    return told


def _tools(site: Path, ours: dict[str, str]) -> dict[str, list[str]]:
    data = [path for folder in FOLDERS if (path := folder + QUESTIONS) in ours]
    return {"pages": _there(site, [folder + page for folder in FOLDERS for page in TOOLS]),
            "needs": _needs(site, TOOLS, ours) + data}


def _along(ours: dict[str, str]) -> list[dict[str, str]]:
    """Where English has no file of its own, the Korean one is the same."""
    found = []
    for folder in FOLDERS:
        for page, asset in ALONG:
            path = folder + asset if folder + asset in ours else asset
            if path in ours:
                found.append({"under": folder + page, "needs": path})
    return found


def _digests(site: Path) -> dict[str, str]:
    """Path to digest of our own scripts, styles and data; of the English ones those alone that differ."""
    root = {f"assets/{path}": digest for path, digest in _files(site / "assets")}
    english = {f"en/assets/{path}": digest for path, digest in _files(site / "en" / "assets")}
    return {**root, **{path: digest for path, digest in english.items()
                       if root.get(path.removeprefix("en/")) != digest}}


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        if file.suffix in KINDS and not _NAMED.search(path) and not path.startswith("javascripts/"):
            yield path, _digest(file.read_bytes())


def _digest(content: bytes) -> str:
    """As worker.js computes it."""
    return hashlib.sha256(content).hexdigest()[:16]


def _version(site: Path, ours: dict[str, str]) -> str:
    """Another one whenever a page or one of our files is."""
    whole = hashlib.sha256(json.dumps(ours, sort_keys=True).encode())
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        whole.update(name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()[:16]


def _there(site: Path, pages: Iterable[str]) -> list[str]:
    return [page for page in pages if (site / page / "index.html").is_file()]


def _needs(site: Path, pages: Iterable[str], ours: dict[str, str]) -> list[str]:
    """Styles and scripts of Korean pages, with all that the scripts import. The English ones are the same."""
    found: set[str] = set()
    for page in _there(site, pages):
        soup = BeautifulSoup((site / page / "index.html").read_text(encoding="utf-8"), "html.parser")
        for link in soup.select(NEEDED):
            _add(site, urljoin(page, _address(link)), found)
    return sorted(path for path in found if path in ours or _NAMED.search(path))


def _address(element: Any) -> str:
    return str(element.get("href") or element["src"])


def _add(site: Path, path: str, found: set[str]) -> None:
    """Adds a file of the site, what it imports and the style sheets it links."""
    if path in found or not (site / path).is_file():
        return
    found.add(path)
    if path.endswith(".js") and not _NAMED.search(path):
        text = (site / path).read_text(encoding="utf-8")
        for wanted in (*_IMPORT.findall(text), *_SHEET.findall(text)):
            _add(site, urljoin(path, wanted), found)
