"""Starts a server per runtime and runs snippets on it; the only door to running anything."""

from __future__ import annotations

import importlib.util
import itertools
import json
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from narani.catalog.snippets import Snippets
from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.runner import environment, fresh
from narani.runner.connection import Server
from narani.runner.machine import cpu_name, describe
from narani.runner.outcome import Failure, Order, Outcome, failed

CAN_FORK = sys.platform.startswith("linux")
"""Elsewhere frameworks do not survive a fork (macOS) or there is none (Windows)."""
DETAIL_LINES = 8
UNWANTED = ("FORCE_COLOR", "PYTHONWARNINGS", "PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONOPTIMIZE")
"""Variables of the user that would change what snippets print."""
Say = Callable[[str], None]
Job = tuple[Concept, Runtime]


def environ_of(snippets: Snippets, runtime: Runtime, device: str) -> dict[str, str]:
    """The whole environment a runtime's processes start with."""
    kept = {key: value for key, value in os.environ.items() if key not in UNWANTED}
    if own := environment.built(snippets, runtime):
        kept = own.variables(kept)
    return {**kept, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", **snippets.runtimes.environ(runtime, device)}


def order_for(concept: Concept, runtime: Runtime, folder: Path | None = None) -> Order:
    """What to run for `concept` under `runtime`, in its own folder or a copy of it."""
    named = concept.read.get(runtime.framework, {})
    read = {name: named.get(name, name) for name in dict.fromkeys((*concept.names, *named))}
    backend = runtime.backend.call if runtime.backend else ""
    return Order(str(folder or concept.folder), runtime.snippet, read, float(concept.limit), backend)


class Servers:
    """Runs snippets of one device. Use as a context manager; servers start when first needed."""

    def __init__(self, snippets: Snippets, device: str = "cpu", say: Say = lambda text: None,
                 can_fork: bool = CAN_FORK) -> None:
        self.snippets = snippets
        self.device = device
        self._say = say
        self._can_fork = can_fork
        self._folder = Path(tempfile.mkdtemp(prefix="narani-servers-"))
        self._servers: dict[str, Server] = {}
        self._unavailable: dict[str, str] = {}
        self._gpus: dict[str, str] = {}
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(os.cpu_count() or 1)
        self._number = itertools.count()
        if not can_fork:
            say(f"Forking is not safe on {sys.platform}: "
                "every snippet runs in a fresh interpreter, which is slower.")

    def __enter__(self) -> Servers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Ends all servers and what they run."""
        fresh.kill_running()
        for server in self._servers.values():
            server.close()
        self._servers.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self, runtimes: Iterable[Runtime]) -> None:
        """Starts servers without waiting for them, so that they import side by side."""
        for runtime in runtimes:
            if self._can_fork and not runtime.foreign:
                self._server(runtime)

    def unavailable(self, runtime: Runtime) -> str:
        """Why `runtime` cannot run here; empty when it can. A framework's own error is quoted."""
        if runtime.id not in self._unavailable:
            self._unavailable[runtime.id] = self._why_unavailable(runtime)
        return self._unavailable[runtime.id]

    def machine(self, runtime: Runtime) -> str:
        """The processor or GPU a run of `runtime` uses, with the operating system."""
        return describe(self._gpu(runtime) if self.device != "cpu" else cpu_name())

    def run(self, concept: Concept, runtime: Runtime, folder: Path | None = None,
            alone: bool = False) -> Outcome:
        """Runs one snippet and reads its variables; in `folder`, if given, instead of its own.

        `alone` asks for an interpreter of its own, which shares no state with the server.
        """
        return self._twice_if_flaky(
            concept, lambda: self.run_order(order_for(concept, runtime, folder), runtime, alone))

    def run_order(self, order: Order, runtime: Runtime, alone: bool = False) -> Outcome:
        """Runs whatever `order` says under `runtime`."""
        environ = environ_of(self.snippets, runtime, self.device)
        if runtime.foreign:
            return _foreign(self._run_foreign(order, runtime, environ), order)
        report = self._folder / f"{next(self._number)}.json"
        if self._can_fork and not alone:
            ended = self._server(runtime).ask({"order": order.to_dict(), "report": str(report)})
        else:
            ended = fresh.run_with_report(order, environ, report)
        return _outcome(ended, report, runtime)

    def run_as_script(self, concept: Concept, runtime: Runtime) -> Outcome:
        """Runs `python in_x.py` (or the command) as a reader would; gives its standard output alone."""
        order = order_for(concept, runtime)
        return self._twice_if_flaky(concept, lambda: self._run_as_script(order, runtime))

    def _run_as_script(self, order: Order, runtime: Runtime) -> Outcome:
        environ = environ_of(self.snippets, runtime, self.device)
        ended = (self._run_foreign(order, runtime, environ) if runtime.foreign
                 else fresh.run_as_script(order, environ))
        if ended["end"]:
            return failed(f"{ended['end']} Run as a script of its own.", 0, _tail(ended["stderr"]))
        return Outcome(stdout=ended["stdout"])

    def _twice_if_flaky(self, concept: Concept, run: Callable[[], Outcome]) -> Outcome:
        """One more chance for a run that failed, where the concept says why it may; never silent."""
        outcome = run()
        if not outcome.failed or not concept.flaky:
            return outcome
        why = f"since {concept.flaky}: {outcome.failures[0].text}"
        self._say(f"{concept.id} failed and runs once more, {why}")
        return run()

    def run_all(self, jobs: Iterable[Job], run: Callable[[Concept, Runtime], Any] | None = None,
                done: Callable[[Job, Any], None] | None = None) -> dict[tuple[str, str], Any]:
        """Runs jobs side by side, those of one runtime in turn; keyed by concept id and runtime id.

        `run` takes a job's place of `self.run`; `done` is called as each ends, one call at a time.
        """
        run = run or self.run
        queues: dict[str, list[Job]] = {}
        for job in jobs:
            queues.setdefault(job[1].id, []).append(job)
        results: dict[tuple[str, str], Any] = {}
        errors: list[BaseException] = []

        def work(queue: list[Job]) -> None:
            for concept, runtime in queue:
                try:
                    with self._slots:
                        result = run(concept, runtime)
                except BaseException as error:
                    errors.append(error)
                    return
                with self._lock:
                    results[concept.id, runtime.id] = result
                    if done:
                        done((concept, runtime), result)

        threads = [threading.Thread(target=work, args=(queue,), daemon=True) for queue in queues.values()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if errors:
            raise errors[0]
        return results

    def _run_foreign(self, order: Order, runtime: Runtime, environ: dict[str, str]) -> dict[str, Any]:
        return fresh.run_foreign(environment.command_of(self.snippets, runtime, order.script), order, environ)

    def _server(self, runtime: Runtime) -> Server:
        with self._lock:
            if runtime.id not in self._servers:
                environ = environ_of(self.snippets, runtime, self.device)
                self._servers[runtime.id] = Server(runtime, environ, self._folder)
            return self._servers[runtime.id]

    def _why_unavailable(self, runtime: Runtime) -> str:
        if self.device not in runtime.devices:
            return f"{runtime.title} does not run on {self.device}."
        if runtime.foreign:
            environ = environ_of(self.snippets, runtime, self.device)
            return (environment.why_not_built(self.snippets, runtime)
                    or environment.program_missing(self.snippets, runtime, environ))
        first = runtime.preload[0] if runtime.preload else "sys"
        if self._can_fork:
            missing = self._server(runtime).hello()["missing"]
            if error := missing.get("") or missing.get(first):
                return f"{runtime.title} is not installed: {error}"
            for name, why in missing.items():
                self._say(f"{runtime.id}: {name} could not be preloaded: {why}")
        elif importlib.util.find_spec(first.partition(".")[0]) is None:
            return f"{runtime.title} is not installed: no module named {first}."
        if self.device != "cpu" and not self._gpu(runtime):
            return f"no GPU is visible to {runtime.title}."
        return ""

    def _gpu(self, runtime: Runtime) -> str:
        if runtime.id not in self._gpus:
            environ = environ_of(self.snippets, runtime, self.device)
            self._gpus[runtime.id] = fresh.gpu_name(runtime.preload[0], environ)
        return self._gpus[runtime.id]


def _outcome(ended: dict[str, Any], report: Path, runtime: Runtime) -> Outcome:
    """What a run gave, from how its process ended and the report it left, if it came that far."""
    stderr = _tail(ended["stderr"])
    if not report.is_file():
        return failed(ended["end"] or "ended before its last line, as os._exit does.", 0, stderr)
    found = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    failures = [Failure(**failure) for failure in found["failures"]]
    backend = found.get("backend", "")
    if runtime.backend and not failures and backend != runtime.backend.is_:
        failures.append(Failure(f'ran on the backend "{backend}", not "{runtime.backend.is_}".'))
    if ended["end"]:
        failures.append(Failure(f"{ended['end']} This was after its last line.", 0, stderr))
    return Outcome(ended["stdout"], found.get("values", {}), backend, tuple(found.get("names", ())),
                   tuple(failures), found["seconds"], ended.get("cpu", 0.0))


def _foreign(ended: dict[str, Any], order: Order) -> Outcome:
    """What a command gave: its own exit status counts, and lines set the variables."""
    if ended["end"]:
        return failed(ended["end"], 0, _tail(ended["stderr"]))
    try:
        values = fresh.printed_values(ended["stdout"], list(order.read))
    except ValueError as error:
        return failed(str(error))
    return Outcome(ended["stdout"], values, names=tuple(fresh.printed_names(ended["stdout"])))


def _tail(stderr: str) -> str:
    return "\n".join(stderr.strip().splitlines()[-DETAIL_LINES:])
