"""The same table as Markdown that stands on its own: versions in the header, evidence as footnotes."""

from __future__ import annotations

import posixpath
import re

from narani.model.knowledge import Claim, Comparison, Evidence, Source
from narani.model.page import address_of
from narani.render.cite import made_from
from narani.render.context import ADDRESS, Context
from narani.render.evidence import condition, recorded
from narani.render.words import version_of

TABLES = "assets/tables"
"""Where the site keeps the tables, below each language's part of it."""

_TAG = re.compile(r"(`+).+?\1|(?<!\\)<(?=[A-Za-z/!?])", re.DOTALL)
"""Code, where nothing begins a tag, or what does: Markdown takes HTML as it is."""


def table_address(context: Context, table: Comparison) -> str:
    """The table's file as seen from the page."""
    page = "/" + address_of(context.page or "index.md")
    return ADDRESS + posixpath.relpath(f"/{TABLES}/{table.id}.txt", page)


def table_markdown(context: Context, table: Comparison) -> str:
    """Caption, table and footnotes."""
    notes: dict[str, int] = {}
    names = [name.in_(context.language) for name in table.columns.values()]
    lines = [
        f"**{table.title.in_(context.language)}**",
        "",
        _line([context.say("row"), *names]),
        "|" + " --- |" * (len(names) + 1),
    ]
    for row in table.rows:
        texts: list[str] = []
        for column in table.columns:
            cell = row.cells.get(column)
            if cell is None:
                texts.append("—")
                continue
            marks = "".join(f"[^{notes.setdefault(id_, len(notes) + 1)}]" for id_ in cell.claims)
            texts.append(cell.text.in_(context.language) + marks)
        lines.append(_line([row.label.in_(context.language), *texts]))
    lines += ["", made_from(context), ""]
    claims = context.catalog.knowledge.claims
    lines += [f"[^{number}]: {footnote(context, claims[id_])}" for id_, number in notes.items()]
    return "\n".join(lines) + "\n"


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(_told(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _told(text: str) -> str:
    """Our inline Markdown, or words of a source, so that what looks like a tag is read as it is written."""
    return _TAG.sub(lambda found: found[0] if found[1] else "\\<", text)


def footnote(context: Context, claim: Claim) -> str:
    """A claim and everything it rests on, in a line."""
    broken = "" if context.findings.holds(claim) else f" **{context.say('broken')}**"
    found = [_source(context, e) if e.source else _pin(context, e) for e in claim.evidence]
    return _told(f"{claim.fact.in_(context.language)}{broken} — {'; '.join(found)}")


def _pin(context: Context, pin: Evidence) -> str:
    snippets = context.catalog.snippets
    if pin.measurement:
        measured = snippets.measurements.measured.get((pin.measurement, pin.device))
        where = f"{measured.machine}, {measured.measured}, " if measured else ""
        script = f"`snippets/measurements/{pin.measurement}/measure.py`"
        said = f"{context.say('value')}: {recorded(context, pin)}"
        return f"{where}{script}: {condition(context, pin)} ({said})"
    runtime = snippets.runtimes.runtime.get(pin.runtime)
    place = f"api/{pin.operation.partition('/')[0]}" if pin.operation else pin.concept
    ran = (pin.concept, pin.runtime, pin.device) in snippets.results
    environment = snippets.environments.get((pin.runtime, pin.device)) if ran else None
    version = version_of(runtime, environment) if runtime else pin.runtime
    date = f", {environment.verified}" if environment else ""
    script = f"snippets/{place}/{runtime.snippet}" if runtime else f"snippets/{place}"
    value = recorded(context, pin)
    said = f" ({context.say('value')}: `{value}`)" if value and "`" not in value else ""
    return f"{version}{date}, `{script}`: {condition(context, pin)}{said}"


def _source(context: Context, evidence: Evidence) -> str:
    source: Source | None = context.catalog.knowledge.sources.get(evidence.source)
    if source is None:
        return evidence.source
    read = context.say("read", date=source.read)
    quoted = source.passage.replace("](", "]\\(")  # a link of theirs leads nowhere from here
    return f"[{source.title}]({source.url}), {source.publisher}, “{quoted}” ({read})"
