"""The notebook of every concept, in both languages: the same code as the files; a few run each day."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from functools import cache
from pathlib import Path

import pytest
from support.changed import under_work
from support.here import catalog
from support.notebooks import Notebook, code, faults, ran_under, read, run_of

from narani.export.notebooks.cells import notebook
from narani.export.notebooks.concept import concept_notebook
from narani.export.notebooks.desk import Desk
from narani.model.text import LANGUAGES, Language
from narani.render.findings import Findings
from narani.runner.jobs import rotating

RUN = 1
"""How many notebooks run in a kernel each day."""
SLOW = 6
"""How many more with `-m slow`; all of them when NARANI_ALL is set."""
SNIPPETS = catalog().snippets
CONCEPTS = sorted(SNIPPETS.concepts)
HERE = [id_ for id_ in CONCEPTS if not SNIPPETS.concepts[id_].flaky
        and not any(runtime.environment for runtime in SNIPPETS.runtimes_of(SNIPPETS.concepts[id_]))]
"""Those that need no environment of their own and do not fail through no fault of theirs."""
MIXED = sorted(HERE, key=lambda id_: hashlib.sha256(id_.encode()).hexdigest())
TODAY = dt.date.today()
DAILY = set(rotating(MIXED, RUN, TODAY))
CHOSEN = HERE if os.environ.get("NARANI_ALL") else sorted(
    DAILY | set(rotating(MIXED, SLOW, TODAY)) | (under_work() & set(HERE)))


@cache
def findings() -> Findings:
    return Findings(catalog(), TODAY)


@cache
def made(id_: str, language: Language) -> str:
    desk = Desk(findings(), language, "https://narani.example/")
    return notebook(concept_notebook(desk, SNIPPETS.concepts[id_]), language, id_)


def opened(id_: str, language: Language) -> Notebook:
    return read(made(id_, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cell_is_a_file_of_the_repository_or_runs_one_and_prints_what_was_recorded(
    language: Language,
) -> None:
    found = [f"{id_}: {fault}" for id_ in CONCEPTS for fault in faults(opened(id_, language), catalog())]
    assert not found, "\n".join(found)


def test_every_runtime_of_a_concept_is_run_once() -> None:
    for id_ in CONCEPTS:
        runs = [run for cell in code(opened(id_, "ko")) if (run := run_of(cell))]
        runtimes = SNIPPETS.runtimes_of(SNIPPETS.concepts[id_])
        assert len(runs) == len(runtimes), id_
        assert all(any(ran_under(run, runtime) for run in runs) for runtime in runtimes), id_


def test_both_languages_have_the_same_code() -> None:
    for id_ in CONCEPTS:
        korean, english = opened(id_, "ko"), opened(id_, "en")
        assert code(korean) == code(english), id_
        assert [cell.cell_type for cell in korean.cells] == [cell.cell_type for cell in english.cells], id_


def test_making_it_again_gives_the_same_bytes() -> None:
    for id_ in CONCEPTS[::20]:
        before = made(id_, "ko")
        desk = Desk(Findings(catalog(), TODAY), "ko", "https://narani.example/")
        assert notebook(concept_notebook(desk, SNIPPETS.concepts[id_]), "ko", id_) == before


@pytest.mark.parametrize(
    "id_", [pytest.param(id_, marks=() if id_ in DAILY else pytest.mark.slow) for id_ in CHOSEN])
def test_running_it_from_top_to_bottom_prints_what_was_recorded(id_: str, tmp_path: Path) -> None:
    client = pytest.importorskip("nbclient", reason="comes with mkdocs-jupyter")
    book = opened(id_, "ko")
    recorded = [run_of(cell) for cell in code(book)]
    for cell in code(book):
        if "%pip" in cell.source:
            cell.source = ""  # what it would install is here
    limit = SNIPPETS.concepts[id_].limit * 3 + 60
    client.NotebookClient(book, timeout=limit, resources={"metadata": {"path": str(tmp_path)}}).execute()
    for cell, before in zip(code(book), recorded, strict=True):
        if before:
            printed = "".join(output.text for output in cell.outputs if output.get("name") == "stdout")
            assert printed == before.printed, f"{before.script} {before.variables}"
