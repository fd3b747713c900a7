"""`narani measure`: times what varies from run to run, and writes it down with machine and spread."""

from __future__ import annotations

import argparse
import sys

from narani.catalog.measurements import read_measurements
from narani.catalog.snippets import find_root, read_runtimes
from narani.errors import Problem, Problems, did_you_mean
from narani.runner.measure import measure


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds this command's arguments."""
    parser.add_argument("ids", nargs="*", metavar="ID", 
                        help="measurements (default: all); close other programs first")
    parser.add_argument("--device", default="cpu", help="device to measure on (default: cpu)")


def run(args: argparse.Namespace) -> int:
    """Measures.

    Raises:
        Problems: an id names nothing, or a script failed.
    """
    root = find_root()
    found, runtimes = read_measurements(root), read_runtimes(root)
    unknown = [Problem(id_, 0, "no measurement has this name.", did_you_mean(id_, found.known))
               for id_ in args.ids if id_ not in found.known]
    devices = sorted({"cpu", *runtimes.device})
    if args.device not in devices:
        unknown.append(Problem("--device", 0, f'no device "{args.device}".', f"Known: {', '.join(devices)}."))
    if problems := [*found.problems, *unknown]:
        raise Problems(problems)
    for id_ in args.ids or found.known:
        path = measure(found.known[id_], root, args.device, runtimes.device.get(args.device, {}))
        print(f"Wrote {path.relative_to(root).as_posix()}", file=sys.stderr)
    return 0
