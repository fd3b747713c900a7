"""What a notebook's cells write and run, read back from its file and held against the repository."""

from __future__ import annotations

import ast
import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import nbformat

from narani.catalog.catalog import Catalog
from narani.model.runtime import Runtime

Notebook = Any
_RUN = re.compile(r"%%bash\n(?P<mark># )?cd (?P<folder>\S+) && "
                  r"(?P<variables>(?:\w+=\S+ )*)python (?P<script>\S+)")
_ELSEWHERE = re.compile(r"(?<![\w.:/-])/(?:home|root|Users|work|tmp|opt|mnt)/")


@dataclass(frozen=True)
class Run:
    """One cell that runs a script."""

    concept: str
    script: str
    variables: dict[str, str]
    asleep: bool
    """Whether its command is a comment."""
    printed: str


def read(text: str) -> Notebook:
    """A notebook's file."""
    return nbformat.reads(text, as_version=4)


def code(notebook: Notebook) -> list[Any]:
    """Its cells of code."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def written(source: str) -> tuple[str, bytes] | None:
    """Name and content of the file that a cell writes; IPython adds the last line break if it lacks."""
    head, _, body = source.partition("\n")
    if head.startswith("%%writefile "):
        return head.removeprefix("%%writefile "), (body.removesuffix("\n") + "\n").encode()
    if source.startswith("import base64"):
        texts = [node.value for node in ast.walk(ast.parse(source))
                 if isinstance(node, ast.Constant) and isinstance(node.value, str)]
        [name] = [text for text in texts if "/" in text and "parts" in text]
        [held] = [text for text in texts if text not in (name, "wb")]
        return name, base64.b64decode(held)
    return None


def run_of(cell: Any) -> Run | None:
    """What a cell runs."""
    found = _RUN.fullmatch(cell.source)
    if not found:
        return None
    variables = dict(pair.split("=", 1) for pair in found["variables"].split())
    printed = "".join(output.text for output in cell.outputs)
    return Run(found["folder"], found["script"], variables, bool(found["mark"]), printed)


def faults(notebook: Notebook, catalog: Catalog) -> Iterator[str]:
    """Where a notebook is not what the repository holds; nothing when every cell is."""
    nbformat.validate(notebook)
    ids = [cell.id for cell in notebook.cells]
    if len(set(ids)) != len(ids):
        yield "an id stands twice"
    for cell in notebook.cells:
        for text in (cell.source, *(output.text for output in cell.get("outputs", ()))):
            if found := _ELSEWHERE.search(text):
                yield f"names a place on one machine: {text[found.start():][:40]}"
    there: set[str] = set()
    made: set[str] = set()
    for cell in code(notebook):
        if (file := written(cell.source)) is not None:
            yield from _file_faults(catalog, *file, made)
            there.add(file[0])
        elif (run := run_of(cell)) is not None:
            yield from _run_faults(catalog, run, there)
        elif cell.source.startswith("import os\n"):
            made |= set(re.findall(r'^    "([^"]+)",$', cell.source, re.MULTILINE))
        elif "%pip install " not in cell.source:
            yield f"a cell that is neither setting, file nor run: {cell.source[:60]!r}"


def _file_faults(catalog: Catalog, name: str, content: bytes, made: set[str]) -> Iterator[str]:
    path = catalog.root / "snippets" / name
    if not path.is_file() or path.read_bytes() != content:
        yield f"{name} is not the repository's file"
    if name.rpartition("/")[0] not in made:
        yield f"{name} has no folder to be written to"


def _run_faults(catalog: Catalog, run: Run, there: set[str]) -> Iterator[str]:
    concept = catalog.snippets.concepts[run.concept]
    under = [runtime for runtime in catalog.snippets.runtimes_of(concept) if ran_under(run, runtime)]
    if len(under) != 1:
        yield f"{run.concept}/{run.script} runs under {[runtime.id for runtime in under]}"
        return
    needed = [path.relative_to(catalog.root / "snippets").as_posix()
              for path in concept.folder.glob("parts/**/*")
              if path.is_file() and "__pycache__" not in path.parts]
    yield from (f"{name} is not there before it runs" for name in (f"{run.concept}/{run.script}", *needed)
                if name not in there)
    if run.asleep != bool(under[0].environment):
        yield f"{run.concept}/{run.script} is run though it needs an environment of its own, or the other way"
    if run.printed != catalog.snippets.results[run.concept, under[0].id, "cpu"].stdout:
        yield f"{run.concept}/{run.script} under {under[0].id} does not print what was recorded"


def ran_under(run: Run, runtime: Runtime) -> bool:
    """Whether a run is that of a runtime."""
    return runtime.snippet == run.script and runtime.variables == run.variables
