"""A concept in a notebook: each framework's script, what it printed, and what the records show."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from narani.catalog.catalog import example_page
from narani.export.notebooks.cells import Cell, code, markdown
from narani.export.notebooks.desk import Desk
from narani.export.notebooks.files import file_cell, helpers, place, scripts
from narani.export.notebooks.setup import first_cells
from narani.model.concept import Concept
from narani.model.page import address_of
from narani.model.runtime import Runtime
from narani.render.strings import DEVICES, FRAMEWORKS
from narani.render.words import framework_title, power, ticked, version_of


@dataclass(frozen=True)
class Shown:
    """A concept and those of its runtimes that are shown."""

    concept: Concept
    runtimes: tuple[Runtime, ...]


def shown(desk: Desk, concept: Concept, frameworks: Sequence[str] = ()) -> Shown:
    """A concept's runtimes in the order of tabs; of the named frameworks only, if any are named."""
    order = list(FRAMEWORKS)
    kept = [r for r in desk.findings.runtimes(concept) if not frameworks or r.framework in frameworks]
    return Shown(concept, tuple(sorted(
        kept, key=lambda r: order.index(r.framework) if r.framework in order else len(order))))


def concept_notebook(desk: Desk, concept: Concept) -> list[Cell]:
    """The cells of a concept's own notebook."""
    one = shown(desk, concept)
    address = address_of(example_page(concept.id))
    title = markdown(f"# {desk.text(concept.question)}", desk.text(concept.answer), _alone(desk, concept),
                     f"{desk.page_link(address)} · {desk.say('notebook_licence')}")
    return [title, *opening(desk, [one]), *concept_cells(desk, one, level=2)]


def opening(desk: Desk, every: Iterable[Shown]) -> list[Cell]:
    """The first cells of a notebook that shows these concepts."""
    every = list(every)
    paths = [path for one in every for path in _files(desk, one)]
    wanted = {path for one in every for path in _files(desk, one)}
    read = [script for one in every for script in desk.catalog.scripts.of.get(one.concept.id, ())
            if script.path in wanted]
    runtimes = [runtime for one in every for runtime in one.runtimes]
    return first_cells(desk, runtimes, read, [place(desk.catalog, path) for path in paths])


def embedded(desk: Desk, one: Shown) -> list[Cell]:
    """A concept within an article: its question and answer above its code."""
    title = markdown(f"### {desk.text(one.concept.question)}", desk.text(one.concept.answer),
                     _alone(desk, one.concept))
    return [title, *concept_cells(desk, one, level=4)]


def concept_cells(desk: Desk, one: Shown, level: int) -> list[Cell]:
    """Helper files, then a section for each framework, then what the records show."""
    by_script = scripts(desk.catalog, one.concept, one.runtimes)
    before = helpers(desk.catalog, one.concept, by_script)
    cells: list[Cell] = []
    if before:
        cells.append(markdown(f"{'#' * level} {desk.say('notebook_helpers')}"))
        cells += [file_cell(place(desk.catalog, path), path) for path in before]
    for path, runtimes in by_script.items():
        cells.append(_heading(desk, one.concept, runtimes, level))
        if path not in before:
            cells.append(file_cell(place(desk.catalog, path), path))
        cells += [_run(desk, one.concept, runtime, path) for runtime in runtimes]
    said = list(_statements(desk, one))
    return [*cells, markdown(f"{'#' * level} {desk.say('notebook_shows')}", *said)] if said else cells


def _files(desk: Desk, one: Shown) -> list[Path]:
    """Every file that a concept's cells write."""
    by_script = scripts(desk.catalog, one.concept, one.runtimes)
    return [*helpers(desk.catalog, one.concept, by_script), *by_script]


def _alone(desk: Desk, concept: Concept) -> str:
    """Why there is one framework only."""
    return f"**{desk.say('alone')}** {desk.text(concept.alone)}" if concept.alone else ""


def _heading(desk: Desk, concept: Concept, runtimes: Sequence[Runtime], level: int) -> Cell:
    """The framework; for each of its runs the versions, the machine and the day it was last verified."""
    notes = [_own(desk, runtime) for runtime in runtimes if runtime.environment]
    lines = [_recorded(desk, concept, runtime) for runtime in runtimes]
    return markdown(f"{'#' * level} {framework_title(runtimes[0])}",
                    "\n".join(f"- {line}" for line in lines), *notes)


def _recorded(desk: Desk, concept: Concept, runtime: Runtime) -> str:
    result = desk.findings.result(concept, runtime)
    environment = desk.findings.environment(runtime.id) if result else None
    state = desk.findings.state(concept, runtime)
    said = [version_of(runtime, environment), DEVICES.get("cpu", "cpu")]
    if result and environment:
        said.append(result.machine)
        said.append(f"{desk.say('verified_on')} {environment.verified}" if state == "verified"
                    else f"{desk.say('recorded')} {result.changed}")
    loud = "" if state == "verified" else f" — **{desk.say(state)}.** {desk.say(f'{state}_long')}"
    return " · ".join(said) + loud


def _own(desk: Desk, runtime: Runtime) -> str:
    """That a runtime is not run here, and what it would need."""
    own = desk.catalog.snippets.own(runtime)
    needs = [f"Python {own.python}" if own.python else "", *map(ticked, own.pins + own.npm)] if own else []
    return desk.say("notebook_own", title=framework_title(runtime), what=", ".join(filter(None, needs)))


def _run(desk: Desk, concept: Concept, runtime: Runtime, script: Path) -> Cell:
    """The cell that runs a script, with what it was recorded to print."""
    folder, _, name = place(desk.catalog, script).rpartition("/")
    variables = [f"{name}={shlex.quote(value)}" for name, value in runtime.variables.items()]
    command = " ".join((f"cd {folder} &&", *variables, "python", name))
    result = desk.findings.result(concept, runtime)
    mark = "# " if runtime.environment else ""
    return code(f"%%bash\n{mark}{command}", result.stdout if result else "")


def _statements(desk: Desk, one: Shown) -> Iterator[str]:
    """What is proved, while it is."""
    concept, findings = one.concept, desk.findings
    standing = findings.standing(concept)
    if standing == "failing":
        yield f"**{desk.say('failing_long')}**"
        return
    stand = [r for r in one.runtimes if findings.state(concept, r) == "verified"]
    if concept.agreement is not None and len(stand) > 1:
        who = ", ".join(dict.fromkeys(framework_title(runtime) for runtime in stand))
        yield "= " + desk.say("agree", who=who, names=_names(concept.agreement.names),
                              tolerance=power(concept.agreement.tolerance))
    if concept.difference is not None and stand:
        key = "differ_one" if len(concept.difference.names) == 1 else "differ"
        said = desk.say(key, names=_names(concept.difference.names))
        yield f"≠ {said} {desk.text(concept.difference.why)}"
        if concept.difference.mend is not None:
            yield f"{desk.say('mend')} {desk.text(concept.difference.mend)}"


def _names(names: Iterable[str]) -> str:
    return ", ".join(ticked(name) for name in names)
