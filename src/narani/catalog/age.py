"""How old the evidence of a claim is: a fact nothing has confirmed for half a year is to be re-checked."""

from __future__ import annotations

import datetime as dt

from narani.catalog.catalog import Catalog
from narani.model.knowledge import Claim, Evidence
from narani.model.operation import CategoryResult
from narani.model.result import Result

DAYS = 180
"""Age at which evidence is old."""


def to_recheck(catalog: Catalog, claim: Claim, today: dt.date, days: int = DAYS) -> bool:
    """Whether all evidence of a claim is older than `days`; evidence without a day has no age."""
    day, evidence = newest_evidence(catalog, claim)
    return evidence is not None and day < today - dt.timedelta(days=days)


def newest_evidence(catalog: Catalog, claim: Claim) -> tuple[dt.date, Evidence | None]:
    """The day of the youngest piece of evidence of a claim, and that piece."""
    dated = [(day, evidence) for evidence in claim.evidence if (day := evidence_day(catalog, evidence))]
    return max(dated, key=lambda pair: pair[0]) if dated else (dt.date.min, None)


def evidence_day(catalog: Catalog, evidence: Evidence) -> dt.date | None:
    """The day a source was read, a result was last verified, or something was measured."""
    if evidence.source:
        source = catalog.knowledge.sources.get(evidence.source)
        return source.read if source else None
    snippets = catalog.snippets
    if evidence.measurement:
        measured = snippets.measurements.measured.get((evidence.measurement, evidence.device))
        return measured.measured if measured else None
    result: Result | CategoryResult | None = snippets.results.get(
        (evidence.concept, evidence.runtime, evidence.device))
    if evidence.operation:
        category = evidence.operation.partition("/")[0]
        result = snippets.operations.results.get((category, evidence.runtime, evidence.device))
    environment = snippets.environments.get((evidence.runtime, evidence.device))
    if result is None:
        return None
    return max(result.changed, environment.verified) if environment else result.changed
