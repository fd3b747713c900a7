"""What the recorded values prove: an agreement, a difference with its values, the state of the GPU."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from narani.catalog.agreement import agreement_breaks, difference_breaks
from narani.model.concept import Concept
from narani.model.result import Result
from narani.model.runtime import Runtime
from narani.model.values import Value
from narani.render.context import Context
from narani.render.html import Child, add, el
from narani.render.porting import told
from narani.render.words import backend_title, framework_title, power, short, ticked, version_of

Results = dict[str, Result]


def statements(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> Iterator[Element]:
    """Every sentence under the code, loud ones first; about verified results only."""
    results: Results = {r.id: found for r in runtimes if (found := _verified(context, concept, r))}
    failing = context.findings.standing(concept) == "failing"
    if failing:
        yield _failing(context, concept, results)
    if concept.agreement is not None and len(results) > 1 and not failing:
        yield _agreement(context, concept, [r for r in runtimes if r.id in results])
    if concept.difference is not None and results:
        yield _difference(context, concept, [r for r in runtimes if r.id in results], results)
    if "cuda" in concept.devices:
        yield _gpu(context, concept, runtimes)


def _verified(context: Context, concept: Concept, runtime: Runtime) -> Result | None:
    """The result, if it still stands for the script."""
    stands = context.findings.state(concept, runtime) == "verified"
    return context.findings.result(concept, runtime) if stands else None


def _failing(context: Context, concept: Concept, results: Results) -> Element:
    values = {name: result.values for name, result in results.items()}
    breaks = [*agreement_breaks(concept, values), *difference_breaks(concept, values)]
    said = el("div", "nr-loud", el("p", "", el("strong", "", context.say("failing_long"))))
    if breaks:
        add(said, el("ul", "", *(el("li", "", el("code", {"lang": "en"}, one)) for one in breaks)))
    return said


def _agreement(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> Element:
    assert concept.agreement is not None
    names = ", ".join(ticked(name) for name in concept.agreement.names)
    titles = list(dict.fromkeys(framework_title(runtime) for runtime in runtimes))
    given = {"names": names, "tolerance": power(concept.agreement.tolerance)}
    said = context.said("agree", who=", ".join(titles), **given)
    return el("p", "nr-statement nr-statement--same", _sign(context, "=", "agrees"), el("span", "", *said))


def _sign(context: Context, sign: str, word: str) -> Element:
    return el("span", {"class": "nr-sign", "role": "img", "aria-label": context.say(word)}, sign)


def _difference(context: Context, concept: Concept, runtimes: Sequence[Runtime], results: Results) -> Element:
    assert concept.difference is not None
    names = concept.difference.names
    key = "differ_one" if len(names) == 1 else "differ"
    said = context.said(key, names=", ".join(ticked(name) for name in names))
    why: list[Child] = [*context.text(concept.difference.why)]
    first = el("p", "nr-statement nr-statement--differs", _sign(context, "≠", "differs"),
               el("span", "", el("strong", "", *said), " ", *why))
    block = el("div", "nr-difference", first, values_table(context, names, runtimes, results))
    return add(block, told(context, concept.difference) if concept.difference.hurts else None)


def values_table(
    context: Context, names: Sequence[str], runtimes: Sequence[Runtime], results: Results
) -> Element:
    """Recorded values side by side: a row for each variable, a column for each runtime that has its own."""
    columns = _columns(names, runtimes, results)
    corner = el("th", {"scope": "col"}, context.say("variable"))
    heads = [el("th", {"scope": "col"}, title) for title, _ in columns]
    table = el("table", "nr-values", el("thead", "", el("tr", "", corner, *heads)))
    body = el("tbody")
    for name in names:
        row = el("tr", "", el("th", {"scope": "row"}, el("code", "", name)))
        for _, values in columns:
            value = values.get(name)
            cell: Child = el("code", "", short(value)) if value is not None else "—"
            add(row, el("td", "", cell))
        add(body, row)
    # A group, not a region: there is one under every example, and landmarks are for finding one's way.
    given = {"class": "nr-scroll", "role": "group", "tabindex": "0",
             "data-search-exclude": "data-search-exclude",
             "aria-label": f"{context.say('values_of')}: {', '.join(names)}"}
    return el("div", given, add(table, body))


def _columns(
    names: Sequence[str], runtimes: Sequence[Runtime], results: Results
) -> list[tuple[str, dict[str, Value]]]:
    """Runtimes of one framework share a column when they recorded the same values."""
    columns: list[tuple[list[Runtime], dict[str, Value]]] = []
    for runtime in runtimes:
        values = {name: results[runtime.id].values.get(name) for name in names}
        same = (c for c in columns if c[0][0].framework == runtime.framework and c[1] == values)
        if (column := next(same, None)) is not None:
            column[0].append(runtime)
        else:
            columns.append(([runtime], values))
    count = Counter(runtime.framework for runtime in runtimes)
    return [(_column_title(group, count[group[0].framework]), values) for group, values in columns]


def _column_title(group: Sequence[Runtime], of: int) -> str:
    """ "Keras", or "Keras (TensorFlow, PyTorch)" for those of its `of` backends that share the column."""
    title = framework_title(group[0])
    return title if len(group) == of else f"{title} ({', '.join(backend_title(r) for r in group)})"


def _gpu(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> Element:
    missing: list[str] = []
    said: list[Child] = []
    for runtime in runtimes:
        if "cuda" not in runtime.devices:
            continue
        result = context.findings.result(concept, runtime, "cuda")
        if result is None:
            missing.append(runtime.title)
            continue
        version = version_of(runtime, context.findings.environment(runtime.id, "cuda"))
        state = context.findings.state(concept, runtime, "cuda")
        if state == "verified":
            text = context.say("gpu_at", version=version, machine=result.machine, date=result.changed)
            said.append(el("span", "nr-gpu__at", text))
        else:
            said.append(el("strong", "nr-loud-word", context.say("gpu_stale", version=version)))
    if missing:
        said.append(el("span", "nr-gpu__missing", context.say("gpu_missing", who=", ".join(missing))))
    return el("p", "nr-gpu", *said)
