"""Runs a script in an interpreter (or command) of its own: slower, but on every system and truly alone."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from narani.model.values import NONE, Value
from narani.runner.outcome import OUTPUT_LIMIT, STDERR_LIMIT, Order
from narani.runner.watch import Watched, describe_code, flood_text, flooded, kill_group, reply

SOURCE = Path(__file__).resolve().parents[2]
START_ALLOWANCE = 60.0
"""Seconds a fresh interpreter gets on top of a snippet's limit. It has to import the framework, which a
server has done before its snippets start; a limit is about the snippet."""
_running: set[subprocess.Popen[bytes]] = set()


def boot(module: str) -> list[str]:
    """Command that starts `main` of one of our modules, leaving `sys.path` as `python x.py` has it."""
    code = (f"import sys; sys.path.insert(0, {str(SOURCE)!r}); from {module} import main; "
            "del sys.path[0]; main()")
    return [sys.executable, "-c", code]


def run_with_report(order: Order, environ: dict[str, str], report: Path) -> dict[str, Any]:
    """Runs a snippet in a fresh interpreter that reports its variables to the file `report`."""
    with tempfile.TemporaryDirectory(prefix="narani-") as folder:
        request = Path(folder) / "request.json"
        request.write_text(json.dumps({"order": order.to_dict(), "report": str(report)}), encoding="utf-8")
        command = [*boot("narani.runner.child"), str(request)]
        return reply(run_command(command, order.folder, environ, order.limit, START_ALLOWANCE))


def run_as_script(order: Order, environ: dict[str, str]) -> dict[str, Any]:
    """Runs `python in_x.py` in its folder, as a reader would."""
    command = [sys.executable, order.script]
    return reply(run_command(command, order.folder, environ, order.limit, START_ALLOWANCE))


def run_foreign(command: list[str], order: Order, environ: dict[str, str]) -> dict[str, Any]:
    """Runs a command whose output sets the variables; it gets the time to start any interpreter gets."""
    return reply(run_command(command, order.folder, environ, order.limit, START_ALLOWANCE))


def printed_names(stdout: str) -> list[str]:
    """Every name that a line `name = …` gives something, for near misses."""
    found = (line.partition(" = ") for line in stdout.splitlines())
    return [name for name, equals, _ in found if equals and name.isidentifier()]


def printed_values(stdout: str, names: Sequence[str]) -> dict[str, Value]:
    """Variables that a command set by printing `name = <JSON>`.

    Raises:
        ValueError: what follows the name is not JSON, or is an object.
    """
    values: dict[str, Value] = {}
    for line in stdout.splitlines():
        name, equals, text = line.partition(" = ")
        if equals and name in names:
            try:
                value = json.loads(text)
            except json.JSONDecodeError as error:
                mend = "In Python, json.dumps writes it."
                raise ValueError(f'"{name}" is not followed by JSON: {text!r}. {mend}') from error
            if isinstance(value, dict) and set(value) != {"dtype", "shape", "data"}:
                raise ValueError(f'"{name}" is an object; write an array as dtype, shape and flat data.')
            values[name] = dict(NONE) if value is None else value
    return values


def run_command(command: list[str], folder: str, environ: dict[str, str], limit: float,
                start: float = 0.0) -> Watched:
    """Runs one command with the limits of a snippet; works without `fork` and `select` on pipes.

    `start` is time to get going, on top of `limit`.
    """
    found = Watched()
    group: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    try:
        process = subprocess.Popen(command, cwd=folder, env={**environ, "PYTHONDONTWRITEBYTECODE": "1"},
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **group)
    except OSError as error:
        found.end = f"cannot be started: {error.strerror}: {command[0]}."
        return found
    _running.add(process)
    assert process.stdout is not None and process.stderr is not None
    too_much = threading.Event()
    readers = [threading.Thread(target=_collect, args=(process.stdout, found, too_much), daemon=True),
               threading.Thread(target=_keep_end, args=(process.stderr, found), daemon=True)]
    for reader in readers:
        reader.start()
    try:
        found.end = _wait(process, too_much, limit, start)
    finally:
        _kill(process)
        _running.discard(process)
    for reader in readers:
        reader.join(timeout=1.0)  # something that left the group may hold the pipe
    if sys.platform == "win32":
        found.stdout = found.stdout.replace(b"\r\n", b"\n")
    return found


def kill_running() -> None:
    """Kills what other threads are still running here."""
    for process in list(_running):
        _kill(process)


def gpu_name(module: str, environ: dict[str, str]) -> str:
    """Name of the GPU that a framework sees, asked in a process that ends at once; empty without one."""
    code = (f"import sys; sys.path.append({str(SOURCE)!r}); import {module}\n"
            "from narani.runner.machine import gpu_name; print('\\n' + gpu_name())")
    asked = run_command([sys.executable, "-c", code], str(SOURCE), environ, 120)
    return "" if asked.end else asked.stdout.decode(errors="replace").splitlines()[-1].strip()


def _wait(process: subprocess.Popen[bytes], too_much: threading.Event, limit: float, start: float) -> str:
    deadline = time.monotonic() + limit + start
    pause = 0.002
    while (code := process.poll()) is None:
        if too_much.wait(pause):
            return flood_text()
        if time.monotonic() > deadline:
            return f"does not end within its limit of {limit:g} s and was stopped."
        pause = min(pause * 1.5, 0.02)
    return describe_code(code)


def _collect(pipe: IO[bytes], found: Watched, too_much: threading.Event) -> None:
    while chunk := os.read(pipe.fileno(), 65_536):
        if len(found.stdout) <= 4 * OUTPUT_LIMIT:
            found.stdout += chunk
        if flooded(found.stdout):
            too_much.set()


def _keep_end(pipe: IO[bytes], found: Watched) -> None:
    while chunk := os.read(pipe.fileno(), 65_536):
        found.stderr = (found.stderr + chunk)[-STDERR_LIMIT:]


def _kill(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        kill_group(process.pid)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5)
