"""Synthetic sites of any size for `scale.py`, written from the repository's own examples under new names.

Every article has an example of its own (a folder of scripts and results), facts with evidence and a table of
them; every fifth page is an interview question. The same pages are also written with what directives stand
for, and as plain Markdown.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from build_cost import EXTENSIONS, tabs
from markdown import Markdown

from narani.blocks.house import lend
from narani.catalog.catalog import Catalog, read_catalog
from narani.model.knowledge import Claim
from narani.model.page import Page
from narani.model.text import LANGUAGES

POOL = 40
"""How many different examples there are before they begin again."""
TOPICS = ("autograd", "data", "deployment", "graphs", "layers", "numerics", "porting", "scale", "tensors",
          "training")
NAV = "\n".join(["nav:", "  - index.md", "  - facts", "  - examples:",
                 *(f"      - {topic}/examples" for topic in TOPICS), ""])
"""As in the repository: a folder of examples for each topic, and no question."""
LINK = re.compile(r"!?\[([^\]]+)\]\([^)\s]+\)")
CUT = "<!-- cut -->"
OURS = "narani|custom_dir|static_templates|logo|favicon|alternate|watch"
"""What of the configuration is not for MkDocs Material alone."""
QUESTION = """\
---
title: "{title}"
description: "{title}"
question:
  topic: tensors
  level: basic
  intent: "{title}"
  short: "{fact}"
  points:
{points}
  wrong:
    - says: "{fact}"
      why: "{fact}"
      claims: [{first}]
    - says: "{title}"
      why: "{fact}"
      claims: [{first}]
  follow_ups: [q-{before:04}, q-{after:04}]
  related: [{related}]
---
# {title} {{#q-{number:04}}}

/// questions | q-{number:04}
///

## {answer} {{#answer}}

/// compare | {concept}
///

/// comparison | table-{number:04}
///
"""


@dataclass(frozen=True)
class Example:
    """An example of the repository that can stand on its own: pages, scripts, results, facts."""

    id: str
    pages: dict[str, Page]
    claims: tuple[Claim, ...]


def pool(catalog: Catalog) -> list[Example]:
    """Examples whose page shows one comparison and facts that rest on it or on a source."""
    found = []
    main = catalog.snippets.runtimes.main
    for id_, concept in sorted(catalog.snippets.concepts.items()):
        name = f"{concept.topic}/examples/{id_.partition('/')[2]}.md"
        pages = {language: page for language in LANGUAGES if (page := catalog.page(language, name))}
        runtimes = {runtime.id for runtime in catalog.snippets.runtimes_of(concept)}
        if len(pages) < len(LANGUAGES) or not runtimes <= set(main):
            continue
        shown = [directive for directive in pages["ko"].directives if directive.name == "claims"]
        ids = [one.strip() for directive in shown for one in directive.argument.split(",") if one.strip()]
        claims = tuple(catalog.knowledge.claims[one] for one in ids if rests_on(catalog, one, id_))
        if len(claims) > 1 and not (concept.folder / "parts").exists():
            found.append(Example(id_, pages, claims))
    return found[:: max(1, len(found) // POOL)][:POOL]


def rests_on(catalog: Catalog, claim: str, concept: str) -> bool:
    """Whether a fact's evidence is that example and sources alone."""
    text = catalog.knowledge.claims[claim].path.read_text(encoding="utf-8")
    named = re.findall(r'concept = "([^"]+)"', text)
    others = re.search(r"\b(?:operation|measurement|system|path) = ", text)
    return not others and all(one == concept for one in named) and "[heard]" not in text


def write_project(catalog: Catalog, root: Path, articles: int) -> Catalog:
    """A repository of so many articles in both languages, each with its own example; what it holds."""
    skeleton(catalog.root, root)
    examples = pool(catalog)
    for number in range(articles):
        _article(catalog, root, examples[number % len(examples)], number, articles)
    for language in LANGUAGES:
        facts = root / "docs" / language / "facts"
        facts.mkdir(parents=True)
        for topic in TOPICS:
            text = (catalog.root / "docs" / language / "facts" / f"{topic}.md").read_text(encoding="utf-8")
            (facts / f"{topic}.md").write_text(LINK.sub(r"\1", text), encoding="utf-8")
        home = f"---\ntitle: Narani\ndescription: {language}\n---\n# Narani {{#narani}}\n"
        _write(root / "docs" / language / "index.md", home)
        _write(root / "docs" / language / ".nav.yml", NAV)
    return read_catalog(root)


