"""Evidence in one line each, for paper: what ran under which versions, or which document, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from narani.model.knowledge import Claim, Evidence
from narani.render.context import Context
from narani.render.html import el
from narani.render.words import version_of


def footnotes(context: Context, claims: Iterable[Claim]) -> Element | None:
    """A line for each script and each source under `claims`; seen on paper alone, instead of the fold."""
    pins = [pin for claim in claims for pin in claim.evidence]
    runs: dict[str, list[Evidence]] = {}
    for pin in pins:
        if not pin.source:
            runs.setdefault(_place(pin), []).append(pin)
    lines = [*(_run(context, place, some) for place, some in runs.items()), *_sources(context, pins)]
    given = {"class": "nr-footnotes", "data-search-exclude": "data-search-exclude"}
    return el("ul", given, *(el("li", "", line) for line in dict.fromkeys(lines))) if lines else None


def _place(pin: Evidence) -> str:
    """Where the script of a pin lies."""
    if pin.measurement:
        return f"snippets/measurements/{pin.measurement}"
    return f"snippets/api/{pin.operation.partition('/')[0]}" if pin.operation else f"snippets/{pin.concept}"


def _run(context: Context, place: str, pins: Iterable[Evidence]) -> str:
    """A script, the versions it ran under, the day all of them were last verified, and what is wrong."""
    runtimes = context.catalog.snippets.runtimes.runtime
    versions: dict[str, None] = {}
    days, holds = [], True
    for pin in pins:
        holds = holds and context.findings.pin(pin).holds
        if runtime := runtimes.get(pin.runtime):
            environment = context.findings.environment(pin.runtime, pin.device)
            versions[version_of(runtime, environment)] = None
            days += [environment.verified] if environment else []
    about = [" · ".join(versions), context.say("cited", date=min(days)) if days else "",
             "" if holds else context.say("broken")]
    return ", ".join([place, *(part for part in about if part)])


def _sources(context: Context, pins: Iterable[Evidence]) -> Iterator[str]:
    """Title, publisher and the day it was read of each source; two passages of one document read alike."""
    known = context.catalog.knowledge.sources
    for id_ in dict.fromkeys(pin.source for pin in pins if pin.source in known):
        source = known[id_]
        yield f"{source.title} — {source.publisher}, {context.say('read', date=source.read)}"
