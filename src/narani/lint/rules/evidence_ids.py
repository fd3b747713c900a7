"""Evidence names things that exist: sources, concepts, their runtimes, devices and recorded variables."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.evidence import base_of
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.concept import Concept
from narani.model.knowledge import Evidence

Fault = tuple[str, str, str]
"""Key within the evidence, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """Ids in evidence that name nothing."""
    for claim in catalog.knowledge.claims.values():
        for index, evidence in enumerate(claim.evidence):
            for key, message, hint in _faults(catalog, evidence):
                yield at_key(catalog, claim.path, ("evidence", index, key), message, hint)


def _faults(catalog: Catalog, evidence: Evidence) -> Iterator[Fault]:
    if evidence.source:
        sources = known.sources(catalog)
        if evidence.source not in sources:
            yield "source", f'there is no source "{evidence.source}".', did_you_mean(evidence.source, sources)
    elif evidence.measurement:
        yield from _measurement(catalog, evidence)
    elif evidence.operation:
        yield from _operation(catalog, evidence)
    elif evidence.concept:
        concepts = known.concepts(catalog)
        if evidence.concept not in concepts:
            yield (
                "concept",
                f'there is no concept "{evidence.concept}".',
                did_you_mean(evidence.concept, concepts),
            )
        elif concept := catalog.snippets.concepts.get(evidence.concept):
            yield from _runtimes(catalog, concept, evidence)
            yield from _variables(concept, evidence)


def _measurement(catalog: Catalog, pin: Evidence) -> Iterator[Fault]:
    measurements = catalog.snippets.measurements.known
    if pin.measurement not in measurements:
        hint = did_you_mean(pin.measurement, measurements)
        yield "measurement", f'there is no measurement "{pin.measurement}".', hint
        return
    measurement = measurements[pin.measurement]
    rows = [line.id for line in measurement.rows]
    for key, name, there in (("row", pin.row, rows), ("column", pin.column, measurement.columns)):
        if name and name not in there:
            yield key, f'{measurement.id} has no {key} "{name}".', did_you_mean(name, there)


def _operation(catalog: Catalog, pin: Evidence) -> Iterator[Fault]:
    operations = catalog.snippets.operations
    ids = {operation.id for found in operations.categories.values() for operation in found.operation.values()}
    category, _, name = pin.operation.partition("/")
    if pin.operation not in ids:
        yield "operation", f'there is no operation "{pin.operation}".', did_you_mean(pin.operation, ids)
        return
    here = [r.id for r in operations.runtimes_of(operations.categories[category])]
    for key, runtime in (("runtime", pin.runtime), ("differs_from", pin.differs_from),
                         ("same_as", pin.same_as)):
        result = operations.results.get((category, runtime, pin.device))
        called = result.operation.get(name) if result else None
        if runtime and runtime not in here:
            yield key, f'{category} does not run under "{runtime}".', did_you_mean(runtime, here)
        elif runtime and called and pin.case not in called.cases:
            yield "case", f'{pin.operation} has no case "{pin.case}".', did_you_mean(pin.case, called.cases)


def _runtimes(catalog: Catalog, concept: Concept, pin: Evidence) -> Iterator[Fault]:
    here = [runtime.id for runtime in catalog.snippets.runtimes_of(concept)]
    for key in ("runtime", "differs_from", "same_as"):
        name = getattr(pin, key)
        if name and name not in catalog.snippets.runtimes.runtime:
            yield key, f'there is no runtime "{name}".', did_you_mean(name, here)
        elif name and name not in here:
            hint = f"It runs under: {', '.join(here) or 'nothing yet'}."
            yield key, f'{concept.id} does not run under "{name}".', hint
    if pin.device not in concept.devices:
        yield (
            "device",
            f'{concept.id} does not name the device "{pin.device}".',
            did_you_mean(pin.device, concept.devices),
        )


def _variables(concept: Concept, pin: Evidence) -> Iterator[Fault]:
    wanted = {
        "variable": pin.variable,
        "raises": "error" if pin.raises else "",
        "message": "message" if pin.raises and pin.message else "",
    }
    for key, name in wanted.items():
        plain = base_of(name)
        if name and plain not in concept.names:
            near = did_you_mean(plain, concept.names)
            add = f'Add "{plain}" to record in snippets/{concept.id}/concept.toml.'
            yield key, f'{concept.id} does not record "{plain}".', near if near.startswith("Did") else add
