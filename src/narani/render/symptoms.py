"""What a reader sees when a port goes wrong: symptoms in words, then every recorded exception.

Both are plain text on the page, for the site's search and for readers without JavaScript;
`docs/theme/assets/symptoms.js` finds those that fit a pasted message.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.render.context import Context
from narani.render.html import add, el, inline
from narani.render.lists import topics
from narani.render.porting import Porting, hurt, mend, porting_differences

Raised = dict[tuple[str, str], list[Runtime]]
"""Type and first words of an exception, and the runtimes that raised it."""


def symptoms(context: Context) -> Element:
    """The form, the symptoms with their causes, and the table of exceptions."""
    block = el("div", "nr-symptoms", _form(context))
    if found := _by_symptom(context):
        title = el("h2", {"id": context.unique("symptoms")}, context.say("symptoms_title"))
        items = (_symptom(context, *one) for one in found.items())
        add(block, el("section", "", title, el("ul", "nr-list", *items)))
    return add(block, _exceptions(context))


def raised(context: Context, concept: Concept) -> Raised:
    """The exceptions a concept's snippets recorded."""
    found: Raised = {}
    for runtime in context.findings.runtimes(concept):
        result = context.findings.result(concept, runtime)
        values = result.values if result else {}
        error, message = values.get("error"), values.get("message")
        if isinstance(error, str) and isinstance(message, str):
            found.setdefault((error, message), []).append(runtime)
    return found


def _by_symptom(context: Context) -> dict[str, Porting]:
    """Each symptom with the differences that cause it; the same words may have several causes."""
    found: dict[str, Porting] = {}
    for differences in porting_differences(context).values():
        for concept, difference in differences:
            for symptom in difference.symptoms:
                found.setdefault(symptom.in_(context.language), []).append((concept, difference))
    return found


def _symptom(context: Context, symptom: str, causes: Porting) -> Element:
    item = el("li", "nr-symptom", el("p", "nr-list__question", *inline(symptom)))
    for concept, difference in causes:
        link = context.concept_link(concept, *context.text(concept.question))
        add(item, el("p", "nr-list__answer", link, " ", hurt(context, difference)), mend(context, difference))
    return item


def _exceptions(context: Context) -> Element:
    rows = list(_rows(context))
    title = context.say("raised_title")
    names = ("raised_what", "raised_under", "raised_by")
    head = el("tr", {"role": "row"}, *(
        el("th", {"scope": "col", "role": "columnheader"}, context.say(name)) for name in names))
    id_ = context.unique("exceptions")
    table = el("table", {"class": "nr-table nr-raised", "role": "table", "aria-labelledby": id_},
               el("thead", {"role": "rowgroup"}, head), el("tbody", {"role": "rowgroup"}, *rows))
    region = {"class": "nr-scroll", "role": "region", "tabindex": "0",
              "aria-label": context.say("table_region", title=title)}
    return el("section", "", el("h2", {"id": id_}, title),
              el("p", "", context.say("raised_intro", count=len(rows))), el("div", region, table))


def _rows(context: Context) -> Iterator[Element]:
    for concepts in topics(context).values():
        for concept in concepts:
            for (error, message), runtimes in raised(context, concept).items():
                yield _row(context, concept, error, message, runtimes)


def _row(context: Context, concept: Concept, error: str, message: str, runtimes: list[Runtime]) -> Element:
    under = ", ".join(runtime.title for runtime in runtimes)
    cells = (("raised_under", under),
             ("raised_by", context.concept_link(concept, *context.text(concept.question))))
    head = el("th", {"scope": "row", "role": "rowheader", "lang": "en"},
              el("code", "", error), ": ", el("code", "", message), " …")
    return el("tr", {"role": "row"}, head, *(
        el("td", {"role": "cell", "data-label": context.say(name)}, cell) for name, cell in cells))


def _form(context: Context) -> Element:
    """Where a message is pasted; a script shows it."""
    given = {"class": "nr-filter nr-paste", "hidden": "hidden", "role": "search",
             "aria-label": context.say("paste"),
             "data-count": context.say("filter_count", total="{total}", shown="{shown}"),
             "data-none": context.say("paste_none"), "data-long": context.say("pasted_cut", n="{n}"),
             "data-search-exclude": "data-search-exclude"}
    area = el("textarea", {"name": "seen", "rows": "4", "maxlength": "20000", "spellcheck": "false",
                           "autocomplete": "off"})
    end = el("p", "nr-filter__end", el("output", {"role": "status", "aria-live": "polite"}),
             el("button", {"type": "reset"}, context.say("filter_reset")))
    return el("form", given, el("label", "", context.say("paste"), area),
              el("p", "nr-paste__note", context.say("paste_note")), end)
