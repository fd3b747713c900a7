"""One concept: its question, the code of each framework side by side, what ran, and what that proves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.render.context import Context
from narani.render.html import WRAPPED, add, el, inline, text_of
from narani.render.outcome import outcomes
from narani.render.panel import panels, popover, popover_button
from narani.render.proof import concept_proof
from narani.render.statement import statements
from narani.render.strings import FRAMEWORKS
from narani.render.words import framework_title, version_of

LANGUAGES = {"py": "python", "mjs": "javascript", "cjs": "javascript", "js": "javascript", "html": "html",
             "c": "c", "cpp": "cpp", "java": "java"}


def compare(context: Context, concept: Concept, runtimes: Sequence[str] = (), brief: bool = False) -> Element:
    """The whole block; `runtimes` narrows it, `brief` leaves out the answer."""
    shown = chosen(context, concept, runtimes)
    for runtime in shown:
        context.rests_on(concept, runtime)
    stem = context.unique(concept.name)
    block = el("div", {"class": "nr-compare", "role": "group", "aria-labelledby": f"{stem}--question"})
    panel = f"{stem}--evidence"
    add(block, _head(context, concept, stem, panel))
    if not brief:
        add(block, el("p", "nr-answer", *context.text(concept.answer)))
    if concept.alone is not None:
        alone = el("strong", "", context.say("alone"))
        add(block, el("p", "nr-note", alone, " ", *context.text(concept.alone)))
    add(block, tabs(context, concept, shown, stem))
    add(block, *statements(context, concept, shown))
    title = inline(context.say("evidence_of", what=concept.question.in_(context.language)))
    proof = popover(context, panel, title, concept_proof(context, concept, shown))
    add(block, add(panels(), proof))
    return block


def chosen(context: Context, concept: Concept, runtimes: Sequence[str]) -> list[Runtime]:
    """The runtimes to show, in the order of tabs; names may be runtimes or whole frameworks."""
    order = list(FRAMEWORKS)
    every = context.findings.runtimes(concept)
    kept = [r for r in every if not runtimes or r.id in runtimes or r.framework in runtimes]
    return sorted(kept, key=lambda r: order.index(r.framework) if r.framework in order else len(order))


def _head(context: Context, concept: Concept, stem: str, panel: str) -> Element:
    question = context.concept_link(concept, *context.text(concept.question))
    standing = context.findings.standing(concept)
    verified = context.findings.verified(concept)
    word = context.say(standing)
    label = f"{verified} {word}" if standing == "verified" and verified else word
    proved = list(outcomes(context, concept))
    named = context.say("evidence_of", what=text_of(question))
    return el(
        "div", "nr-head",
        el("p", {"class": "nr-question", "id": f"{stem}--question"}, question),
        el("p", "nr-head__proved", *proved) if proved else None,
        popover_button(context, panel, label, standing, named),
    )


def tabs(context: Context, concept: Concept, runtimes: Sequence[Runtime], stem: str) -> Element:
    """Material's linked tabs, one per framework; readable as one list where tabs do not exist."""
    groups: dict[str, list[Runtime]] = {}
    for runtime in runtimes:
        groups.setdefault(runtime.framework, []).append(runtime)
    count = len(groups)
    inputs: list[Element] = []
    labels, content = el("div", "tabbed-labels"), el("div", "tabbed-content")
    for number, group in enumerate(groups.values()):
        id_ = context.unique(f"{stem}--{group[0].framework}")
        given = {"id": id_, "name": f"__tabbed_{stem}", "type": "radio"}
        inputs.append(el("input", given | ({"checked": "checked"} if number == 0 else {})))
        add(labels, el("label", {"for": id_}, framework_title(group[0])))
        add(content, _tab(context, concept, group))
    return el("div", {"class": "tabbed-set tabbed-alternate", "data-tabs": f"{stem}:{count}"},
              *inputs, labels, content)


def _tab(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> Element:
    runtime = runtimes[0]
    script = context.catalog.snippets.script(concept, runtime)
    block = el("div", {"class": "tabbed-block", "data-label": framework_title(runtime)})
    for path in (script, *_named_parts(script)):
        source = path.read_text(encoding="utf-8")
        name = path.relative_to(script.parent).as_posix()
        add(block, context.code(source, LANGUAGES.get(path.suffix[1:], "text"), name))
    return add(block, *outputs(context, concept, runtimes))


def _named_parts(script: Path) -> list[Path]:
    """The helper files of `parts/` that this script names; others belong to another framework's tab."""
    text = script.read_text(encoding="utf-8")
    return [path for path in sorted(script.parent.glob("parts/*.*")) if path.is_file() and path.stem in text]


def outputs(context: Context, concept: Concept, runtimes: Sequence[Runtime]) -> list[Element]:
    """What was printed: once when every backend printed the same, else for each."""
    printed: dict[str | None, list[Runtime]] = {}
    for runtime in runtimes:
        result = context.findings.result(concept, runtime)
        printed.setdefault(result.stdout if result else None, []).append(runtime)
    boxes = [_output(context, concept, group, stdout) for stdout, group in printed.items()]
    for runtime in runtimes if "cuda" in concept.devices else ():
        on_gpu = context.findings.result(concept, runtime, "cuda")
        if on_gpu is not None:
            context.rests_on(concept, runtime, "cuda")
            if on_gpu.stdout not in printed:
                boxes.append(_output(context, concept, [runtime], on_gpu.stdout, "cuda"))
    return boxes


def _output(
    context: Context, concept: Concept, runtimes: Sequence[Runtime], stdout: str | None, device: str = "cpu"
) -> Element:
    state = context.findings.state(concept, runtimes[0], device)
    who = " · ".join(_ran(context, runtime, device if stdout is not None else "") for runtime in runtimes)
    label = el("p", "nr-output__label", el("span", "", context.say("output")), f" {who}")
    if device == "cuda":
        add(label, " · GPU")
    given = {"class": f"nr-output nr-output--{state} no-copy", "data-search-exclude": "data-search-exclude"}
    box = el("div", given | {"role": "group", "aria-label": text_of(label)}, label)
    if state != "verified":
        add(box, el("p", "nr-loud", el("strong", "", context.say(state)), " ", context.say(f"{state}_long")))
    if stdout is None:
        return box
    if not stdout.strip():
        return add(box, el("p", "nr-output__none", context.say("no_output")))
    return add(box, el("pre", WRAPPED, el("code", "", stdout.rstrip("\n"))))


def _ran(context: Context, runtime: Runtime, device: str) -> str:
    """What ran, with its version; without one where nothing did."""
    return version_of(runtime, context.findings.environment(runtime.id, device) if device else None)
