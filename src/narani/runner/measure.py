"""Runs the script of a measurement and writes down what it gave."""

from __future__ import annotations

import datetime as dt
import json
import math
import os
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from narani.errors import Problem, Problems, did_you_mean, relative
from narani.model.measurement import Measured, Measurement, Reading
from narani.model.result import content_digest, script_digest
from narani.runner.fresh import gpu_name, run_command
from narani.runner.machine import cpu_name, describe
from narani.runner.write import HEADER, key, literal, string, write_file


def measure(measurement: Measurement, root: Path, device: str, environ: dict[str, str]) -> Path:
    """Measures once, in a fresh interpreter, and replaces `results/<device>.toml`.

    Raises:
        Problems: the script failed, printed no JSON, or measured other rows than it should.
    """
    place = relative(measurement.script, root)
    command = [sys.executable, measurement.script.name]
    ended = run_command(command, str(measurement.folder), {**os.environ, **environ}, measurement.limit)
    if ended.end:
        last = ended.stderr.decode(errors="replace").strip().split("\n")[-1]
        raise Problems([Problem(place, 0, ended.end, last)])
    try:
        given = json.loads(ended.stdout.decode(errors="replace").strip().split("\n")[-1])
    except json.JSONDecodeError as error:
        hint = 'Print {"rows": [{"id": …, "cells": …}], "method": …} with json.dumps as the last line.'
        raise Problems([Problem(place, 0, f"the last line it prints is not JSON: {error}.", hint)]) from error
    if problems := [Problem(place, 0, message, hint) for message, hint in faults(measurement, given)]:
        raise Problems(problems)
    rows = {row["id"]: _readings(row["cells"]) for row in given["rows"]}
    processor = cpu_name() if device == "cpu" else gpu_name("torch", environ)
    found = Measured(script_digest(measurement.script), "", dt.date.today(), describe(processor),
                     _versions(measurement.packages), given["method"], rows)
    path = measurement.folder / "results" / f"{device}.toml"
    write_file(path, measured_text(found))
    return path


def _readings(cells: dict[str, dict[str, float]]) -> dict[str, Reading]:
    parts = ("value", "low", "high")
    return {name: Reading(*(float(cell[part]) for part in parts)) for name, cell in cells.items()}


def faults(measurement: Measurement, given: Any) -> Iterator[tuple[str, str]]:
    """What keeps the output of a script from being this measurement, and how to mend it."""
    if not isinstance(given, dict) or not isinstance(given.get("rows"), list) or "method" not in given:
        yield 'the JSON it prints lacks "rows" or "method".', "Print an object with both."
        return
    wanted = {line.id for line in measurement.rows}
    ids = [row.get("id", "") for row in given["rows"]]
    for id_ in sorted(wanted - set(ids)):
        yield f'"{id_}" was not measured.', did_you_mean(id_, ids)
    for row in given["rows"]:
        if row.get("id") not in wanted:
            yield f'"{row.get("id")}" is not in measurement.toml.', did_you_mean(str(row.get("id")), wanted)
        for name, cell in row.get("cells", {}).items():
            if name not in measurement.columns:
                yield f'column "{name}" is not in measurement.toml.', did_you_mean(name, measurement.columns)
            numbers = [cell.get(part) for part in ("value", "low", "high")]
            if not all(isinstance(number, int | float) and math.isfinite(number) for number in numbers):
                yield f'"{row.get("id")}", "{name}": value, low and high must be finite numbers.', ""
            elif not numbers[1] <= numbers[0] <= numbers[2]:
                yield f'"{row.get("id")}", "{name}": not low <= value <= high: {cell}.', ""


def measured_text(found: Measured) -> str:
    """The file that holds a measurement."""
    content = content_digest("", {"method": found.method, "rows": found.values})
    lines = [f"script = {string(found.script)}", f"content = {string(content)}",
             f"measured = {found.measured.isoformat()}", f"machine = {string(found.machine)}",
             f"versions = {literal(found.versions)}", f"method = {literal(found.method)}"]
    for row, cells in found.rows.items():
        lines += ["", f"[rows.{key(row)}]"]
        lines += [f"{key(name)} = {literal(vars(reading))}" for name, reading in cells.items()]
    return HEADER.replace("record", "measure") + "\n".join(lines) + "\n"


def _versions(packages: tuple[str, ...]) -> dict[str, str]:
    return {package: metadata.version(package).split("+")[0] for package in packages}
