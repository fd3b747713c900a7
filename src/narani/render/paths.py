"""The deployment map: from each framework, in which format, run by what, with size and difference."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import get_args
from xml.etree.ElementTree import Element

from narani.catalog.systems import recorded, shipped_bytes, system_of
from narani.model.system import DeploymentPath, Ecosystem, PathState, Where
from narani.render.context import Context
from narani.render.filter import choice, filter_form, kind_boxes
from narani.render.html import Child, add, el
from narani.render.strings import FRAMEWORKS
from narani.render.system_parts import (
    cell,
    facts,
    head,
    loud,
    note_of,
    permalink,
    proof,
    row_link,
    state_badge,
    table,
)
from narani.render.words import power, version_of

COLUMNS = ("path_format", "path_to", "system_state", "path_size", "path_difference", "path_proof")
PICTURE = "pictures/deployment-paths-{framework}.svg"
"""Where `narani draw deployment_paths` puts the picture of a framework's paths."""


def deployment_map(context: Context) -> Element:
    """Every path under the framework it starts from, and the form that filters them."""
    paths = list(context.catalog.knowledge.paths.values())
    found = {name: sorted((path for path in paths if path.from_ == name), key=_order)
             for name in get_args(Ecosystem)}
    block = el("div", "nr-topics nr-systems", _answer(context, paths), _filter(context, paths))
    return add(block, *_parts(context, {name: some for name, some in found.items() if some}))


def kib(size: float) -> str:
    """A size as people read it."""
    return f"{size / 1024:.1f} KiB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MiB"


def rounded(difference: float) -> str:
    """A difference with one digit: 6e-8."""
    return power(float(f"{difference:.0e}"))


def at_most(difference: float) -> str:
    """One digit that is not below `difference`."""
    if not difference:
        return "0"
    unit = 10.0 ** math.floor(math.log10(difference))
    return rounded(math.ceil(difference / unit - 1e-9) * unit)


def _order(path: DeploymentPath) -> tuple[int, str, int, str]:
    """What works first; then by format, place and name."""
    state = get_args(PathState).index(path.state) == 2
    return (state, path.format.lower(), get_args(Where).index(path.where), path.to.lower())


def _answer(context: Context, paths: Sequence[DeploymentPath]) -> Element:
    count = Counter(path.state for path in paths)
    said = context.say("paths_answer", total=len(paths), works=count["works"], caveat=count["caveat"],
                       cannot=count["cannot"])
    differences = [found for path in paths if path.state == "works"
                   and (found := recorded(context.catalog.snippets, path, path.difference)) is not None]
    if differences:
        said += " " + context.say("paths_worst", difference=at_most(max(differences)))
    return el("p", "nr-systems__answer", el("strong", "", said))


def _filter(context: Context, paths: Sequence[DeploymentPath]) -> Element:
    count = Counter(path.state for path in paths)
    starts, places = {path.from_ for path in paths}, {path.where for path in paths}
    frameworks = {name: FRAMEWORKS[name] for name in get_args(Ecosystem) if name in starts}
    wheres = {name: context.say(f"where_{name}") for name in get_args(Where) if name in places}
    kinds = ((state, context.say(f"state_{state}"), count[state]) for state in get_args(PathState))
    return filter_form(context, context.say("paths_filter"), "tr[data-from]", "th, td",
                       [choice(context, "from", frameworks), choice(context, "where", wheres)],
                       kind_boxes("state", context.say("filter_state"), kinds))


def _parts(context: Context, starts: dict[str, list[DeploymentPath]]) -> Iterator[Element]:
    for framework, paths in starts.items():
        title = FRAMEWORKS[framework]
        caption = context.say("paths_caption", title=title, count=len(paths))
        rows = (_row(context, path) for path in paths)
        grid = table(context, "nr-table--paths", caption, COLUMNS, rows)
        yield el("section", "nr-part__topic", el("h2", {"id": context.unique(f"from-{framework}")}, title),
                 _picture(context, framework, paths), grid)


def _picture(context: Context, framework: str, paths: Sequence[DeploymentPath]) -> Element | None:
    """The picture of a framework's paths, with all it shows as its alternative text."""
    name = PICTURE.format(framework=framework)
    if not (context.catalog.root / "docs" / context.language / name).is_file():
        return None
    each = " ".join(context.say("path_picture_one", format=path.format, to=path.to,
                                state=context.say(f"state_{path.state}")) for path in paths)
    title = FRAMEWORKS[framework]
    words = context.say("path_picture", title=title, paths=each)
    given = {"class": "nr-scroll nr-picture", "role": "region", "tabindex": "0",
             "aria-label": context.say("table_region", title=context.say("path_picture_of", title=title))}
    return el("div", given, el("img", {"src": f"/{name}", "alt": words, "loading": "lazy"}))


def _row(context: Context, path: DeploymentPath) -> Element:
    id_ = context.unique(path.id)
    system = system_of(context.catalog.knowledge.systems, path)
    to: Child = row_link(context, system, path.to) if system else path.to
    given = {"role": "row", "id": id_, "data-from": path.from_, "data-where": path.where,
             "data-state": path.state}
    return el("tr", given, head(path.format, " ", permalink(context, id_, f"{path.format}, {path.to}")),
              cell(context, "path_to", to, el("span", "nr-also", context.say(f"where_{path.where}"))),
              _state(context, path), *_numbers(context, path), _proof(context, path))


def _state(context: Context, path: DeploymentPath) -> Element:
    concept = context.catalog.snippets.concepts.get(path.concept)
    runtime = context.catalog.snippets.runtimes.runtime.get(path.runtime)
    badge = el("p", "", state_badge(context, path.state))
    if concept and runtime and (found := context.findings.state(concept, runtime)) != "verified":
        add(badge, " ", loud(context, found))
    return cell(context, "system_state", badge, note_of(context, path))


def _numbers(context: Context, path: DeploymentPath) -> Iterator[Element]:
    snippets = context.catalog.snippets
    size, difference = shipped_bytes(snippets, path), recorded(snippets, path, path.difference)
    said = {"path_size": kib(size) if size is not None else "",
            "path_difference": rounded(difference) if difference is not None else ""}
    for column, text in said.items():
        found = cell(context, column, text or "—")
        found.set("class", "nr-number" if text else "nr-none")
        yield found


def _proof(context: Context, path: DeploymentPath) -> Element:
    concept = context.catalog.snippets.concepts.get(path.concept)
    runtime = context.catalog.snippets.runtimes.runtime.get(path.runtime)
    found = cell(context, "path_proof")
    if concept and runtime:
        under = version_of(runtime, context.findings.environment(runtime.id))
        add(found, el("ul", "nr-runs", proof(context, concept, [runtime], under)))
    system = system_of(context.catalog.knowledge.systems, path)
    claims = path.claims or (system.claims if system and not concept else ())
    return add(found, facts(context, claims, f"{path.format}, {path.to}", opened=concept is None))
