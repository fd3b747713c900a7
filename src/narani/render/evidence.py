"""What a fact rests on, shown in full: a pinned value of a recorded run, or a passage of a source."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.catalog.catalog import example_page
from narani.catalog.evidence import lookup, recorded_value, values_under
from narani.catalog.operation_pin import pinned_name
from narani.model.knowledge import Claim, Evidence, Source
from narani.model.values import NONE
from narani.render.context import Context, fact_page
from narani.render.html import WRAPPED, Child, add, el, inline
from narani.render.measurement import bound, reading_evidence
from narani.render.operation_evidence import operation_evidence
from narani.render.panel import definitions
from narani.render.proof import command
from narani.render.strings import DEVICES
from narani.render.words import short, ticked, version_of

LONG_OUTPUT = 12
"""Lines of a script's output that evidence shows."""


def claim_evidence(context: Context, claim: Claim) -> Element:
    """One claim's sentence and everything under it."""
    fact = el("p", "nr-evidence__fact", *context.text(claim.fact), *remarks(context, claim))
    return el("div", "nr-evidence", fact, *proofs(context, claim), _address(context, claim))


def _address(context: Context, claim: Claim) -> Element | None:
    """The link to where a claim is at home; nothing where that is this page."""
    if context.page != (home := fact_page(claim)):
        link = context.link(home, context.say("fact_link"), anchor=claim.id)
        if link.tag == "a":
            return el("p", "nr-evidence__link", link)
    return None


def proofs(context: Context, claim: Claim) -> Iterator[Element]:
    """Everything a claim rests on: recorded runs first, then measurements and passages of sources.

    Output that no pin is about stands on the script's page, which is linked.
    """
    for pins in _runs(claim):
        yield _run(context, pins)
    for evidence in claim.evidence:
        if evidence.measurement:
            yield reading_evidence(context, evidence)
        if evidence.operation:
            yield operation_evidence(context, evidence, condition(context, evidence))
        if evidence.source:
            yield _source(context, evidence.source)


def remarks(context: Context, claim: Claim) -> list[Child]:
    """What must be said right behind a fact: that it no longer holds, or that it is time to look again."""
    said: list[Child] = []
    if not context.findings.holds(claim):
        said += [" ", el("strong", "nr-broken", context.say("broken"))]
    if context.findings.to_recheck(claim):
        said += [" ", el("strong", "nr-recheck", context.say("recheck"))]
    return said


def condition(context: Context, pin: Evidence) -> str:
    """What the recorded value must be, as a short formula with inline Markdown."""
    if pin.measurement:
        return f"{pin.row}, {pin.column} {bound(pin)}"
    if pin.raises:
        key = "raises_with" if pin.message else "raises"
        return context.say(key, wanted=ticked(pin.raises), message=ticked(pin.message or " "))
    if pin.prints:
        return context.say("prints", wanted=ticked(pin.prints))
    name = ticked(pinned_name(pin))
    if other := pin.differs_from or pin.same_as:
        runtime = context.catalog.snippets.runtimes.runtime.get(other)
        title = runtime.title if runtime else other
        return f"{name} {'≠' if pin.differs_from else '='} {name} ({title})"
    pairs = ((">", pin.above), ("<", pin.below))
    bounds = [f"{sign} {bound:g}" for sign, bound in pairs if bound is not None]
    if bounds:
        return f"{name} {', '.join(bounds)}"
    return f"{name} = {ticked(short(NONE if pin.is_none else pin.is_))}"


def recorded(context: Context, pin: Evidence) -> str:
    """The recorded value the pin is about, for people; empty when there is none."""
    if pin.measurement:
        return context.findings.pin(pin).value
    value = recorded_value(context.catalog.snippets, pin)
    if value is None:
        return ""
    if pin.prints:
        return pin.prints
    snippets = context.catalog.snippets
    if pin.raises:
        message = (values_under(snippets, pin, pin.runtime) or {}).get("message")
        return f"{value}: {message}" if message is not None else str(value)
    other = pin.differs_from or pin.same_as
    theirs = values_under(snippets, pin, other) if other else None
    return f"{short(value)} / {short(lookup(theirs, pinned_name(pin)))}" if theirs else short(value)


