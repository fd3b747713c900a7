"""One section of a page: what it links and shows."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import unquote

from narani.lint.uses import listed
from narani.model.page import Page


@dataclass(frozen=True)
class Section:
    """The lines from a heading to the next one that is not below it."""

    page: Page
    first: int
    last: int

    def shows(self, directive: str) -> set[str]:
        """The ids that directives of this name show here."""
        return {id_ for found in self.page.directives
                if found.name == directive and self.first <= found.line < self.last
                for id_ in listed(found.argument)}

    def links(self) -> set[str]:
        """The pages that are linked here, by name."""
        folder = posixpath.dirname(self.page.name)
        targets = (unquote(link.target.partition("#")[0]) for link in self.page.links
                   if self.first <= link.line < self.last)
        return {posixpath.normpath(posixpath.join(folder, target)) for target in targets if target}


def section(page: Page, heading: str) -> Section | None:
    """The section under the heading with this id, the whole page for an empty one; None if there is none."""
    end = page.text.count("\n") + 2
    if not heading:
        return Section(page, 0, end)
    found = next((one for one in page.headings if one.id == heading), None)
    if found is None:
        return None
    later = (one.line for one in page.headings if one.line > found.line and one.level <= found.level)
    return Section(page, found.line, next(later, end))
