"""Addresses of the pages the browser tests open, relative to the site's root, and how to open them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]

HOME = ""
COMPARISON = "choosing/pytorch-tensorflow/"
TENSORS = "tensors/pytorch-tensor-and-numpy/"
AGREES = "autograd/examples/sum-of-squares/"
DIFFERS = "numerics/examples/sample-std/"
API = "api/"
OPERATIONS = "api/layers/"
DOCTOR = "porting/doctor/"
DIFFERENCES = "porting/"
SYMPTOMS = "porting/symptoms/"
GAME = "porting/same-or-different/"
EXAMPLES = "examples/"
FACTS = "facts/claims/"
RED_PEN = "facts/red-pen/"
SYSTEMS = "systems/"
MAP = "deployment/map/"
INTERVIEW = "interview/"
STUDY = "interview/paths/"
CARDS = "interview/cards/"
QUIZ = "interview/quiz/"
MOCK = "interview/mock/"
GUIDE = "choosing/guide/"
GLOSSARY = "glossary/"
METHOD = "about/method/"
VERSIONS = "about/versions/"
ACCESSIBILITY = "about/accessibility/"
DATA = "about/data/"
OFFLINE = "about/offline/"
NOTEBOOK = "notebooks/train-small-network/"

KINDS = (
    HOME, COMPARISON, TENSORS, AGREES, DIFFERS, API, OPERATIONS, DIFFERENCES, SYMPTOMS, GAME,
    DOCTOR, SYSTEMS, MAP, INTERVIEW, STUDY, CARDS, QUIZ, MOCK, EXAMPLES, FACTS, RED_PEN,
    GLOSSARY, METHOD, VERSIONS, DATA, ACCESSIBILITY, OFFLINE,
)
"""One page or more of every kind; the notebook is added where it is built."""

LANGUAGES = {"ko": "", "en": "en/"}
"""Language to where its site begins."""

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
SIZES: dict[str, dict[str, Any]] = {"desktop": {}, "phone": PHONE}
"""What a browser is opened with for each size; a desktop's is the usual one."""


def kinds(site: Path) -> list[str]:
    """`KINDS`, a question's page once there is one, and the notebook when it is a page."""
    asked = [f"{INTERVIEW}questions/{id_}/" for id_ in sorted(questions())[:1]]
    return [*KINDS, *asked, *([NOTEBOOK] if (site / NOTEBOOK / "index.html").is_file() else [])]


def questions(language: str = "ko") -> dict[str, dict[str, Any]]:
    """Every interview question as its page's front matter tells it, by id."""
    folder = ROOT / "docs" / language / "interview" / "questions"
    texts = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return {id_: yaml.safe_load(text.split("---\n")[1])["question"] for id_, text in texts.items()}


def titled(path: str) -> str:
    """`path` as the id of a test."""
    return path.strip("/").replace("/", "-") or "home"


def visit(page: Any, address: str) -> Any:
    """Opens `address` and waits until Material's scripts have taken hold of the page.

    Copy buttons come later, each when its code is first seen.
    """
    answer = page.goto(address)
    page.wait_for_function("document.documentElement.classList.contains('js')")
    return answer


def style(page: Any, css: str) -> None:
    """Adds rules to the page in a way that its content security policy allows."""
    page.evaluate("""css => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets.push(sheet)
    }""", css)


def ask(page: Any, text: str) -> None:
    """Types `text` into the search box, which has the focus, and waits until the whole of it is answered."""
    page.locator(".md-search__input").press_sequentially(text)
    answered(page, text)


def answered(page: Any, text: str, state: str = "ready") -> None:
    """Waits until the search box has answered all of `text`."""
    page.wait_for_function("""([text, state]) => {
        const { nrState, nrQuery } = document.querySelector("[data-nr-state]").dataset
        return nrState === state && nrQuery === text
    }""", arg=[text, state])


def claims() -> dict[str, dict[str, Any]]:
    """Every claim as written, by id."""
    folder = ROOT / "docs" / "data" / "claims"
    return {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.rglob("*.toml")}


def source(id_: str) -> dict[str, Any]:
    """A source as written."""
    path = next((ROOT / "docs" / "data" / "sources").rglob(f"{id_}.toml"))
    return tomllib.loads(path.read_text(encoding="utf-8"))


def environment(runtime: str, device: str = "cpu") -> dict[str, Any]:
    """Versions and date of a runtime as recorded."""
    path = ROOT / "snippets" / "environments" / f"{runtime}.{device}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def plain(text: str) -> str:
    """Inline Markdown as a reader sees it, as far as our short texts go: no backticks."""
    return text.replace("`", "")


TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
"""The rules of axe-core that hold here: levels A and AA, best practices; not AAA, not the experimental."""
OPENED = ".tabbed-block, .nr-panel { display: block !important; position: static !important; }"
"""Shows what stands in closed tabs and panels, so that its colours are measured too."""
BARE = ".nr-compare::before { display: none !important; }"
"""Takes away the line above an example: it keeps axe from telling the background of all below it."""


def violations(page: Any) -> list[str]:
    """Findings of any level, each with the rule and the element."""
    from axe_playwright_python.sync_playwright import Axe  # collected without the browser extra, too

    # Describing the thousands of elements that pass takes a tenth of the time.
    options = {"resultTypes": ["violations"], "runOnly": {"type": "tag", "values": TAGS}}
    return [
        f"{page.url}: {one['id']} ({one['impact']}): {node['html'][:200]} — "
        + " ".join(node["failureSummary"].split())[:300]
        for one in Axe().run(page, options=options).response["violations"]
        for node in one["nodes"][:5]
    ]
