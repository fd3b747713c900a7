"""Puts printed parts together: one file, an outline, and links from question to question."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from narani.export.book.contents import Chapter
from narani.export.book.paper import WITHIN


def places(part: bytes, chapter: Chapter) -> tuple[dict[str, int], int]:
    """On which page of a printed chapter each question begins, from nought; and how many pages it has."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(part))
    named = {name.lstrip("/"): target for name, target in reader.named_destinations.items()}
    found = {entry.id: reader.get_destination_page_number(named[entry.id]) for entry in chapter.entries}
    return {id_: page for id_, page in found.items() if page is not None}, len(reader.pages)


def bind(front: bytes, parts: Sequence[tuple[Chapter, bytes]], pages: Mapping[str, int],
         about: Mapping[str, str]) -> bytes:
    """The whole book; `pages` has the printed number of each question's first page, counted from one."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.constants import PageLabelStyle
    from pypdf.generic import Fit

    writer = PdfWriter()
    writer.append(io.BytesIO(front), import_outline=False)
    before = len(PdfReader(io.BytesIO(front)).pages)
    for number, (chapter, part) in enumerate(parts, 1):
        start = len(writer.pages)
        writer.append(io.BytesIO(part), import_outline=False)
        above = writer.add_outline_item(title=f"{number}. {chapter.title}", page_number=start, fit=Fit.fit())
        for entry in chapter.entries:
            title = f"{entry.number}. {entry.title}"
            place = before + pages[entry.id] - 1
            writer.add_outline_item(title=title, page_number=place, parent=above, fit=Fit.fit())
    for page in writer.pages:
        for annotation in page.get("/Annots", ()):
            _lead(writer, annotation.get_object(), pages, before)
    writer.add_metadata(dict(about))
    writer.set_page_label(0, before - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
    writer.set_page_label(before, len(writer.pages) - 1, style=PageLabelStyle.DECIMAL, start=1)
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _lead(writer: Any, annotation: Any, pages: Mapping[str, int], before: int) -> None:
    """Turns a link to a question's name into one to its page."""
    from pypdf.generic import ArrayObject, NameObject, NullObject

    action = annotation.get("/A", {})
    address = str(action.get("/URI", ""))
    if address.startswith(WITHIN):
        target = writer.pages[before + pages[address.removeprefix(WITHIN)] - 1]
        del annotation["/A"]
        # The left and upper edge and the magnification stay as they are.
        where = [target.indirect_reference, NameObject("/XYZ"), NullObject(), NullObject(), NullObject()]
        annotation[NameObject("/Dest")] = ArrayObject(where)
