"""The process that has imported one framework and forks a child for each snippet. POSIX only.

Speaks JSON lines on the pipes it is started with. It never computes anything itself, so that it
has no threads and no GPU context when it forks.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import resource
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from narani.runner.child import run_and_exit
from narani.runner.watch import Abandoned, reply, watch


def main() -> None:
    """Preloads, says what could not be imported, then runs orders until its input is closed."""
    asker, replies = os.dup(0), os.fdopen(os.dup(1), "wb", buffering=0)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)
    orders = _lines(asker)
    _send(replies, preload(next(orders)["preload"]))
    sys.stdout.flush()  # a fork would inherit what waits in the buffer
    sys.stderr.flush()
    gc.collect()
    gc.freeze()
    for order in orders:
        try:
            _send(replies, _run(order, asker, replies.fileno()))
        except Abandoned:
            return


def preload(modules: list[str]) -> dict[str, Any]:
    """Imports `modules`; the errors of those that could not be, and how many threads that left."""
    missing: dict[str, str] = {}
    for name in modules:
        try:
            importlib.import_module(name)
        except BaseException as error:
            missing[name] = " ".join(traceback.format_exception_only(error)[-1].split())
    tasks = Path("/proc/self/task")
    return {"missing": missing, "threads": len(list(tasks.iterdir())) if tasks.is_dir() else 1}


def _run(request: dict[str, Any], asker: int, replies: int) -> dict[str, Any]:
    spent = _cpu_seconds()
    out_read, out_write = os.pipe()
    err_read, err_write = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setpgid(0, 0)
            os.dup2(out_write, 1)
            os.dup2(err_write, 2)
            for own in (out_read, out_write, err_read, err_write, asker, replies):
                os.close(own)
            run_and_exit(request["order"], request["report"])
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(70)
    os.close(out_write)
    os.close(err_write)
    with contextlib.suppress(PermissionError, ProcessLookupError):
        os.setpgid(pid, pid)  # both sides set it: whoever comes first
    watched = watch(pid, out_read, err_read, request["order"]["limit"], asker)
    return {**reply(watched), "cpu": _cpu_seconds() - spent}


def _cpu_seconds() -> float:
    """Processor time of this server and of everything it has seen end."""
    mine, theirs = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + theirs.ru_utime + theirs.ru_stime


def _lines(pipe: int) -> Iterator[dict[str, Any]]:
    """JSON lines; unbuffered, so that a closed pipe is noticed while a run is being watched."""
    kept = b""
    while chunk := os.read(pipe, 65_536):
        *lines, kept = (kept + chunk).split(b"\n")
        for line in lines:
            yield json.loads(line)


def _send(pipe: BinaryIO | Any, content: dict[str, Any]) -> None:
    pipe.write(json.dumps(content).encode() + b"\n")


if __name__ == "__main__":
    sys.exit("Started by narani.runner.servers.")
