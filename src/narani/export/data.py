"""What is kept in `docs/data` and in the front matter of questions as JSON, for use elsewhere.

The schemas are written by hand in `docs/data/schema/` and published beside the documents. `VERSION`
is the version of this format: a key more raises its second number, a key less or another meaning
its first.
"""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import Any

from narani.catalog.age import evidence_day, newest_evidence
from narani.catalog.catalog import Catalog
from narani.catalog.evidence import check_pin, holds, recorded_value
from narani.errors import Problem, Problems, relative
from narani.export import questions, systems
from narani.export.systems import text as _text
from narani.lint.rules.evidence_form import conditions
from narani.model.knowledge import Cell, Claim, Comparison, Evidence, Source
from narani.model.values import NONE, Value

VERSION = "1.3.0"
LICENCE = {"id": "CC-BY-4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}
SCHEMAS = "docs/data/schema"
NAMES = ("claims", "comparisons", "sources", "systems", "paths", "questions")
Json = dict[str, Any]


def write_data(catalog: Catalog, site: Path) -> list[str]:
    """Writes the documents and their schemas below `site/data`; their names.

    Raises:
        Problems: a schema is missing.
    """
    into = site / "data"
    into.mkdir(parents=True, exist_ok=True)
    wanted = [f"{name}.schema.json" for name in (*NAMES, "common")]
    folder = catalog.root / SCHEMAS
    missing = [name for name in wanted if not (folder / name).is_file()]
    if missing:
        hint = "Write the schema by hand: it is the promise to those who use the data."
        where = relative(folder, catalog.root)
        raise Problems(Problem(f"{where}/{name}", 0, "is not there.", hint) for name in missing)
    for name in wanted:
        shutil.copyfile(folder / name, into / name)
    for name, document in documents(catalog).items():
        text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
        (into / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    return [f"{name}.json" for name in NAMES]


def documents(catalog: Catalog) -> dict[str, Json]:
    """The documents by name."""
    knowledge = catalog.knowledge
    return {
        "claims": {**_frame(catalog, "claims"),
                   "claims": [_claim(catalog, claim) for claim in _by_id(knowledge.claims)]},
        "comparisons": {
            **_frame(catalog, "comparisons"),
            "comparisons": [_comparison(catalog, table) for table in _by_id(knowledge.comparisons)]},
        "sources": {**_frame(catalog, "sources"),
                    "sources": [_source(source) for source in _by_id(knowledge.sources)]},
        "systems": {**_frame(catalog, "systems"),
                    "systems": [systems.system(catalog, one) for one in _by_id(knowledge.systems)]},
        "paths": {**_frame(catalog, "paths"),
                  "paths": [systems.path(catalog, one) for one in _by_id(knowledge.paths)]},
        "questions": {**_frame(catalog, "questions"),
                      "questions": [questions.question(catalog, one) for one in _by_id(catalog.questions)]},
    }


def _by_id(records: dict[str, Any]) -> list[Any]:
    return [records[id_] for id_ in sorted(records)]


def _frame(catalog: Catalog, name: str) -> Json:
    """What every document begins with."""
    environments = [
        {"runtime": runtime, "device": device, "machine": found.machine, "verified": str(found.verified),
         "versions": dict(found.versions)}
        for (runtime, device), found in sorted(catalog.snippets.environments.items())
    ]
    return {"$schema": f"{name}.schema.json", "version": VERSION, "licence": dict(LICENCE),
            "generated_from": catalog.commit or None, "environments": environments}


def _claim(catalog: Catalog, claim: Claim) -> Json:
    day, dated = newest_evidence(catalog, claim)
    found: Json = {
        "id": claim.id, "topic": claim.topic, "fact": _text(claim.fact),
        "holds": holds(catalog.snippets, claim), "verified": str(day) if dated else None,
        "evidence": [_evidence(catalog, evidence) for evidence in claim.evidence],
    }
    if (heard := claim.heard) is not None:
        places = catalog.knowledge.said_in.get(claim.id, [])
        found["heard"] = {
            "phrases": list(heard.phrases), "unless": list(heard.unless), "verdict": heard.verdict,
            "since": heard.since or None, "why": _text(heard.why),
            "overturned_by": _text(heard.overturned_by), "contradicts": list(heard.contradicts),
            "said_in": {"texts": len({number for number, _ in places}), "times": len(places)},
        }
    return found


def _evidence(catalog: Catalog, evidence: Evidence) -> Json:
    if evidence.source:
        return {"source": evidence.source}
    day, finding = evidence_day(catalog, evidence), check_pin(catalog.snippets, evidence)
    where = (
        {"measurement": evidence.measurement, "row": evidence.row, "column": evidence.column}
        if evidence.measurement
        else {"operation": evidence.operation, "case": evidence.case, "runtime": evidence.runtime}
        if evidence.operation else {"concept": evidence.concept, "runtime": evidence.runtime}
    )
    found: Json = {**where, "device": evidence.device}
    if evidence.variable:
        found["variable"] = evidence.variable
    recorded = _value(recorded_value(catalog.snippets, evidence))
    return {**found, "condition": _condition(evidence), "holds": finding.holds, "state": finding.state,
            "recorded": recorded, "verified": str(day) if day else None}


def _condition(pin: Evidence) -> Json:
    """What the recorded value must be; one condition, as lint makes sure."""
    name = conditions(pin)[0]
    if name in ("is", "is_none"):
        return {"is": _value(NONE if pin.is_none else pin.is_), "within": pin.within}
    found = {name: getattr(pin, name)}
    if name in ("differs_from", "same_as"):
        found["within"] = pin.within
    if pin.message:
        found["message"] = pin.message
    return found


def _value(value: Value) -> Value:
    """A recorded value as JSON can hold it: numbers that are none become "nan", "inf" or "-inf"."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, list):
        return [_value(item) for item in value]
    if isinstance(value, dict):
        return {key: _value(item) for key, item in value.items()}
    return value


def _comparison(catalog: Catalog, table: Comparison) -> Json:
    rows = [
        {"id": row.id, "label": _text(row.label), "also": list(row.also),
         "cells": {column: _cell(catalog, cell) for column, cell in row.cells.items()}}
        for row in table.rows
    ]
    columns = [{"id": id_, "title": _text(title)} for id_, title in table.columns.items()]
    return {"id": table.id, "title": _text(table.title), "columns": columns, "rows": rows}


def _cell(catalog: Catalog, cell: Cell) -> Json:
    claims = [catalog.knowledge.claims[id_] for id_ in cell.claims]
    fine = all(holds(catalog.snippets, claim) for claim in claims)
    return {"text": _text(cell.text), "claims": list(cell.claims), "holds": fine}


def _source(source: Source) -> Json:
    found: Json = {
        "id": source.id, "title": source.title, "publisher": source.publisher, "url": source.url,
        "passage": source.passage, "lang": source.lang, "kind": source.kind,
        "published": str(source.published) if source.published else None, "read": str(source.read),
    }
    return {**found, "note": _text(source.note)} if source.note else found
