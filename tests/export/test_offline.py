"""What the build tells the service worker; `tests/browser/test_offline.py` lets it work."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

from narani.export.offline import write_worker

VENDOR = Path(__file__).resolve().parents[2] / "docs/theme/assets/vendor/workbox"
PAGE = """<html><head><link rel="stylesheet" href="{up}assets/main.0123abcd.min.css">
<link rel="stylesheet" href="{up}assets/practice/practice.css"></head>
<body><script type="module" src="{up}assets/practice/cards.js"></script></body></html>"""
FILES = {
    "interview/cards/index.html": PAGE.format(up="../../"),
    "about/offline/index.html": PAGE.format(up="../../").replace("practice/cards", "draw"),
    "index.html": "<html></html>",
    "assets/main.0123abcd.min.css": "main",
    "assets/practice/practice.css": "practice",
    "assets/practice/cards.js": 'import { a } from "../draw.js"\nexport const b = () => import("./late.js")',
    "assets/practice/late.js": 'sheet(new URL("late.css", import.meta.url))',
    "assets/practice/late.css": "late",
    "assets/practice/questions.json": "[]",
    "assets/draw.js": "export const a = 1",
    "assets/api.json": "{}",
    "assets/card.png": "a picture",
    "assets/vendor/workbox/workbox.js": "workbox",
    "assets/offline/worker.js": "worker",
    "sw.js": "takes itself away",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        for below in ("", "en/"):
            file = tmp_path / (below + path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    (tmp_path / "en/assets/practice/questions.json").write_text('["English"]', encoding="utf-8")
    return tmp_path


def told(site: Path) -> dict[str, Any]:
    write_worker(site)
    text = (site / "sw.js").read_text(encoding="utf-8")
    return dict(json.loads(text.removeprefix("self.NARANI = ").partition("\nimportScripts")[0]))


def test_files_are_known_by_their_digests_and_english_ones_where_they_differ(site: Path) -> None:
    known = told(site)
    digest = hashlib.sha256(FILES["assets/draw.js"].encode()).hexdigest()
    assert digest.startswith(known["assets"]["assets/draw.js"])
    assert known["apart"] == ["en/assets/practice/questions.json"]
    named = "assets/main.0123abcd.min.css"
    assert not {named, "assets/card.png", "en/assets/draw.js"} & set(known["assets"])
    assert not (site / "en/sw.js").exists(), "one worker for both languages"
    build = (site / "build.txt").read_text(encoding="utf-8")
    assert build == f"{known['files']}\n"
    (site / "index.html").write_text("changed", encoding="utf-8")
    assert told(site)["files"] == known["files"], "another page needs no other files"
    (site / "assets/draw.js").write_text("changed", encoding="utf-8")
    assert told(site)["files"] != known["files"] == build.strip()


def test_the_tools_need_whatever_their_scripts_import_and_link(site: Path) -> None:
    known = told(site)
    assert known["tools"]["pages"] == ["interview/cards/", "en/interview/cards/"]
    assert known["tools"]["needs"] == [
        "assets/draw.js", "assets/main.0123abcd.min.css", "assets/practice/cards.js",
        "assets/practice/late.css", "assets/practice/late.js", "assets/practice/practice.css",
        "assets/practice/questions.json", "en/assets/practice/questions.json"]
    assert "assets/practice/cards.js" not in known["fallback"]["needs"]
    assert "assets/draw.js" in known["fallback"]["needs"]
    assert known["fallback"]["en"]["page"] == "en/about/offline/"
    assert known["along"] == [{"under": below + "api/", "needs": "assets/api.json"} for below in ("", "en/")]


def test_a_build_is_another_when_a_page_or_a_file_is(site: Path) -> None:
    first = write_worker(site)
    worker = (site / "sw.js").read_bytes()
    assert write_worker(site) == first and (site / "sw.js").read_bytes() == worker
    seen = {first}
    for path in ("index.html", "en/index.html", "assets/draw.js", "en/assets/practice/questions.json"):
        (site / path).write_text("changed", encoding="utf-8")
        seen.add(write_worker(site))
    assert len(seen) == 5
    loaded = re.findall(r'"(assets/[^"?]+)\?([0-9a-f]{16})"', (site / "sw.js").read_text(encoding="utf-8"))
    assert [path for path, _ in loaded] == ["assets/vendor/workbox/workbox.js", "assets/offline/worker.js"]


def test_workbox_is_the_one_its_origin_names() -> None:
    digest = hashlib.sha256((VENDOR / "workbox.js").read_bytes()).hexdigest()
    assert digest in (VENDOR / "ORIGIN").read_text(encoding="utf-8")
