"""Who builds on what: the cells and pages that show a claim, the pages that show a concept."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog, example_page
from narani.errors import relative
from narani.model.knowledge import Claim
from narani.model.page import Directive, Page
from narani.model.system import DeploymentPath, System


def listed(argument: str) -> list[str]:
    """The ids of a directive's argument."""
    return [word.strip() for word in argument.split(",") if word.strip()]


def directives(catalog: Catalog, *names: str) -> Iterator[tuple[Page, Directive]]:
    """Every directive of these names, with its page."""
    for page in catalog.pages:
        for directive in page.directives:
            if directive.name in names:
                yield page, directive


def claims_in_cells(catalog: Catalog) -> set[str]:
    """Claims a cell rests on."""
    return {
        claim
        for comparison in catalog.knowledge.comparisons.values()
        for row in comparison.rows
        for cell in row.cells.values()
        for claim in cell.claims
    }


def claims_of_systems(catalog: Catalog) -> set[str]:
    """Claims a system or a deployment path rests on."""
    knowledge = catalog.knowledge
    records: list[System | DeploymentPath] = [*knowledge.systems.values(), *knowledge.paths.values()]
    return {claim for record in records for claim in record.claims}


def claims_of_questions(catalog: Catalog) -> set[str]:
    """Claims a key point or a wrong answer of an interview question rests on."""
    return {claim for question in catalog.questions.values() for asked in question.asked.values()
            for claim in asked.claims}


def claims_on_pages(catalog: Catalog) -> set[str]:
    """Claims a page names."""
    return {id_ for _, directive in directives(catalog, "claims") for id_ in listed(directive.argument)}


def claims_listed(catalog: Catalog) -> set[str]:
    """Claims that a page lists without naming them: the judged ones together, the others with their topic."""
    lists = {directive.argument.strip() for _, directive in directives(catalog, "claims")}
    return {claim.id for claim in catalog.knowledge.claims.values() if list_of(claim) in lists}


def list_of(claim: Claim) -> str:
    """The argument of the `claims` directive that lists a claim without naming it."""
    return "" if claim.heard is not None else claim.topic


def built_on(catalog: Catalog, claim: str) -> list[str]:
    """Every cell, system, question and page built on a claim, as a message names them."""
    uses: list[str] = []
    shown: list[str] = []
    for comparison in catalog.knowledge.comparisons.values():
        cells = [
            f"cell {row.id}/{column} of {comparison.id}"
            for row in comparison.rows
            for column, cell in row.cells.items()
            if claim in cell.claims
        ]
        uses += cells
        shown += [comparison.id] if cells else []
    uses += [f"system {system.id}" for system in catalog.knowledge.systems.values() if claim in system.claims]
    uses += [f"path {path.id}" for path in catalog.knowledge.paths.values() if claim in path.claims]
    uses += [f"question {id_}" for id_, question in catalog.questions.items()
             if any(claim in asked.claims for asked in question.asked.values())]
    for page, directive in directives(catalog, "claims", "comparison"):
        ids = listed(directive.argument)
        home = list_of(catalog.knowledge.claims[claim])
        lists = directive.name == "claims" and directive.argument.strip() == home
        wanted = lists or any(id_ in ([claim] if directive.name == "claims" else shown) for id_ in ids)
        if wanted:
            uses.append(f"{relative(page.path, catalog.root)}:{directive.line}")
    return uses


def unused_concepts(catalog: Catalog) -> list[str]:
    """Concepts that no claim pins and no page but their own shows."""
    used = {pin.concept for claim in catalog.knowledge.claims.values() for pin in claim.evidence}
    for page, directive in directives(catalog, "compare"):
        if page.name != example_page(directive.argument):
            used.add(directive.argument)
    return [id_ for id_ in catalog.snippets.concepts if id_ not in used]
