"""What it costs to verify snippets: a fresh interpreter each, against warm servers that fork.

    python tests/benchmarks/verify_cost.py [--sample N | --operations]

Both ways run the same snippets in turn, so that a busy machine slows both; processor seconds are
the reliable figure. What a server costs to start is a row of its own. Snippets that compile,
export or start processes spend their time on that in either way and are listed apart, and so is
JAX, which compiles every operation. POSIX only.
"""

from __future__ import annotations

import argparse
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from narani.catalog.snippets import read_snippets
from narani.runner.categories import run_all
from narani.runner.jobs import split
from narani.runner.servers import Job, Servers

APART = re.compile(r"compile|jit|export|tf\.function|\.fit\(|saved_model|num_workers|multiprocess|subprocess")
"""Words in a snippet that compiles, exports or starts processes."""
COMPILES_ALL = ("jax", "keras_jax")
TARGET = 20


@dataclass(frozen=True)
class Cost:
    """What one snippet cost both ways, in seconds."""

    job: Job
    fresh_cpu: float
    fresh_wall: float
    warm_cpu: float
    warm_wall: float

    @property
    def name(self) -> str:
        return f"{self.job[0].id} ({self.job[1].id})"


def measure(servers: Servers, job: Job) -> Cost:
    """Runs one snippet as a script of its own, then on its warm server."""
    before, began = _children(), time.perf_counter()
    servers.run_as_script(*job)
    fresh_cpu, fresh_wall = _children() - before, time.perf_counter() - began
    began = time.perf_counter()
    outcome = servers.run(*job)
    return Cost(job, fresh_cpu, fresh_wall, outcome.cpu, time.perf_counter() - began)


def operations(servers: Servers) -> None:
    """Prints how long every operation of the API map takes to call, runtimes side by side."""
    known = servers.snippets.operations
    jobs = [(c, runtime) for c in known.categories.values() for runtime in known.runtimes_of(c)]
    began, called = time.perf_counter(), 0
    for _, _, outcome in run_all(servers, jobs, lambda text: None):
        called += len(outcome.values)
    rows = sum(len(category.operation) for category in known.categories.values())
    print("| what | how much | time |\n|---|---|---:|")
    print(f"| API map | {rows} operations, {called} runs of all their cases "
          f"| {time.perf_counter() - began:.0f} s |")


def apart(job: Job) -> bool:
    """Whether a snippet is listed apart, and so kept out of the ratio."""
    concept, runtime = job
    text = (concept.folder / runtime.snippet).read_text(encoding="utf-8")
    return runtime.id in COMPILES_ALL or bool(APART.search(text))


def spread(jobs: list[Job], count: int) -> list[Job]:
    """`count` jobs at even distances, so that every topic and runtime is met."""
    if not count or count >= len(jobs):
        return jobs
    return [jobs[i * len(jobs) // count] for i in range(count)]


def table(costs: list[Cost]) -> str:
    """Means per snippet as a Markdown table, by runtime and in total."""
    plain = [cost for cost in costs if not apart(cost.job)]
    heavy = [cost for cost in costs if apart(cost.job)]
    lines = ["| snippets | n | fresh CPU s | warm CPU s | ratio | fresh wall s | warm wall s | ratio |",
             "|---|---:|---:|---:|---:|---:|---:|---:|"]
    for runtime in dict.fromkeys(cost.job[1].id for cost in plain):
        lines.append(row(runtime, [cost for cost in plain if cost.job[1].id == runtime]))
    lines.append(row("**all of these**", plain))
    if heavy:
        lines.append(row("apart: compile, export, processes", listed(heavy)))
        jax = [cost for cost in heavy if cost.job[1].id in COMPILES_ALL]
        lines.append(row("apart: JAX, every operation compiled", jax))
        lines.append(row("everything", costs))
    return "\n".join(line for line in lines if line)


def listed(costs: list[Cost]) -> list[Cost]:
    """Those kept apart for what they do, not for their runtime."""
    return [cost for cost in costs if apart(cost.job) and cost.job[1].id not in COMPILES_ALL]


def row(title: str, costs: list[Cost]) -> str:
    """One row; empty without snippets."""
    if not costs:
        return ""

    def mean(of: Callable[[Cost], float]) -> float:
        return statistics.fmean(map(of, costs))

    fresh, warm = mean(lambda c: c.fresh_cpu), mean(lambda c: c.warm_cpu)
    fresh_wall, warm_wall = mean(lambda c: c.fresh_wall), mean(lambda c: c.warm_wall)
    return (f"| {title} | {len(costs)} | {fresh:.3f} | {warm:.3f} | {fresh / warm:.1f} "
            f"| {fresh_wall:.3f} | {warm_wall:.3f} | {fresh_wall / warm_wall:.1f} |")


def main() -> int:
    """Measures and prints; the exit status does not depend on the figures."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--sample", type=int, default=0, metavar="N",
                        help="measure N snippets (default: all)")
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--operations", action="store_true", help="measure the API map only")
    args = parser.parse_args()
    snippets = read_snippets(args.root)
    if args.operations:
        with Servers(snippets) as servers:
            operations(servers)
        return 0
    with Servers(snippets) as servers:
        began = time.perf_counter()
        jobs, missing = split(servers, snippets.concepts.values())
        started = time.perf_counter() - began
        for job in {job[1].id: job for job in jobs}.values():
            servers.run(*job)
        costs = list(_measured(servers, spread(jobs, args.sample)))
    for runtime, why in missing.items():
        print(f"Not measured: {runtime}: {why}")
    print(table(costs))
    print(f"\nTarget: {TARGET} times. Starting all servers side by side, once per run: {started:.1f} s.")
    print("\nApart:", ", ".join(cost.name for cost in listed(costs)))
    return 0


def _measured(servers: Servers, jobs: list[Job]) -> Iterable[Cost]:
    for number, job in enumerate(jobs, 1):
        print(f"[{number}/{len(jobs)}] {job[0].id} ({job[1].id})", file=sys.stderr, flush=True)
        yield measure(servers, job)


def _children() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


if __name__ == "__main__":
    sys.exit(main())