def _runs(claim: Claim) -> list[list[Evidence]]:
    """Pinned evidence of a claim, that of one recorded run together."""
    runs: dict[tuple[str, str, str], list[Evidence]] = {}
    for pin in claim.evidence:
        if pin.concept:
            runs.setdefault((pin.concept, pin.runtime, pin.device), []).append(pin)
    return list(runs.values())


def _run(context: Context, pins: list[Evidence]) -> Element:
    """One recorded run and every condition a claim puts on it."""
    first = pins[0]
    snippets = context.catalog.snippets
    concept, runtime = snippets.concepts.get(first.concept), snippets.runtimes.runtime.get(first.runtime)
    findings = [context.findings.pin(pin) for pin in pins]
    broken = [finding for finding in findings if not finding.holds]
    block = el("div", "nr-pin nr-pin--broken" if broken else "nr-pin")
    for finding in broken:
        add(block, el("p", "nr-loud", el("strong", "", context.say("broken")), " ",
                      el("code", {"lang": "en"}, finding.reason)))
    if concept is None or runtime is None:
        return block
    context.rests_on(concept, runtime, first.device)
    if (state := context.findings.state(concept, runtime, first.device)) != "verified":
        loud = el("strong", "", context.say(state))
        add(block, el("p", "nr-loud", loud, " ", context.say(f"{state}_long")))
    rows: list[tuple[str, list[Child]]] = []
    for pin in pins:
        rows.append((context.say("condition"), inline(condition(context, pin))))
        if value := recorded(context, pin):
            rows.append((context.say("value"), [el("code", "", value)]))
    script = context.link(example_page(concept.id), f"snippets/{concept.id}/{runtime.snippet}")
    rows.append((context.say("script"), [script]))
    result = snippets.results.get((first.concept, first.runtime, first.device))
    environment = snippets.environments.get((first.runtime, first.device)) if result else None
    where = [version_of(runtime, environment), DEVICES.get(first.device, first.device)]
    rows.append((context.say("runtime"), [" · ".join([*where, *([result.machine] if result else [])])]))
    if environment is not None and state == "verified":
        rows.append((context.say("verified_on"), [str(environment.verified)]))
    rows.append((context.say("rerun"), [el("code", "", command(concept.id, runtime))]))
    add(block, definitions(rows))
    printed = next((pin.prints for pin in pins if pin.prints), "")
    if printed and result is not None:
        add(block, el("pre", f"{WRAPPED} no-copy", el("code", "", _cut(result.stdout, printed))))
    return block


def _cut(stdout: str, wanted: str) -> str:
    """The first lines of an output, or those around the text a pin is about."""
    lines = stdout.rstrip("\n").split("\n")
    if len(lines) <= LONG_OUTPUT:
        return "\n".join(lines)
    at = next((i for i, line in enumerate(lines) if wanted and wanted in line), 0)
    first = max(0, min(at - LONG_OUTPUT // 2, len(lines) - LONG_OUTPUT))
    kept = lines[first : first + LONG_OUTPUT]
    return "\n".join([*(["…"] if first else []), *kept, *(["…"] if first + LONG_OUTPUT < len(lines) else [])])


def _source(context: Context, source_id: str) -> Element:
    source = context.catalog.knowledge.sources.get(source_id)
    if source is None:
        return el("p", "nr-loud", context.say("broken"), " ", el("code", "", source_id))
    context.used.sources[source.id] = None
    block = el("div", "nr-source", el("blockquote", {"lang": source.lang}, el("p", "", source.passage)))
    add(block, el("p", "nr-source__from", *source_line(context, source)))
    if source.note is not None:
        add(block, el("p", "nr-source__note", *context.text(source.note)))
    return block


def source_line(context: Context, source: Source) -> list[Child]:
    """Title with link, publisher, kind and dates of a source."""
    about = [source.publisher, context.say(source.kind)]
    if source.published is not None:
        about.append(context.say("published", date=source.published))
    about.append(context.say("read", date=source.read))
    link = el("a", {"href": source.url, "lang": source.lang, "rel": "noopener"}, source.title)
    return [link, f" — {', '.join(about)}"]
