"""What a whole page rests on, at its end: versions, the day they were verified, sources, how to cite it."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.render.cite import citation, verified
from narani.render.context import Context
from narani.render.evidence import source_line
from narani.render.html import WRAPPED, add, el, text_of
from narani.render.strings import PACKAGES


def page_evidence(context: Context, root: Element, directives: bool, url: str = "") -> Element:
    """The block for the page in `root`; short where the page shows nothing recorded."""
    given = {"class": "nr-page" if directives else "nr-page nr-page--short", "role": "group",
             "aria-label": context.say("page_evidence"), "data-search-exclude": "data-search-exclude"}
    block = el("div", given)
    line = el("p", "nr-page__versions")
    found = list(versions(context))
    if found:
        add(line, " · ".join(found))
        if day := verified(context):
            add(line, " — ", context.say("page_verified", date=day))
    elif not context.used.unverified:
        add(line, context.say("unrecorded"))
    if context.used.unverified:
        add(line, " — " if found else "", context.say("page_unverified"))
    add(block, line)
    if context.used.sources:
        add(block, _sources(context))
    quoted = el("pre", WRAPPED, el("code", "", citation(context, page_title(root), url)))
    return add(block, el("details", "nr-cite", el("summary", "", context.say("cite")), quoted))


def versions(context: Context) -> Iterator[str]:
    """Framework and version, each once, in the readers' order; a second device's only where it differs."""
    every = context.catalog.snippets.environments
    used = [key for key in context.used.runtimes if key in every]
    keys = used if used or context.used.unverified else [key for key in every if key[1] == "cpu"]
    shown: dict[str, dict[str, None]] = {}
    for runtime_id, device in keys:
        runtime = context.catalog.snippets.runtimes.runtime.get(runtime_id)
        wanted = runtime.packages[: 2 if runtime.backend else 1] if runtime else ()
        for package in wanted:
            if version := every[runtime_id, device].versions.get(package):
                shown.setdefault(package, {})[version] = None
    for package, title in PACKAGES.items():
        if package in shown:
            yield f"{title} {' / '.join(shown.pop(package))}"
    yield from (f"{package} {' / '.join(found)}" for package, found in shown.items())


def page_title(root: Element) -> str:
    """Text of the first heading of the first level; empty when there is none."""
    heading = next(root.iter("h1"), None)
    return text_of(heading).strip() if heading is not None else ""


def _sources(context: Context) -> Element:
    sources = [context.catalog.knowledge.sources[id_] for id_ in context.used.sources]
    items = (el("li", "", *source_line(context, source)) for source in sources)
    summary = el("summary", "", context.say("page_sources", count=len(sources)))
    return el("details", "nr-sources", summary, el("ul", "", *items))
