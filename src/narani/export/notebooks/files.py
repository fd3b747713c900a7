"""The files that a notebook writes before it runs them, each in a cell of its own."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from narani.catalog.catalog import Catalog
from narani.export.notebooks.cells import Cell, code
from narani.model.concept import Concept
from narani.model.runtime import Runtime

_QUOTED = re.compile(r"""["']([\w.-]+)["']""")


def place(catalog: Catalog, path: Path) -> str:
    """Where a notebook puts a file: as it lies below `snippets/`, so that files find each other."""
    return path.relative_to(catalog.root / "snippets").as_posix()


def scripts(catalog: Catalog, concept: Concept, runtimes: Iterable[Runtime]) -> dict[Path, list[Runtime]]:
    """The scripts of some runtimes, each with those that run it."""
    found: dict[Path, list[Runtime]] = {}
    for runtime in runtimes:
        found.setdefault(catalog.snippets.script(concept, runtime), []).append(runtime)
    return found


def helpers(catalog: Catalog, concept: Concept, shown: Iterable[Path]) -> list[Path]:
    """What must be there before a script of `shown` runs.

    That is everything in `parts/`, scripts that one of them starts, and those of a concept that it names.
    """
    own = sorted(concept.folder.glob("in_*.*"))
    found = [path for path in sorted((concept.folder / "parts").rglob("*")) if _is_file(path)]
    for script in shown:
        named = set(_QUOTED.findall(script.read_text(encoding="utf-8")))
        found += [path for path in own if path.name in named and path != script]
        for name in sorted(named & _beside(catalog, concept)):
            found += sorted((concept.folder.parent / name).glob("in_*.*"))
    return list(dict.fromkeys(found))


def _beside(catalog: Catalog, concept: Concept) -> set[str]:
    """Names of the other concepts of a topic."""
    return {other.name for other in catalog.snippets.concepts.values()
            if other.topic == concept.topic and other.id != concept.id}


def _is_file(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def file_cell(name: str, path: Path) -> Cell:
    """The cell that writes a file: its text as it is, or in base64 where a cell cannot hold it."""
    content = path.read_bytes().replace(b"\r\n", b"\n")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _encoded(name, content)
    # %%writefile ends a file with one line break, and a notebook drops what is before the first line.
    if text.endswith("\n") and not text.endswith("\n\n") and text.strip():
        return code(f"%%writefile {name}\n{text.removesuffix(chr(10))}")
    return _encoded(name, content)


def _encoded(name: str, content: bytes) -> Cell:
    held = base64.b64encode(content).decode("ascii")
    return code(f'import base64\n\nwith open("{name}", "wb") as file:\n'
                f'    file.write(base64.b64decode("{held}"))')


def folders(names: Iterable[str]) -> Iterator[str]:
    """The folders that files of these names need, each once."""
    yield from dict.fromkeys(name.rpartition("/")[0] for name in names)
