"""The API map: an overview of categories, and a table of operations for each of them."""

from __future__ import annotations

from collections import Counter
from xml.etree.ElementTree import Element

from narani.catalog.correspondence import Pair, base_of, pair
from narani.catalog.operation_names import call_of, names_of, official_page, spelled, subject_of
from narani.catalog.operations import Operations
from narani.model.operation import KINDS, Category, Kind
from narani.model.runtime import Runtime
from narani.render.context import Context
from narani.render.filter import LONGEST_WORDS
from narani.render.html import add, el, plain
from narani.render.panel import summary
from narani.render.strings import FRAMEWORKS

SIGNS: dict[Kind, str] = {"same": "=", "renamed": "≈", "order": "⇄", "default": "≠", "layout": "⊤",
                          "dtype": "∂", "refuses": "×", "value": "≠", "composed": "+", "none": "∅"}
SHOWN = 4
"""How many differences a cell shows."""


def overview(context: Context) -> Element:
    """Every category with its page, how many operations it has and of what kinds."""
    operations = context.catalog.snippets.operations
    categories = operations.categories.values()
    total = sum(len(category.operation) for category in categories)
    said = context.say("map_total", operations=total, categories=len(categories))
    block = el("div", "nr-api", el("p", "", said), _finder(context))
    for category in categories:
        kinds = Counter(kind for name in category.operation for kind in row_kinds(operations, category, name))
        page = category_page(category)
        counts = [el("li", "", sign(context, kind), f" {kinds[kind]}") for kind in KINDS if kinds[kind]]
        head = el("h2", {"id": context.unique(category.id)},
                  context.link(page, *context.text(category.title), f" ({len(category.operation)})"))
        add(block, head, el("p", "", *context.text(category.about)), el("ul", "nr-api__kinds", *counts))
    return block


def category_table(context: Context, category: Category) -> Element:
    """One category: a row for each operation, a column for each framework."""
    operations = context.catalog.snippets.operations
    runtimes = operations.runtimes_of(category)
    columns = {f: [r for r in runtimes if r.framework == f] for f in FRAMEWORKS
               if any(r.framework == f for r in runtimes)}
    for runtime in runtimes:
        if operations.state(category, runtime)[0] == "verified":
            context.used.runtimes[runtime.id, "cpu"] = None
        else:
            context.used.unverified = True
    title = plain(category.title.in_(context.language))
    head = el("tr", {"role": "row"}, *(
        el("th", {"scope": "col", "role": "columnheader"}, name)
        for name in (context.say("operation"), *(FRAMEWORKS[f] for f in columns))))
    body = el("tbody", {"role": "rowgroup"}, *(_row(context, category, name, columns)
                                               for name in category.operation))
    table = el("table", {"class": "nr-table nr-ops", "role": "table"}, el("caption", "", title),
               el("thead", {"role": "rowgroup"}, head), body)
    region = {"class": "nr-scroll", "role": "region", "tabindex": "0",
              "aria-label": context.say("table_region", title=title)}
    return el("div", "nr-api", _filter(context), el("div", region, table))


def category_page(category: Category) -> str:
    """Path of a category's page below a language's folder."""
    return f"api/{category.id}.md"


def row_kinds(operations: Operations, category: Category, name: str) -> list[Kind]:
    """The gravest kind of each framework beside the base, each once."""
    base = base_of(operations, category, name)
    firsts = {r.framework: r for r in reversed(operations.runtimes_of(category)) if r.framework != base}
    kinds = {found for r in firsts.values() if (found := pair(operations, category, name, r).kind)}
    return [kind for kind in KINDS if kind in kinds]


def sign(context: Context, kind: Kind) -> Element:
    """A kind as a sign and a word."""
    mark = el("span", {"class": "nr-kind__sign", "aria-hidden": "true"}, SIGNS[kind])
    return el("span", f"nr-kind nr-kind--{kind}", mark, " ", context.say(f"kind_{kind}"))


def _row(context: Context, category: Category, name: str, columns: dict[str, list[Runtime]]) -> Element:
    operations = context.catalog.snippets.operations
    operation = category.operation[name]
    base = base_of(operations, category, name)
    title = plain(operation.title.in_(context.language))
    label = f"{context.say('permalink')}: {title}"
    link = el("a", {"class": "nr-permalink", "href": f"#{name}", "aria-label": label}, "¶")
    note = context.text(operation.note)
    # What a cell is announced with: without the link and the note.
    given = {"scope": "row", "role": "rowheader", "abbr": title}
    head = el("th", given, *context.text(operation.title), " ", link,
              el("span", "nr-ops__note", *note) if note else None)
    given = {"id": name, "role": "row", "data-names": " ".join(names_of(operations, category, name)),
             "data-kinds": " ".join(row_kinds(operations, category, name))}
    row = el("tr", given, head)
    for framework, runtimes in columns.items():
        add(row, _cell(context, category, name, framework, [] if framework == base else runtimes))
    return row


