"""Runs, verifies and records categories of the API map: one process for each category and runtime."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from narani.catalog.operations import Operations, is_composed
from narani.catalog.same import why_not_same
from narani.catalog.snippets import Snippets
from narani.errors import Problem, relative
from narani.model.operation import Called, Category, CategoryResult, called_digest, category_digest
from narani.model.runtime import Runtime
from narani.runner.outcome import Order, Outcome
from narani.runner.servers import Say, Servers
from narani.runner.verify import environment_problems
from narani.runner.write import HEADER, key, literal, string, write_file


@dataclass
class CategoryRecording:
    """What recording categories gave."""

    files: dict[Path, str] = field(default_factory=dict)
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)
    skipped: dict[str, str] = field(default_factory=dict)


def categories_at(operations: Operations, paths: Sequence[str], root: Path) -> list[Category]:
    """The categories that `paths` name: `api`, `api/<category>`, folders or files; all without any."""
    if not paths:
        return list(operations.categories.values())
    found: dict[str, Category] = {}
    for path in paths:
        options = ((Path.cwd() / path).resolve(), (root / "snippets" / path).resolve())
        for category in operations.categories.values():
            folder = category.folder.resolve()
            if any(o in (folder, *folder.parents) or folder in o.parents for o in options):
                found[category.id] = category
    return list(found.values())


def is_api(path: str, root: Path) -> bool:
    """Whether a path names the API map or a part of it."""
    api = (root / "snippets" / "api").resolve()
    return any(api == p or api in p.parents
               for p in ((Path.cwd() / path).resolve(), (root / "snippets" / path).resolve()))


def run_category(servers: Servers, category: Category, runtime: Runtime,
                 only: Collection[str] = (), alone: bool = False) -> Outcome:
    """Calls every operation of a category (or `only` some) under one runtime."""
    return servers.run_order(order_for(servers.snippets.operations, category, runtime, only), runtime, alone)


def order_for(operations: Operations, category: Category, runtime: Runtime,
              only: Collection[str] = ()) -> Order:
    """What to run."""
    framework = runtime.framework
    asked: list[dict[str, Any]] = []
    for name, written in operations.functions(category, framework).items():
        declared = category.operation.get(name)
        if declared is None or (only and name not in only):
            continue
        asked.append({
            "name": name, "single": not is_composed(declared, framework, written),
            "declared": declared.call.get(framework, ""),
            "call": declared.call.get(framework, written.call),
            "args": declared.args.get(framework, ""),
            "differentiable": declared.differentiable and declared.random is None,
            "random": declared.random is not None})
    wanted = {"framework": framework, "file": str(category.folder / runtime.snippet), "operations": asked,
              "cache": str(category.folder.parents[2] / ".cache" / "jax")}
    backend = runtime.backend.call if runtime.backend else ""
    return Order(str(category.folder), runtime.snippet, {}, float(category.limit), backend, wanted)


def called(outcome: Outcome) -> dict[str, Called]:
    """What an outcome says of each operation."""
    return {name: Called(v["call"], v.get("signature", ""), tuple(v.get("proved", ())), v["cases"])
            for name, v in outcome.values.items()}


def verify_category(servers: Servers, category: Category, runtime: Runtime,
                    only: Collection[str] = (), alone: bool = False) -> list[Problem]:
    """Runs a category and says where it is not what was recorded."""
    snippets = servers.snippets
    outcome = run_category(servers, category, runtime, only, alone)
    problems = run_problems(snippets, category, runtime, outcome)
    path = category.folder / "results" / f"{runtime.id}.{servers.device}.toml"
    state, why = snippets.operations.state(category, runtime, servers.device)
    mend = f"Run: narani record api/{category.id}"
    if state != "verified":
        return [*problems, Problem(relative(path, snippets.root), 0, f"{why}.", mend, "recorded")]
    recorded = snippets.operations.results[category.id, runtime.id, servers.device].operation
    found = called(outcome)
    for name in only or sorted({*recorded, *found}):
        if why := _change(category, name, recorded.get(name), found.get(name)):
            problems.append(Problem(relative(path, snippets.root), 0, f"{name}: {why}", mend, "recorded"))
    return problems


def _change(category: Category, name: str, old: Called | None, new: Called | None) -> str:
    if old is None or new is None:
        return "was never recorded." if new else "is recorded and no longer there."
    if (old.call, old.signature, old.proved) != (new.call, new.signature, new.proved):
        return f"is now {new.call}({new.signature}), proved by {', '.join(new.proved) or 'nothing'}."
    tolerance = category.operation[name].tolerance
    for case in dict.fromkeys((*old.cases, *new.cases)):
        if case not in old.cases or case not in new.cases:
            return f'the case "{case}" is {"new" if case in new.cases else "gone"}.'
        if why := why_not_same(new.cases[case], old.cases[case], tolerance):
            return f'the case "{case}" changed: {why}.'
    return ""


def run_problems(snippets: Snippets, category: Category, runtime: Runtime, outcome: Outcome) -> list[Problem]:
    """Why something could not be called, with the line of its function."""
    path = relative(category.folder / runtime.snippet, snippets.root)
    return [Problem(path, failure.line, f"{runtime.id}: {failure.text}",
                    failure.detail and "\n    " + failure.detail.replace("\n", "\n    "), "run")
            for failure in outcome.failures]


def record_categories(snippets: Snippets, categories: Iterable[Category], device: str = "cpu",
                      say: Say = lambda text: None, today: dt.date | None = None) -> CategoryRecording:
    """Runs categories and writes what changed; what still holds keeps its file."""
    found = CategoryRecording()
    with Servers(snippets, device, say) as servers:
        jobs = [(c, r) for c in categories for r in snippets.operations.runtimes_of(c) if device in r.devices]
        found.skipped, found.problems = _not_here(servers, [runtime for _, runtime in jobs])
        for category, runtime, outcome in run_all(servers, [] if found.problems else jobs, say):
            if problems := run_problems(snippets, category, runtime, outcome):
                found.problems += problems
                continue
            _plan(found, snippets, category, runtime, outcome, servers.machine(runtime), device,
                  today or dt.date.today())
    for path, text in found.files.items():
        write_file(path, text)
    for id_, why in sorted(found.skipped.items()):
        say(f"{id_}: skipped, its results stay as they are: {why}")
    return found


def run_all(servers: Servers, jobs: Sequence[tuple[Category, Runtime]],
            say: Say) -> Iterator[tuple[Category, Runtime, Outcome]]:
    """Runs categories side by side, as many at a time as there are processors, the slowest first."""
    here = [job for job in jobs if not servers.unavailable(job[1])]

    def run(job: tuple[Category, Runtime]) -> tuple[Category, Runtime, Outcome]:
        began = time.perf_counter()
        outcome = run_category(servers, *job)
        spent = time.perf_counter() - began
        say(f"api/{job[0].id} under {job[1].id}: {len(outcome.values)} operations, {spent:.1f} s")
        return *job, outcome

    by_need = sorted(here, key=lambda job: "jax" not in job[1].id)
    servers.start({runtime.id: runtime for _, runtime in by_need}.values())
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        yield from pool.map(run, by_need)


def _not_here(servers: Servers, runtimes: Iterable[Runtime]) -> tuple[dict[str, str], list[Problem]]:
    """Runtimes that cannot run here, and those with other versions than the recorded ones."""
    wanted = {runtime.id: runtime for runtime in runtimes}.values()
    skipped = {runtime.id: why for runtime in wanted if (why := servers.unavailable(runtime))}
    drifted = [problem for runtime in wanted if runtime.id not in skipped
               for problem in environment_problems(servers.snippets, runtime, servers.device)]
    return skipped, drifted


def _plan(found: CategoryRecording, snippets: Snippets, category: Category, runtime: Runtime,
          outcome: Outcome, machine: str, device: str, day: dt.date) -> None:
    path = category.folder / "results" / f"{runtime.id}.{device}.toml"
    digest = category_digest(category, runtime.snippet, runtime.framework)
    old = snippets.operations.results.get((category.id, runtime.id, device))
    new = called(outcome)
    if old and old.content == called_digest(old.operation):
        kept = {name: old.operation[name] if name in old.operation
                and not _change(category, name, old.operation[name], value) else value
                for name, value in new.items()}
        if kept == old.operation and old.script == digest:
            found.unchanged += 1
            return
        if kept == old.operation:
            found.files[path] = result_text(replace(old, script=digest))
            return
        new = kept
    result = CategoryResult(digest, called_digest(new), day, machine, new, outcome.backend)
    found.files[path] = result_text(result)


def result_text(result: CategoryResult) -> str:
    """The file that holds what a category gave."""
    lines = [f"script = {string(result.script)}", f"content = {string(result.content)}",
             f"changed = {result.changed.isoformat()}", f"machine = {string(result.machine)}"]
    if result.backend:
        lines.append(f"backend = {string(result.backend)}")
    for name, found in result.operation.items():
        lines += ["", f"[operation.{key(name)}]", f"call = {string(found.call)}",
                  f"signature = {string(found.signature)}", f"proved = {literal(list(found.proved))}"]
        lines += [f"cases.{key(case)} = {_inline(value)}" for case, value in found.cases.items()]
    return HEADER + "\n".join(lines) + "\n"


def _inline(value: Any) -> str:
    """A value on one line, however long: an inline table may not be wrapped in every reader."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key(name)} = {_inline(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    return literal(value)
