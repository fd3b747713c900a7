"""A measurement as a table of values with their spread, and as evidence of a claim."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from narani.model.knowledge import Evidence
from narani.model.measurement import Measured, Measurement, Reading
from narani.model.values import show
from narani.render.context import Context
from narani.render.html import Child, add, el, plain
from narani.render.panel import definitions
from narani.render.strings import DEVICES, PACKAGES

SHOWN = 3
"""Significant digits: the spread is wider than more of them."""


def measurement(context: Context, measured: Measurement) -> Element:
    """One table for each device it was measured on; says so where it was not measured on a GPU."""
    stem = context.unique(f"measurement-{measured.id}")
    block = el("div", {"class": "nr-comparison nr-measurement", "id": stem},
               el("p", "nr-measurement__what", *context.text(measured.what)))
    found = context.catalog.snippets.measurements
    devices = [device for id_, device in found.measured if id_ == measured.id]
    for device in devices:
        add(block, _table(context, measured, found.measured[measured.id, device], device))
    if "cuda" not in devices:
        add(block, el("p", "nr-gpu", context.say("not_measured_gpu")))
    missing = el("strong", "", context.say("not_shown"))
    return add(block, el("p", "nr-measurement__limits", missing, " ", *context.text(measured.not_shown)))


def reading_evidence(context: Context, pin: Evidence) -> Element:
    """The measured value a claim rests on, with the bound its whole spread keeps."""
    finding = context.findings.pin(pin)
    block = el("div", "nr-pin" if finding.holds else "nr-pin nr-pin--broken")
    if not finding.holds:
        add(block, el("p", "nr-loud", el("strong", "", context.say("broken")), " ",
                      el("code", {"lang": "en"}, finding.reason)))
    found = context.catalog.snippets.measurements
    known, measured = found.known.get(pin.measurement), found.measured.get((pin.measurement, pin.device))
    if known is None or measured is None:
        return block
    label = next((line.label for line in known.rows if line.id == pin.row), None)
    column = known.columns.get(pin.column)
    rows: list[tuple[str, list[Child]]] = []
    if label and column:
        rows.append((context.say("measured"), [*context.text(label), ", ", *context.text(column)]))
    rows += [(context.say("condition"), [bound(pin)]), (context.say("value"), [finding.value]),
             *_details(context, measured, pin.measurement, pin.device)]
    return add(block, _state(context, pin.measurement, pin.device), definitions(rows))


def bound(pin: Evidence) -> str:
    """The bound a pin sets on a measured value."""
    return f"> {pin.above:g}" if pin.above is not None else f"< {pin.below:g}"


def _table(context: Context, known: Measurement, measured: Measured, device: str) -> Element:
    head = {"scope": "col", "role": "columnheader"}
    names = [el("th", head, *context.text(name)) for name in known.columns.values()]
    title = plain(known.title.in_(context.language))
    grid = el("table", {"class": "nr-table nr-table--numbers", "role": "table"},
              el("caption", "", f"{title} ({DEVICES.get(device, device)})"),
              el("thead", {"role": "rowgroup"},
                 el("tr", {"role": "row"}, el("th", head, context.say("row")), *names)))
    body = add(grid, el("tbody", {"role": "rowgroup"}))[-1]
    for line in known.rows:
        cells = measured.rows.get(line.id, {})
        label = el("th", {"scope": "row", "role": "rowheader"}, *context.text(line.label))
        add(body, el("tr", {"role": "row"}, label, *(
            _cell(context, cells.get(name), plain(text.in_(context.language)))
            for name, text in known.columns.items())))
    scroll = el("div", {"class": "nr-scroll", "role": "region", "tabindex": "0",
                        "aria-label": context.say("table_region", title=title)}, grid)
    details = definitions(_details(context, measured, known.id, device))
    return el("div", "", _state(context, known.id, device), scroll, details)


def _cell(context: Context, reading: Reading | None, column: str) -> Element:
    given = {"role": "cell", "data-label": column}
    if reading is None:
        return el("td", given, "—")
    spread = f"{reading.low:.{SHOWN}g}–{reading.high:.{SHOWN}g}"
    about = el("span", {"class": "nr-spread", "title": context.say("quartiles")}, spread)
    return el("td", given, el("strong", "", f"{reading.value:.{SHOWN}g}"), " ", about)


def _state(context: Context, id_: str, device: str) -> Element | None:
    state, why = context.catalog.snippets.measurements.state(id_, device)
    if state == "verified":
        return None
    return el("p", "nr-loud", el("strong", "", context.say(state)), " ", el("code", {"lang": "en"}, why))


def _details(context: Context, measured: Measured, id_: str, device: str) -> list[tuple[str, list[Child]]]:
    """Where, when and how it was measured."""
    versions = ", ".join(f"{PACKAGES.get(name, name)} {v}" for name, v in measured.versions.items())
    method = ", ".join(f"{name}: {value if isinstance(value, str) else show(value)}"
                       for name, value in measured.method.items())
    on = "" if device == "cpu" else f" --device {device}"
    return [(context.say("runtime"), [f"{versions} · {measured.machine}"]),
            (context.say("method"), [el("span", {"lang": "en"}, method)]),
            (context.say("measured_on"), [str(measured.measured)]),
            (context.say("remeasure"), [el("code", "", f"narani measure {id_}{on}")])]
