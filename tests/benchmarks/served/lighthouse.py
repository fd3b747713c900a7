"""Lighthouse's mobile preset, several times a page; the median of each figure."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from served.weight import ALONE, FLAGS, chromium

SCORES = {"performance": "perf.", "accessibility": "a11y", "best-practices": "best pr.", "seo": "SEO"}
TIMES = {"largest-contentful-paint": "LCP s", "total-blocking-time": "TBT ms"}
PATIENCE = 180
"""Seconds for one run."""


@dataclass
class Judged:
    """What Lighthouse said about one page."""

    scores: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in SCORES})
    times: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in TIMES})
    failed: Counter[str] = field(default_factory=Counter)
    """Audits below the full score, and in how many runs; those that are timings left out."""
    version: str = ""

    def score(self, name: str) -> str:
        """The median, with the span where runs differ."""
        runs = sorted(self.scores[name])
        median = f"{statistics.median(runs):.0f}"
        return median if runs[0] == runs[-1] else f"{median} ({runs[0]:.0f}–{runs[-1]:.0f})"

    def time(self, name: str) -> float:
        """The median in milliseconds."""
        return statistics.median(self.times[name])


def judge(command: str, address: str, runs: int) -> Judged:
    """Runs `command`, the Lighthouse to use, on one page."""
    found = Judged()
    for _ in range(runs):
        report = _run(command, address)
        found.version = report["lighthouseVersion"]
        for name in SCORES:
            found.scores[name].append(100 * (report["categories"][name]["score"] or 0))
        for name in TIMES:
            found.times[name].append(report["audits"][name]["numericValue"])
        found.failed.update(_failed(report))
    return found


def _failed(report: dict[str, Any]) -> set[str]:
    counted = {audit["id"] for name, category in report["categories"].items() if name != "performance"
               for audit in category["auditRefs"] if audit["weight"]}
    return {name for name, audit in report["audits"].items()
            if name in counted and audit["score"] is not None and audit["score"] < 1}


def _run(command: str, address: str) -> dict[str, Any]:
    flags = " ".join(["--headless=new", *FLAGS, f'"{ALONE}"'])
    environ = {**os.environ, **({"CHROME_PATH": path} if (path := chromium()) else {})}
    done = subprocess.run(
        [command, address, "--quiet", "--output=json", "--output-path=stdout", f"--chrome-flags={flags}",
         f"--only-categories={','.join(SCORES)}"],
        capture_output=True, text=True, env=environ, timeout=PATIENCE, check=False)
    if done.returncode:
        raise SystemExit(f"Lighthouse failed on {address}:\n{done.stderr[-2000:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    if "runtimeError" in report:
        raise SystemExit(f"Lighthouse failed on {address}: {report['runtimeError']['message']}")
    return report
