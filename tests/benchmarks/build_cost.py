"""What directives cost: our build against plain MkDocs Material for the same pages, already expanded.

    python tests/benchmarks/build_cost.py [--pairs N]

The peer is the same theme and configuration without our extension. Its pages hold what the
directives stand for: `compare` as Markdown tabs with fenced code and output, so that the peer pays
for highlighting too; tables, claims and the evidence at the end of a page as ready HTML. Both are
built in turn, in processes of their own; processor seconds are the reliable figure.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from markdown import Markdown

from narani.catalog.catalog import Catalog, read_catalog
from narani.catalog.snippets import find_root
from narani.model.concept import Concept
from narani.model.page import Directive, Page

TARGET = 1.25
EXTENSIONS = ["attr_list", "tables", "pymdownx.highlight", "pymdownx.superfences"]


def expanded(catalog: Catalog, page: Page) -> str:
    """The page's Markdown with every directive replaced by what it stands for."""
    lines = page.text.split("\n")
    for directive in reversed(page.directives):
        start = directive.line - 1
        end = next(i for i in range(start + 1, len(lines)) if lines[i].strip() == "///")
        block = "\n".join(lines[start : end + 1])
        concept = catalog.snippets.concepts.get(directive.argument)
        shown = directive.name == "compare" and concept is not None
        text = tabs(catalog, concept, directive, page) if shown and concept else ready(block, page)
        lines[start : end + 1] = text.split("\n")
    return "\n".join(lines) + "\n\n" + ready("", page, evidence=True) + "\n"


def tabs(catalog: Catalog, concept: Concept, directive: Directive, page: Page) -> str:
    """A concept as an author without our engine would write it: tabs, code and output."""
    out = [f"**{concept.question.in_(page.language)}**", "", concept.answer.in_(page.language), ""]
    wanted = directive.options.get("runtimes")
    for runtime in catalog.snippets.runtimes_of(concept):
        if wanted and runtime.id not in wanted:
            continue
        code = catalog.snippets.script(concept, runtime).read_text(encoding="utf-8")
        result = catalog.snippets.results.get((concept.id, runtime.id, "cpu"))
        out += [f'=== "{runtime.title}"', "", f'    ```python title="{runtime.snippet}"']
        out += [f"    {line}" for line in code.rstrip().split("\n")] + ["    ```", ""]
        out += ["    ```text"] + [f"    {line}" for line in (result.stdout if result else "").split("\n")]
        out += ["    ```", ""]
    return "\n".join(out)


def ready(block: str, page: Page, evidence: bool = False) -> str:
    """HTML our extension makes of one directive (or the page's closing evidence), on one line."""
    config = {"narani": {"language": page.language, "page_evidence": evidence}}
    html = Markdown(extensions=[*EXTENSIONS, "narani"], extension_configs=config).convert(block)
    return "\n" + re.sub(r"\n\s*", " ", html) + "\n"


def write_peer(catalog: Catalog, folder: Path) -> Path:
    """Pages and configuration of the peer; the path of its configuration."""
    root = catalog.root
    shutil.copytree(root / "docs" / "ko", folder / "docs")
    for page in catalog.pages:
        if page.language == "ko":
            (folder / "docs" / page.name).write_text(expanded(catalog, page), encoding="utf-8")
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"^  narani:.*\n", "", config, flags=re.M)
    config = re.sub(r"^docs_dir:.*$", "docs_dir: docs", config, flags=re.M)
    config = re.sub(r"^watch:.*\n", "", config, flags=re.M)
    config = config.replace("custom_dir: docs/theme", f"custom_dir: {root / 'docs' / 'theme'}")
    config = re.sub(r"^validation:\n(?:  .*\n?)*", "", config, flags=re.M)
    path = folder / "mkdocs.yml"
    path.write_text(config, encoding="utf-8")
    return path


def build(config: Path, into: Path) -> tuple[float, float]:
    """Processor and wall seconds of one clean build."""
    shutil.rmtree(into, ignore_errors=True)
    before, began = children(), time.perf_counter()
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(config), "-d", str(into)]
    subprocess.run(command, check=True, env=environ, cwd=config.parent)
    return children() - before, time.perf_counter() - began


def children() -> float:
    """Processor seconds of all child processes so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--pairs", type=int, default=5, help="how many times both are built (default: 5)")
    args = parser.parse_args()
    root = find_root()
    catalog = read_catalog(root)
    ours: list[tuple[float, float]] = []
    peer: list[tuple[float, float]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        peer_config = write_peer(catalog, folder)
        for _ in range(args.pairs):
            ours.append(build(root / "mkdocs.yml", folder / "ours"))
            peer.append(build(peer_config, folder / "peer"))
        pages = sum(1 for _ in (folder / "ours").rglob("*.html"))
    print(f"\n{pages} pages, {args.pairs} pairs, medians\n")
    print("| build | processor s | wall s |\n|---|---|---|")
    rows = [("Narani", ours), ("plain MkDocs Material, expanded", peer)]
    medians = {}
    for label, runs in rows:
        cpu, wall = (statistics.median(run[i] for run in runs) for i in (0, 1))
        medians[label] = cpu
        print(f"| {label} | {cpu:.2f} | {wall:.2f} |")
    ratios = sorted(a[0] / b[0] for a, b in zip(ours, peer, strict=True))
    print(f"| **ratio** | **{statistics.median(ratios):.2f}** ({ratios[0]:.2f}–{ratios[-1]:.2f}) | |")
    print(f"\nTarget: at most {TARGET}.")


if __name__ == "__main__":
    main()
