"""A pinned value of an operation, with the call, what it was given and where it stands in the API map."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.knowledge import Evidence
from narani.render.context import Context
from narani.render.html import Child, add, el, inline
from narani.render.operations import category_page
from narani.render.panel import definitions
from narani.render.strings import DEVICES
from narani.render.words import version_of


def operation_evidence(context: Context, pin: Evidence, condition: str) -> Element:
    """One pinned case of an operation."""
    snippets = context.catalog.snippets
    finding = context.findings.pin(pin)
    block = el("div", "nr-pin" if finding.holds else "nr-pin nr-pin--broken")
    if not finding.holds:
        add(block, el("p", "nr-loud", el("strong", "", context.say("broken")), " ",
                      el("code", {"lang": "en"}, finding.reason)))
    name, runtime = pin.operation.partition("/")[2], snippets.runtimes.runtime.get(pin.runtime)
    category = snippets.operations.categories.get(pin.operation.partition("/")[0])
    if category is None or runtime is None:
        return block
    context.used.runtimes[runtime.id, pin.device] = None
    result = snippets.operations.results.get((category.id, runtime.id, pin.device))
    written = snippets.operations.functions(category, runtime.framework).get(name)
    case = result.operation[name].cases.get(pin.case) if result and name in result.operation else None
    given = case.get("given", "") if isinstance(case, dict) else ""
    rows: list[tuple[str, list[Child]]] = [(context.say("condition"), inline(condition)),
                                           (context.say("value"), [el("code", "", finding.value)])]
    if written:
        call: list[Child] = [el("code", "", written.shown), ", ", el("code", "", given)]
        link = context.link(category_page(category), pin.operation, anchor=name)
        rows += [(context.say("operation"), [*call, " · ", link])]
    environment = snippets.environments.get((runtime.id, pin.device))
    where = [version_of(runtime, environment), DEVICES.get(pin.device, pin.device),
             *([result.machine] if result else [])]
    rows.append((context.say("runtime"), [" · ".join(where)]))
    command = f"narani record api/{category.id}"
    return add(block, definitions([*rows, (context.say("rerun"), [el("code", "", command)])]))