def _cell(context: Context, category: Category, name: str, framework: str,
          runtimes: list[Runtime]) -> Element:
    """Code, its official page, and how it corresponds to the base; `runtimes` is empty for the base."""
    operations = context.catalog.snippets.operations
    operation = category.operation[name]
    written = operations.functions(category, framework).get(name)
    cell = el("td", {"role": "cell", "data-label": FRAMEWORKS[framework]})
    pairs = [pair(operations, category, name, runtime) for runtime in runtimes]
    if written:
        add(cell, el("code", "nr-ops__code", written.shown))
        dotted = call_of(operations, category, name, framework)
        address = operation.links.get(framework) or official_page(dotted)
        if address:
            label = spelled(dotted) or subject_of(address)
            add(cell, el("a", {"class": "nr-ops__page", "href": address}, label))
    if pairs:
        add(cell, el("span", "nr-ops__kinds", *(sign(context, kind) for kind in pairs[0].kinds[:2])))
    text = operation.reason.get(framework) or (operation.composed.get(framework))
    if text:
        add(cell, el("span", "nr-ops__why", *context.text(text)))
    if pairs and (pairs[0].differences or len({p.kind for p in pairs}) > 1):
        about = f"{name}, {FRAMEWORKS[framework]}"
        add(cell, _differences(context, about, runtimes, pairs))
    return cell


def _differences(context: Context, about: str, runtimes: list[Runtime], pairs: list[Pair]) -> Element:
    """The values in which the first runtime differs from the base, and what other backends do."""
    first = pairs[0]
    items = [el("li", "", el("code", "", d.given or d.case), f" · {context.say(f'aspect_{d.aspect}')}: ",
                el("code", "", d.base), " → ", el("code", "", d.other)) for d in first.differences[:SHOWN]]
    for runtime, other in zip(runtimes[1:], pairs[1:], strict=True):
        if other.kind and other.kind != first.kind:
            items.append(el("li", "", f"{runtime.title}: ", sign(context, other.kind)))
    more = len(first.differences) - SHOWN
    if more > 0:
        items.append(el("li", "", context.say("more_cases", count=more)))
    opened = summary(context.say("differing_values"), about)
    return el("details", "nr-ops__more", opened, el("ul", "", *items))


def _filter(context: Context) -> Element:
    """The form over one table; a script shows it."""
    return _form(context, "rows", _kinds(context))


def _finder(context: Context) -> Element:
    """The form over all categories, with a place for pasted code; a script shows it."""
    area = el("textarea", {"name": "code", "rows": "5", "maxlength": "50000", "spellcheck": "false",
                           "autocomplete": "off"})
    categories = context.catalog.snippets.operations.categories.values()
    choose = _choice(context, "category", {c.id: plain(c.title.in_(context.language)) for c in categories})
    form = _form(context, "all", choose, _kinds(context))
    form.insert(1, el("div", "nr-filter__row", el("label", "", context.say("map_paste"), area)))
    form.set("data-operations", "assets/api.json")
    form.set("data-missing", context.say("map_missing"))
    form.set("data-long", context.say("pasted_cut", n="{n}"))
    return add(form, el("ul", {"class": "nr-api__found"}))


def _kinds(context: Context) -> Element:
    return _choice(context, "kind", {kind: context.say(f"kind_{kind}") for kind in KINDS})


def _choice(context: Context, name: str, options: dict[str, str]) -> Element:
    every = el("option", {"value": ""}, context.say("map_every"))
    found = [el("option", {"value": value}, said) for value, said in options.items()]
    return el("label", "", context.say(f"map_{name}"), el("select", {"name": name}, every, *found))


def _form(context: Context, over: str, *extra: Element) -> Element:
    given = {"class": "nr-filter nr-api__form", "hidden": "hidden", "role": "search", "data-over": over,
             "aria-label": context.say("map_filter"), "data-search-exclude": "data-search-exclude",
             "data-count": context.say("filter_count", total="{total}", shown="{shown}"),
             "data-copy": context.say("copy_code")}
    words = el("input", {"type": "search", "name": "words", "maxlength": LONGEST_WORDS, "autocomplete": "off",
                         "spellcheck": "false", "placeholder": "torch.clamp, tf.sign"})
    row = el("div", "nr-filter__row", el("label", "", context.say("map_words"), words), *extra)
    end = el("p", "nr-filter__end", el("output", {"role": "status", "aria-live": "polite"}),
             el("button", {"type": "reset"}, context.say("filter_reset")))
    return el("form", given, row, end)
