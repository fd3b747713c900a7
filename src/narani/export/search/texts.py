"""What a page says, from its Markdown and what its directives show, by how much it tells of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from narani.catalog.catalog import Catalog
from narani.model.concept import Concept
from narani.model.page import Page
from narani.model.question import question_of
from narani.model.text import Language, Text
from narani.render.html import plain

_FENCE = re.compile(r"^\s*(`{3,}|~{3,}).*?^\s*\1\s*$", re.MULTILINE | re.DOTALL)
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_BLOCK = re.compile(r"^ {0,3}/{3,}.*\n(?: {4}.*\n)*", re.MULTILINE)
_LINK = re.compile(r"\]\([^)\s]*(?:\s\"[^\"]*\")?\)|\{\s*#[^}]*\}")
_HEADING = re.compile(r"^#{1,6}\s.*$", re.MULTILINE)


@dataclass
class Said:
    """The texts of one record, by field."""

    title: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    """Calls that this is about, in every framework."""
    also: list[str] = field(default_factory=list)
    """Other names, and questions that it answers."""
    heads: list[str] = field(default_factory=list)
    lead: list[str] = field(default_factory=list)
    """The answer in short."""
    body: list[str] = field(default_factory=list)
    code: list[str] = field(default_factory=list)

    def fields(self) -> dict[str, str]:
        """Each field as one text."""
        return {name: "\n".join(texts) for name, texts in vars(self).items()}


def prose(page: Page) -> str:
    """The page's own words, without headings, directives, fenced code and addresses of links."""
    text = _FRONT.sub("", page.text)
    text = _HEADING.sub("", _BLOCK.sub("", _FENCE.sub("", text + "\n")))
    return _LINK.sub("] ", text)


def said_by(catalog: Catalog, page: Page) -> Said:
    """What a page says, with what its directives show."""
    meta = page.meta
    said = Said(title=[page.title], lead=[page.description])
    said.also += [str(one) for key in ("asks", "aliases") for one in meta.get(key) or ()]
    said.heads += [heading.text for heading in page.headings if heading.level > 1]
    said.body.append(prose(page))
    if (question := catalog.questions.get(question_of(page.name))) and page.language in question.asked:
        asked = question.asked[page.language]
        said.lead.append(asked.short)
        said.body += [point.point for point in asked.points]
        said.body += [f"{wrong.says}\n{wrong.why}" for wrong in asked.wrong]
    own = page.name.partition("/examples/")
    for directive in page.directives:
        if directive.name == "compare" and directive.argument:
            concept = catalog.snippets.concepts.get(directive.argument)
            if concept is not None:
                _compared(catalog, concept, page.language, said, at_home=bool(own[1]))
        elif directive.name in ("claims", "comparison"):
            said.body += _known(catalog, directive.name, directive.argument, page.language)
    return said


def _compared(catalog: Catalog, concept: Concept, language: Language, said: Said, at_home: bool) -> None:
    """What a comparison adds: on its own page its question is what the page answers."""
    difference = concept.difference
    told: Iterable[Text | None] = (concept.answer, *(
        (difference.why, difference.who, difference.mend) if difference else ()))
    texts = [plain(text.in_(language)) for text in told if text]
    question = plain(concept.question.in_(language))
    if at_home:
        said.also.append(question)
        said.lead += texts
        said.also += [plain(one.in_(language)) for one in (difference.symptoms if difference else ())]
    else:
        said.body += [question, *texts]
    said.code += list(_code(catalog, concept, at_home))


def _code(catalog: Catalog, concept: Concept, whole: bool) -> Iterator[str]:
    """Names in the snippets, and the exceptions that were recorded."""
    for runtime in catalog.snippets.runtimes.runtime.values():
        result = catalog.snippets.results.get((concept.id, runtime.id, "cpu"))
        values = result.values if result else {}
        yield from (f"{values[name]}" for name in ("error", "message") if isinstance(values.get(name), str))
    if whole:
        for path in sorted(concept.folder.glob("in_*.py")):
            yield path.read_text(encoding="utf-8")


def _known(catalog: Catalog, kind: str, argument: str, language: Language) -> Iterator[str]:
    """The facts or the table that a directive names."""
    if kind == "comparison":
        if table := catalog.knowledge.comparisons.get(argument.strip()):
            yield plain(table.title.in_(language))
            for row in table.rows:
                cells = (plain(cell.text.in_(language)) for cell in row.cells.values())
                yield " ".join((plain(row.label.in_(language)), *row.also, *cells))
        return
    for id_ in argument.split(","):
        if claim := catalog.knowledge.claims.get(id_.strip()):
            yield plain(claim.fact.in_(language))
