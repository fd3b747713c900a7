"""TensorBoard with the runs of both frameworks in one chart: the scripts of tools/tensorboard-logs.

Needs the frameworks, tensorboard and the browser extra. Both runs have the same values, so one line hides the
other; the table below each chart lists the value of each run.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

from narani.catalog.catalog import Catalog
from narani.catalog.freshness import constraint_pins

CONCEPT = "tools/tensorboard-logs"
RUNTIMES = ("pytorch", "tensorflow")
RUN_LIMIT, START_LIMIT = 300, 60
SIZE = {"width": 1120, "height": 860}
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
KEEP = """\
import runpy, sys, tempfile

script, folder = sys.argv[1:]


class Kept:
    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return folder

    def __exit__(self, *error):
        return None


tempfile.TemporaryDirectory = Kept
sys.argv = [script]
runpy.run_path(script, run_name="__main__")
"""
"""Runs a script whose temporary folder stays, since TensorBoard is to read it afterwards."""


def inputs(catalog: Catalog) -> dict[str, str]:
    """What the picture depends on: the scripts and TensorBoard's version."""
    scripts = {runtime: _script(catalog, runtime).read_text(encoding="utf-8") for runtime in RUNTIMES}
    return {**scripts, "tensorboard": constraint_pins(catalog.snippets).get("tensorboard", "")}


def shoot(catalog: Catalog) -> bytes:
    """The screen as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        for runtime in RUNTIMES:
            _run(catalog, runtime, Path(folder) / runtime)
        with _tensorboard(folder) as address:
            return _photograph(address)


def _script(catalog: Catalog, runtime: str) -> Path:
    snippets = catalog.snippets
    return snippets.script(snippets.concepts[CONCEPT], snippets.runtimes.runtime[runtime])


def _run(catalog: Catalog, runtime: str, into: Path) -> None:
    """Runs a script and keeps its log."""
    runtimes = catalog.snippets.runtimes
    environ = {**os.environ, **runtimes.environ(runtimes.runtime[runtime], "cpu")}
    command = [sys.executable, "-c", KEEP, str(_script(catalog, runtime)), str(into)]
    subprocess.run(command, env=environ, stdout=subprocess.DEVNULL, timeout=RUN_LIMIT, check=True)


@contextlib.contextmanager
def _tensorboard(folder: str) -> Iterator[str]:
    """Address of a TensorBoard on a free port of loopback, which ends with the block."""
    command = [sys.executable, "-m", "tensorboard.main", "--logdir", folder, "--host", "127.0.0.1",
               "--port", "0", "--load_fast", "false", "--reload_interval", "0"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                              start_new_session=True)
    try:
        yield _address(server)
    finally:
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(server.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(10)


def _address(server: subprocess.Popen[str]) -> str:
    """The address a server says it is at; its other words are read away, lest it waits for a reader."""
    said: Queue[str] = Queue()
    threading.Thread(target=lambda: [said.put(line) for line in server.stderr or ()], daemon=True).start()
    heard = ""
    try:
        while not (found := re.search(r"http://127\.0\.0\.1:\d+/", heard)):
            heard += said.get(timeout=START_LIMIT)
    except Empty:
        raise RuntimeError(f"TensorBoard did not start within {START_LIMIT} s: {heard}") from None
    return found[0]


def _photograph(address: str) -> bytes:
    """The time series of both runs, without smoothing and without the panel of settings."""
    from playwright.sync_api import sync_playwright

    names = ("chromium", "chromium-browser", "google-chrome")
    installed = next((path for name in names if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed, headless=True, args=FLAGS)
        page = chromium.new_page(viewport=SIZE, color_scheme="light", locale="en-US", reduced_motion="reduce")
        page.goto(f"{address}?darkMode=false&smoothing=0#timeseries")
        page.locator("scalar-card line-chart").nth(1).wait_for(state="visible")
        page.get_by_text("Settings", exact=True).first.click()  # opens and closes the panel of settings
        page.locator("scalar-card tbody tr, scalar-card tb-data-table").first.wait_for(state="visible")
        page.wait_for_timeout(3000)
        picture = page.screenshot()
        chromium.close()
        return bytes(picture)
