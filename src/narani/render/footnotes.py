"""Evidence in one line each, for paper: which run under which version, or which document, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim, Evidence
from narani.render.context import Context
from narani.render.html import el
from narani.render.words import version_of


def footnotes(context: Context, claims: Iterable[Claim]) -> Element | None:
    """A line for each run and each source under `claims`; seen on paper alone, instead of the fold."""
    lines = dict.fromkeys(line for claim in claims for pin in claim.evidence for line in _line(context, pin))
    if not lines:
        return None
    given = {"class": "nr-footnotes", "data-search-exclude": "data-search-exclude"}
    return el("ul", given, *(el("li", "", line) for line in lines))


def _line(context: Context, pin: Evidence) -> Iterator[str]:
    """What a piece of evidence is; nothing for what is not there, which lint reports."""
    if pin.source:
        if source := context.catalog.knowledge.sources.get(pin.source):
            yield f"{source.title} — {source.publisher}, {context.say('read', date=source.read)}"
        return
    if pin.measurement:
        yield f"snippets/measurements/{pin.measurement}"
        return
    runtime = context.catalog.snippets.runtimes.runtime.get(pin.runtime)
    if runtime is None:
        return
    environment = context.findings.environment(pin.runtime, pin.device)
    category = pin.operation.partition("/")[0]
    place = f"snippets/api/{category} ({pin.operation})" if pin.operation else f"snippets/{pin.concept}"
    day = f", {context.say('cited', date=environment.verified)}" if environment else ""
    trouble = "" if context.findings.pin(pin).holds else f", {context.say('broken')}"
    yield f"{place}, {version_of(runtime, environment)}{day}{trouble}"
