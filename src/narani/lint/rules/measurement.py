"""A measurement is recorded, whole, unedited and by the script beside it, and a page shows it."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_file, at_key
from narani.lint.uses import directives, listed


def check(catalog: Catalog) -> Iterator[Problem]:
    """Measurements that nobody took, that do not stand any more, or that nobody sees."""
    found = catalog.snippets.measurements
    shown = {id_ for _, d in directives(catalog, "comparison") for id_ in listed(d.argument)}
    for measurement in found.known.values():
        path = measurement.folder / "measurement.toml"
        again = f"Run: narani measure {measurement.id}"
        if measurement.id in catalog.knowledge.comparisons:
            yield at_file(catalog, path.parent, 0, "a comparison has the same id.", "Rename the folder.")
        if (measurement.id, "cpu") not in found.measured:
            yield at_key(catalog, path, (), "was never measured on cpu.", again)
        if measurement.id not in shown and not known.any_page_broken(catalog):
            hint = f"Show it: /// comparison | {measurement.id}"
            yield at_key(catalog, path, (), "no page shows this measurement.", hint)
        rows = {line.id for line in measurement.rows}
        for (id_, device), measured in found.measured.items():
            if id_ != measurement.id:
                continue
            on = "" if device == "cpu" else f" --device {device}"
            state, why = found.state(id_, device)
            if state != "verified":
                yield at_key(catalog, measured.path, (), f"{why}.", again + on)
            for row in sorted(rows ^ set(measured.rows)):
                where = "measurement.toml" if row in measured.rows else "what was measured"
                hint = did_you_mean(row, rows if row in measured.rows else measured.rows)
                yield at_key(catalog, measured.path, (), f'"{row}" is not in {where}.', hint or again + on)