def skeleton(repository: Path, root: Path) -> None:
    """Everything of the repository that is no content: configuration, theme, runtimes, schemas."""
    for name in ("mkdocs.yml", "mkdocs.en.yml", "constraints.txt", "snippets/runtimes.toml",
                 "snippets/environments", "docs/theme", "docs/data/schema", "docs/data/search"):
        _copy(repository / name, root / name)
    (root / "src").mkdir()  # MkDocs watches it


def _copy(old: Path, new: Path) -> None:
    new.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(old, new) if old.is_dir() else shutil.copy(old, new)


def _article(catalog: Catalog, root: Path, example: Example, number: int, articles: int) -> None:
    """One article (or question) in both languages, with an example, facts and a table of its own."""
    topic, suffix = TOPICS[number % len(TOPICS)], f"-{number:04}"
    concept = f"{topic}/{example.id.partition('/')[2]}{suffix}"
    _copy(catalog.snippets.concepts[example.id].folder, root / "snippets" / concept)
    toml = root / "snippets" / concept / "concept.toml"
    toml.write_text(LINK.sub(r"\1", toml.read_text(encoding="utf-8")), encoding="utf-8")
    for claim in example.claims:
        text = claim.path.read_text(encoding="utf-8").replace(f'"{example.id}"', f'"{concept}"')
        _write(root / f"docs/data/claims/{topic}/{claim.id}{suffix}.toml", LINK.sub(r"\1", text))
        for source in re.findall(r'source = "([^"]+)"', text):
            _copy(catalog.knowledge.sources[source].path, root / f"docs/data/sources/{source}.toml")
    _write(root / f"docs/data/comparisons/table{suffix}.toml", _table(example, suffix))
    for language in LANGUAGES:
        place, text = place_of(concept), _page(example, language, concept, suffix)
        if number % 5 == 4:
            place = f"interview/questions/q{suffix}.md"
            text = _question(example, language, concept, number, articles)
        _write(root / "docs" / language / place, text)


def place_of(concept: str) -> str:
    """The file of an example's page."""
    return concept.replace("/", "/examples/") + ".md"


def _table(example: Example, suffix: str) -> str:
    """A comparison of two columns whose cells are the article's facts."""
    lines = [f'title.ko = "표 {suffix[1:]}"', f'title.en = "Table {suffix[1:]}"', "", "[columns]",
             'pytorch = {ko = "PyTorch", en = "PyTorch"}',
             'tensorflow = {ko = "TensorFlow", en = "TensorFlow"}']
    for number, claim in enumerate(example.claims):
        korean, english = (_short(claim.fact.in_(language)) for language in LANGUAGES)
        cell = f'{{ko = "{korean}", en = "{english}", claims = ["{claim.id}{suffix}"]}}'
        label = f'{{ko = "{number}번", en = "Number {number}"}}'
        lines += ["", "[[rows]]", f'id = "row-{number}"', f"label = {label}",
                  f"cells.pytorch = {cell}", f"cells.tensorflow = {cell}"]
    return "\n".join(lines) + "\n"


def _short(text: str) -> str:
    """The first sentence or so, without what would need to be closed."""
    return re.sub(r'[`"\\*_]', "", LINK.sub(r"\1", text))[:90]


def _page(example: Example, language: str, concept: str, suffix: str) -> str:
    """The example's page under its new name, with a table."""
    text = LINK.sub(r"\1", example.pages[language].text)
    text = re.sub(r"^/// claims.*\n(?:    .*\n)*///\n?", "", text, flags=re.M)
    text = text.replace(f"compare | {example.id}", f"compare | {concept}")
    text = re.sub(r"^(title: .*?)([\"']?)$", rf"\1 {suffix[1:]}\2", text, count=1, flags=re.M)
    ids = ", ".join(f"{claim.id}{suffix}" for claim in example.claims)
    return f"{text.rstrip()}\n\n/// claims | {ids}\n///\n\n/// comparison | table{suffix}\n///\n"


