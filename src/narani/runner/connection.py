"""One server process, seen from the side that asks it. POSIX only."""

from __future__ import annotations

import contextlib
import json
import select
import subprocess
import threading
from pathlib import Path
from typing import Any

from narani.model.runtime import Runtime
from narani.runner import fresh

START_LIMIT = 300
"""Seconds a server may take to import its framework."""


class Server:
    """One server process, seen from the side that asks."""

    def __init__(self, runtime: Runtime, environ: dict[str, str], folder: Path) -> None:
        self._log = (folder / f"{runtime.id}.log").open("w+b")
        self._process = subprocess.Popen(
            fresh.boot("narani.runner.server"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=self._log, env=environ, cwd=folder, start_new_session=True)
        self._title = runtime.title
        self._write({"preload": list(runtime.preload)})
        self._hello: dict[str, Any] | None = None
        self._lock = threading.Lock()

    def hello(self) -> dict[str, Any]:
        """What the server could not import, and its threads; waits for it to have started."""
        with self._lock:
            if self._hello is None:
                self._hello = self._read(START_LIMIT) or {"missing": {"": self._last_words()}, "threads": 1}
            return self._hello

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Sends one request and waits for how it ended."""
        self.hello()
        with self._lock:
            self._write(request)
            return self._read(None) or {"stdout": "", "stderr": "", "end": self._last_words()}

    def close(self) -> None:
        """Ends the server; it kills what it is running."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with self._lock:  # whoever is waiting for an answer has read the end of the pipe by now
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._log.close()

    def _write(self, content: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        # When the server died or was closed, the read that follows says so.
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(content).encode() + b"\n")
            self._process.stdin.flush()

    def _read(self, limit: float | None) -> dict[str, Any] | None:
        pipe = self._process.stdout
        assert pipe is not None
        try:
            if limit is not None and not select.select([pipe], [], [], limit)[0]:
                self._process.kill()
            line = pipe.readline()
        except (OSError, ValueError):
            return None
        content: dict[str, Any] | None = json.loads(line) if line.endswith(b"\n") else None
        return content

    def _last_words(self) -> str:
        try:
            code = self._process.wait(timeout=5)
            self._log.seek(0)
            tail = self._log.read().decode("utf-8", errors="replace").strip().splitlines()[-3:]
        except (OSError, ValueError, subprocess.TimeoutExpired):
            return f"the {self._title} server stopped answering."
        return f"the {self._title} server ended with status {code}: {' '.join(tail)}"
