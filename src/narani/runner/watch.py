"""Watches one process until it ends, is out of time, or prints too much. POSIX only.

The process leads a group of its own. What it leaves running is killed with it, and may hold its
output open without holding up anybody: the end of the process counts, not the end of the pipe.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import time
from dataclasses import dataclass
from typing import Any

from narani.runner.outcome import OUTPUT_LIMIT, STDERR_LIMIT

CHUNK = 65_536
POLL = 0.01


@dataclass
class Watched:
    """How a process ended and what it printed."""

    stdout: bytes = b""
    stderr: bytes = b""
    end: str = ""
    """Why it was stopped or how it died; empty when it ended by itself with status 0."""


class Abandoned(Exception):
    """Whoever asked for the run is gone."""


def watch(pid: int, out: int, err: int, limit: float, asker: int | None = None) -> Watched:
    """Collects the output of `pid` from the pipes `out` and `err`, which it closes.

    Raises:
        Abandoned: the pipe `asker` was closed at its other end.
    """
    found = Watched()
    deadline = time.monotonic() + limit
    ended = _end_of(pid)
    with selectors.DefaultSelector() as selector:
        for pipe in (out, err):
            os.set_blocking(pipe, False)
            selector.register(pipe, selectors.EVENT_READ)
        for extra in (ended, asker):
            if extra is not None:
                selector.register(extra, selectors.EVENT_READ)
        try:
            status = _wait(pid, selector, found, deadline, (out, err, ended, asker))
        except Abandoned:
            kill_group(pid)
            os.waitpid(pid, 0)
            raise
        finally:
            kill_group(pid)
            for descriptor in (out, err, ended):
                if descriptor is not None:
                    os.close(descriptor)
    if status is None:
        os.waitpid(pid, 0)
        found.end = found.end or f"does not end within its limit of {limit:g} s and was stopped."
    else:
        found.end = describe_status(status)
    return found


def _wait(pid: int, selector: selectors.BaseSelector, found: Watched, deadline: float,
          ends: tuple[int, int, int | None, int | None]) -> int | None:
    """Exit status of `pid`, or None when it has to be stopped."""
    out, err, ended, asker = ends
    while (left := deadline - time.monotonic()) > 0:
        ready = {key.fd for key, _ in selector.select(min(left, POLL) if ended is None else left)}
        for pipe in ready & {out, err}:
            if not _read(pipe, pipe == out, found):
                selector.unregister(pipe)
        if asker in ready:
            raise Abandoned
        if flooded(found.stdout):
            found.end = flood_text()
            return None
        done, status = os.waitpid(pid, os.WNOHANG) if ended is None or ended in ready else (0, 0)
        if done:
            kill_group(pid)
            while _read(out, True, found, always=True) or _read(err, False, found, always=True):
                if flooded(found.stdout):
                    return status
            return status
    return None


def _read(pipe: int, is_out: bool, found: Watched, always: bool = False) -> bool:
    """Reads what is there; whether there was something (or, unless `always`, may still come)."""
    try:
        chunk = os.read(pipe, CHUNK)
    except BlockingIOError:
        return not always
    if is_out:
        found.stdout += chunk
    else:
        found.stderr = (found.stderr + chunk)[-STDERR_LIMIT:]
    return bool(chunk)


def reply(watched: Watched) -> dict[str, Any]:
    """How a run ended, as it travels to the one who asked."""
    end = watched.end or (flood_text() if flooded(watched.stdout) else "")
    return {
        "stdout": watched.stdout.decode("utf-8", errors="replace")[:OUTPUT_LIMIT],
        "stderr": watched.stderr.decode("utf-8", errors="replace"),
        "end": end,
    }


def flooded(stdout: bytes) -> bool:
    """Whether this is more than a snippet may print."""
    return len(stdout) > OUTPUT_LIMIT and len(stdout.decode("utf-8", errors="replace")) > OUTPUT_LIMIT


def flood_text() -> str:
    """What to say then."""
    return f"prints more than {OUTPUT_LIMIT:,} characters and was stopped."


def describe_status(status: int) -> str:
    """How a process died, from `os.waitpid`; empty for a clean end."""
    return describe_code(os.waitstatus_to_exitcode(status))


def describe_code(code: int) -> str:
    """How a process died, from its exit code; empty for a clean end."""
    if code < 0:
        try:
            return f"was killed by {signal.Signals(-code).name}."
        except ValueError:
            return f"was killed by signal {-code}."
    return f"ended with exit status {code}." if code else ""


def kill_group(pid: int) -> None:
    """Kills a process and everything it started that stayed in its group."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _end_of(pid: int) -> int | None:
    """A descriptor that becomes readable when `pid` ends; None where there is none."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None