def _question(example: Example, language: str, concept: str, number: int, articles: int) -> str:
    """An interview question whose points are the example's facts."""
    facts = {f"{claim.id}-{number:04}": _short(claim.fact.in_(language)) for claim in example.claims}
    points = "\n".join(f'    - point: "{fact}"\n      claims: [{id_}]' for id_, fact in facts.items())
    last = (articles - 5) // 5 * 5 + 4
    return QUESTION.format(
        title=f"{'질문' if language == 'ko' else 'Question'} {number:04}", points=points, concept=concept,
        number=number, fact=next(iter(facts.values())), first=next(iter(facts)),
        answer="자세한 답변" if language == "ko" else "The full answer",
        before=number - 5 if number >= 5 else last, after=number + 5 if number + 5 <= last else 4,
        related="index.md")


def write_copies(catalog: Catalog, ready: Path, plain: Path, plain_project: Path) -> None:
    """The pages of a project with what its directives stand for, and as plain Markdown, the latter twice: for
    MkDocs Material alone and as a project of ours."""
    skeleton(catalog.root, plain_project)
    lend(catalog.root, catalog)
    for page in catalog.pages:
        _write(ready / page.language / page.name, _expanded(catalog, page))
        if not page.name.startswith("facts/"):
            text = _expanded(catalog, page, evidence=False)
            # A question would need its parts.
            name = page.name.replace("interview/questions", "tensors/examples")
            for folder in (plain, plain_project / "docs"):
                _write(folder / page.language / name, text)


def _expanded(catalog: Catalog, page: Page, evidence: bool = True) -> str:
    """A page without directives: comparisons as tabs of code, the rest as ready HTML or, without `evidence`,
    left out."""
    lines, places = page.text.split("\n"), []
    for directive in page.directives:
        start = directive.line - 1
        end = next(i for i in range(start + 1, len(lines)) if lines[i].strip() == "///")
        places.append((directive, start, end))
    blocks = ["\n".join(lines[start : end + 1]) for directive, start, end in places
              if directive.name != "compare"]
    ready = iter(_ready(catalog, page, blocks)) if evidence else iter([""] * (len(blocks) + 1))
    texts = [tabs(catalog, catalog.snippets.concepts[directive.argument], directive, page)
             if directive.name == "compare" else next(ready) for directive, _, _ in places]
    for (_, start, end), text in reversed(list(zip(places, texts, strict=True))):
        lines[start : end + 1] = text.split("\n")
    text = "\n".join([*lines, "", next(ready), ""])
    return re.sub(r"^question:\n(?:  .*\n)+", "", text, flags=re.M)


def _ready(catalog: Catalog, page: Page, blocks: list[str]) -> list[str]:
    """HTML of blocks and of the evidence at the end of the page, each on one line."""
    config = {"narani": {"language": page.language, "root": str(catalog.root), "page": page.name}}
    text = f"\n\n{CUT}\n\n".join([*blocks, ""])
    html = Markdown(extensions=[*EXTENSIONS, "narani"], extension_configs=config).convert(text)
    return ["\n" + re.sub(r"\n\s*", " ", part) + "\n" for part in html.split(CUT)]


def write_peer_config(repository: Path, folder: Path) -> None:
    """The configuration of MkDocs Material alone: its own theme and search, nothing of ours."""
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        config = (repository / name).read_text(encoding="utf-8")
        config = re.sub(rf"^ *(?:{OURS}):.*\n", "", config, flags=re.M)
        config = re.sub(r"^validation:\n(?:  .*\n?)*", "", config, flags=re.M)
        config = re.sub(r"^  mkdocs-jupyter:.*$", "  search: {}", config, flags=re.M)
        _write(folder / name, config.replace("docs_dir: docs/", "docs_dir: "))
    for language in LANGUAGES:
        _write(folder / language / ".nav.yml", NAV)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
