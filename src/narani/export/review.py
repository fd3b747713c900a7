"""What a reviewer of a pull request needs: results.patch, the built site, and a summary.

A contributor never records. This records what is new or changed against a base commit, so that a
pull request made wholly in a browser can be merged by applying one patch.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.catalog.snippets import Snippets
from narani.errors import Problem, Problems
from narani.lint import AWAIT_RECORDING
from narani.model.concept import Concept
from narani.model.result import Result
from narani.model.values import Value, is_array, show

RECORDED = (":(glob)snippets/**/results/**", "snippets/environments")
"""The only places a patch may touch."""
LONGEST_VALUE = 80


@dataclass
class Review:
    """What a review run found."""

    recorded: list[Concept] = field(default_factory=list)
    """Concepts that were to be recorded."""
    before: dict[tuple[str, str, str], Result] = field(default_factory=dict)
    """Results as they were before, keyed as in `Snippets`."""
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


def concepts_touched(snippets: Snippets, files: set[str]) -> list[Concept]:
    """Concepts with a file among `files`."""
    return [concept for id_, concept in snippets.concepts.items()
            if any(file.startswith(f"snippets/{id_}/") for file in files)]


def worth_saying(linted: Iterable[Problem], runs: Sequence[Problem],
                 tried: Iterable[Concept]) -> list[Problem]:
    """Problems of lint, but for results missing only because a run that was tried went wrong."""
    folders = [f"snippets/{concept.id}/" for concept in tried]
    failed = tuple(folder for folder in folders if any(p.path.startswith(folder) for p in runs))
    return [problem for problem in linted
            if not (problem.rule in AWAIT_RECORDING and problem.path.startswith(failed))]


def pages_touched(catalog: Catalog, files: set[str], concepts: Iterable[Concept]) -> list[str]:
    """Pages that changed themselves, or that show a concept which changed."""
    touched = {concept.id for concept in (*concepts_touched(catalog.snippets, files), *concepts)}
    names = []
    for page in catalog.pages:
        name = page.path.relative_to(catalog.root).as_posix()
        shown = {d.argument for d in page.directives if d.name == "compare"}
        if name in files or shown & touched:
            names.append(name)
    return sorted(names)


def summary(snippets: Snippets, review: Review, run: str, pull: str = "") -> str:
    """The job summary in Markdown: problems first, then the command, pages and values."""
    lines = ["# Review", ""]
    if review.problems:
        lines += ["## To mend", "", "```text", str(Problems(review.problems)), "```", ""]
    if review.patch:
        lines += ["## Results to apply", "", "The contributor need not record. A maintainer runs:", ""]
        lines += ["```bash", *([f"gh pr checkout {pull}"] if pull else []),
                  f"gh run download {run or '<run>'} --name review --dir review",
                  "git apply --index review/results.patch", 'git commit -m "Record results"', "git push",
                  "```", ""]
    elif review.problems:
        lines += ["Nothing was recorded: mend what is listed; CI then records.", ""]
    else:
        lines += ["Every result is already recorded; there is nothing to apply.", ""]
    if review.pages:
        lines += ["## Pages that change", "", *(f"- `{page}`" for page in review.pages), ""]
    if rows := [row for concept in review.recorded for row in _values(snippets, review, concept)]:
        lines += ["## Values recorded", "", "An empty cell under \"was\" says that the value is new.", "",
                  "| concept | runtime | variable | value | was |", "|---|---|---|---|---|", *rows]
    return "\n".join(lines) + "\n"


def _values(snippets: Snippets, review: Review, concept: Concept) -> Iterator[str]:
    """A row for each value of the results just written."""
    for key, result in snippets.results.items():
        owner, runtime, device = key
        old = review.before.get(key)
        if owner != concept.id or device != "cpu" or result == old:
            continue
        for name, value in result.values.items():
            was = _cell(old.values[name]) if old and name in old.values else ""
            yield f"| {concept.id} | {runtime} | `{name}` | {_cell(value)} | {was} |"


def _cell(value: Value) -> str:
    text = _shown(value).replace("|", "\\|")
    return f"`{text if len(text) <= LONGEST_VALUE else text[: LONGEST_VALUE - 1] + '…'}`"


def _shown(value: Value) -> str:
    """A value for a reviewer: unlike in `show`, a float is never mistaken for an integer."""
    if is_array(value):
        return _rows(value["data"], value["shape"])
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    if isinstance(value, float):
        return repr(float(f"{value:.6g}"))
    return show(value)


def _rows(data: list[Value], shape: list[int]) -> str:
    if not shape:
        return _shown(data[0])
    step = len(data) // shape[0] if shape[0] else 0
    rows = (data[i * step : (i + 1) * step] for i in range(shape[0]))
    return f"[{', '.join(_rows(row, shape[1:]) for row in rows)}]"


def _git(root: Path, *words: str, environ: dict[str, str] | None = None) -> str:
    command = ["git", "-C", str(root), *words]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environ, check=False)
    if done.returncode:
        hint = "Is this a git checkout, and was the base commit fetched?"
        raise Problems([Problem(".git", 0, f"git {words[0]} failed: {done.stderr.strip()}.", hint)])
    return done.stdout
