"""What a reviewer of a pull request needs: results.patch, the built site, and a summary.

A contributor never records. This records what is new or changed against a base commit, so that a
pull request made wholly in a browser can be merged by applying one patch.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.catalog.snippets import Snippets
from narani.errors import Problem, Problems
from narani.model.concept import Concept
from narani.model.values import show

RECORDED = (":(glob)snippets/**/results/**", "snippets/environments")
"""The only places a patch may touch."""
LONGEST_VALUE = 80


@dataclass
class Review:
    """What a review run found."""

    recorded: list[Concept] = field(default_factory=list)
    patch: str = ""
    pages: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def changed_files(root: Path, base: str) -> set[str]:
    """Files that differ from where HEAD left `base`, committed or not, relative to `root`.

    Raises:
        Problems: git does not know `base`.
    """
    fork = _git(root, "merge-base", base, "HEAD").strip()
    changed = _git(root, "diff", "--name-only", fork)
    untracked = _git(root, "ls-files", "--others", "--exclude-standard")
    return set(changed.splitlines()) | set(untracked.splitlines())


def results_patch(root: Path) -> str:
    """Recorded results that are not committed yet, as a patch; the checkout's own index stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        own = Path(_git(root, "rev-parse", "--git-path", "index").strip())
        shutil.copyfile(own if own.is_absolute() else root / own, index)
        environ = {**os.environ, "GIT_INDEX_FILE": str(index)}
        _git(root, "add", "--intent-to-add", "--", *RECORDED, environ=environ)
        return _git(root, "diff", "--binary", "--", *RECORDED, environ=environ)


def pages_touched(catalog: Catalog, files: set[str], concepts: Iterable[Concept]) -> list[str]:
    """Pages that changed themselves, or that show a concept which changed."""
    folders = {f"snippets/{id_}/": id_ for id_ in catalog.snippets.concepts}
    touched = {id_ for folder, id_ in folders.items() if any(file.startswith(folder) for file in files)}
    touched |= {concept.id for concept in concepts}
    names = []
    for page in catalog.pages:
        name = page.path.relative_to(catalog.root).as_posix()
        shown = {d.argument for d in page.directives if d.name == "compare"}
        if name in files or shown & touched:
            names.append(name)
    return sorted(names)


def summary(snippets: Snippets, review: Review, run: str) -> str:
    """The job summary in Markdown: problems first, then the command, pages and values."""
    lines = ["# Review", ""]
    if review.problems:
        lines += ["## To mend", "", "```text", str(Problems(review.problems)), "```", ""]
    if review.patch:
        lines += ["## Results to apply", "", "The contributor need not record. A maintainer runs:", ""]
        lines += ["```bash", f"gh run download {run or '<run>'} --name review --dir review",
                  "git apply --index review/results.patch", 'git commit -m "Record results"', "```", ""]
    else:
        lines += ["Every result is already recorded; there is nothing to apply.", ""]
    if review.pages:
        lines += ["## Pages that change", "", *(f"- `{page}`" for page in review.pages), ""]
    if review.recorded:
        lines += ["## Values recorded", "", "| concept | runtime | variable | value |", "|---|---|---|---|"]
        lines += [row for concept in review.recorded for row in _values(snippets, concept)]
    return "\n".join(lines) + "\n"


def _values(snippets: Snippets, concept: Concept) -> Iterator[str]:
    for (owner, runtime, device), result in snippets.results.items():
        if owner == concept.id and device == "cpu":
            for name, value in result.values.items():
                text = show(value).replace("|", "\\|")
                short = text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + "…"
                yield f"| {concept.id} | {runtime} | `{name}` | `{short}` |"


def _git(root: Path, *words: str, environ: dict[str, str] | None = None) -> str:
    command = ["git", "-C", str(root), *words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environ, check=False)
    if done.returncode:
        hint = "Is this a git checkout, and was the base commit fetched?"
        raise Problems([Problem(".git", 0, f"git {words[0]} failed: {done.stderr.strip()}.", hint)])
    return done.stdout
