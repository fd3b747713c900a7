"""The committed notebooks: executed, without errors, the same code in both languages."""

from __future__ import annotations

import difflib
import json
import re
from pathlib import Path
from typing import Any

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
NAMES = sorted(path.name for path in (DOCS / "ko" / "notebooks").glob("*.ipynb"))
LABELS = re.compile(r'(?:xlabel|ylabel|title)="[^"]*"')
"""The only code that speaks to readers."""


def read(language: str, name: str) -> dict[str, Any]:
    notebook: dict[str, Any] = json.loads((DOCS / language / "notebooks" / name).read_text(encoding="utf-8"))
    return notebook


def code(notebook: dict[str, Any]) -> list[str]:
    sources = ("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code")
    return [LABELS.sub("", source) for source in sources]


def printed(notebook: dict[str, Any]) -> list[str]:
    outputs = (output for cell in notebook["cells"] for output in cell.get("outputs", ()))
    return ["".join(output["text"]) for output in outputs if output["output_type"] == "stream"]


def test_both_languages_have_the_same_notebooks() -> None:
    assert sorted(path.name for path in (DOCS / "en" / "notebooks").glob("*.ipynb")) == NAMES
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_run_the_same_code_and_print_the_same(name: str) -> None:
    korean, english = read("ko", name), read("en", name)
    assert code(korean) == code(english)
    assert printed(korean) == printed(english)
    assert [cell["cell_type"] for cell in korean["cells"]] == [cell["cell_type"] for cell in english["cells"]]


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_cell_was_executed_in_order_without_an_error(language: str, name: str) -> None:
    cells = [cell for cell in read(language, name)["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    for cell in cells:
        for output in cell["outputs"]:
            assert output["output_type"] != "error", output["evalue"]
            assert output.get("name") != "stderr", output["text"]
            assert "image/png" not in output.get("data", {}), "a PNG stays white in dark mode: plot SVG"


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_running_it_again_prints_the_same(name: str) -> None:
    nbformat = pytest.importorskip("nbformat", reason="comes with mkdocs-jupyter")
    client = pytest.importorskip("nbclient", reason="comes with mkdocs-jupyter")
    notebook = nbformat.read(DOCS / "ko" / "notebooks" / name, as_version=4)
    before = printed(notebook)
    client.NotebookClient(notebook, timeout=300).execute()
    after = [text for cell in notebook["cells"] for output in cell.get("outputs", ())
             if output["output_type"] == "stream" and output["name"] == "stdout" for text in [output["text"]]]
    assert after == before, "\n".join(difflib.unified_diff(before, after))
