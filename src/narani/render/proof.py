"""What stands behind one compared concept: versions, machine, dates, and the command that reruns it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.render.context import Context
from narani.render.html import Child, add, el
from narani.render.panel import definitions
from narani.render.strings import DEVICES
from narani.render.words import all_versions, ticked, version_of


def concept_proof(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> list[Element]:
    """The body of a concept's evidence panel."""
    body: list[Element] = []
    standing = context.findings.standing(concept)
    if standing != "verified":
        body.append(el("p", "nr-loud", context.say(f"{standing}_long")))
    body.append(el("ul", "nr-runs", *_runs(context, concept, runtimes)))
    if concept.mutant.snippet and standing == "verified":
        mutant = concept.mutant
        said = context.said("mutant", snippet=ticked(mutant.snippet), replace=ticked(mutant.replace),
                            by=ticked(mutant.by))
        body.append(el("p", "nr-mutant", *said))
    commands = dict.fromkeys(command(concept.id, runtime) for runtime in runtimes)
    rows: list[tuple[str, list[Child]]] = [
        (context.say("rerun"), [el("code", "", one)]) for one in commands or [command(concept.id)]]
    return [*body, definitions(rows)]


def command(concept_id: str, runtime: Runtime | None = None) -> str:
    """The one command that checks a concept again, in the environment of its own a runtime may need."""
    if runtime and runtime.environment:
        return f"narani verify --runtime {runtime.id} {concept_id}"
    return f"narani check snippets/{concept_id}"


def _runs(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> Iterator[Element]:
    for runtime in runtimes:
        for device in concept.devices:
            result = context.findings.result(concept, runtime, device)
            if device not in runtime.devices or (device != "cpu" and result is None):
                continue
            environment = context.findings.environment(runtime.id, device) if result else None
            state = context.findings.state(concept, runtime, device)
            item = el("li", f"nr-run nr-run--{state}")
            add(item, el("strong", "", version_of(runtime, environment)), f" · {DEVICES.get(device, device)}")
            if state != "verified":
                add(item, " ", el("span", "nr-loud-word", context.say(state)))
            if result and environment:
                dates = f"{context.say('recorded')} {result.changed}"
                if state == "verified":
                    dates += f" · {context.say('verified_on')} {environment.verified}"
                add(item, el("span", "nr-run__more", result.machine),
                    el("span", "nr-run__more", all_versions(environment)), el("span", "nr-run__more", dates))
            yield item
