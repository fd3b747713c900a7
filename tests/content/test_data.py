"""The data this repository publishes fits its schemas and refers to nothing that is not in it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.here import ROOT, catalog
from support.schemas import faults

from narani.export.data import NAMES, VERSION, documents, write_data


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The documents as files hold them."""
    site = tmp_path_factory.mktemp("site")
    write_data(catalog(), site)
    return {name: json.loads((site / "data" / f"{name}.json").read_text("utf-8")) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_it_fits_its_schema(published: dict[str, Any], name: str) -> None:
    assert faults(published[name]) == []


def test_every_id_it_names_is_in_it(published: dict[str, Any]) -> None:
    claims = {claim["id"]: claim for claim in published["claims"]["claims"]}
    sources = {source["id"] for source in published["sources"]["sources"]}
    cited = {one["source"] for claim in claims.values() for one in claim["evidence"] if "source" in one}
    against = {id_ for claim in claims.values() for id_ in claim.get("heard", {}).get("contradicts", ())}
    in_cells = {id_ for table in published["comparisons"]["comparisons"] for row in table["rows"]
                for cell in row["cells"].values() for id_ in cell["claims"]}
    systems = {one["id"]: one for one in published["systems"]["systems"]}
    under = {id_ for one in (*systems.values(), *published["paths"]["paths"]) for id_ in one["claims"]}
    after = {id_ for one in systems.values() for id_ in one["successors"]}
    questions = {one["id"]: one for one in published["questions"]["questions"]}
    asked = {id_ for one in questions.values() for part in (*one["points"], *one["wrong"])
             for id_ in part["claims"]}
    next_ = {id_ for one in questions.values() for id_ in one["follow_ups"]}
    run_by = {one["system"] for one in published["paths"]["paths"] if one["system"]}
    assert (cited - sources, (against | in_cells | under | asked) - set(claims)) == (set(), set())
    assert ((after | run_by) - set(systems), next_ - set(questions)) == (set(), set())


def test_everything_is_published(published: dict[str, Any]) -> None:
    knowledge = catalog().knowledge
    for name, records in (("claims", knowledge.claims), ("comparisons", knowledge.comparisons),
                          ("sources", knowledge.sources), ("systems", knowledge.systems),
                          ("paths", knowledge.paths), ("questions", catalog().questions)):
        assert [one["id"] for one in published[name][name]] == sorted(records)
    assert set(documents(catalog())) == set(NAMES)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_example_runs(published: dict[str, Any], language: str, tmp_path: Path) -> None:
    page = (ROOT / "docs" / language / "about" / "data.md").read_text("utf-8")
    [code] = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (tmp_path / "claims.json").write_text(json.dumps(published["claims"]), encoding="utf-8")
    done = subprocess.run([sys.executable, "-X", "utf8", "-c", code], cwd=tmp_path, capture_output=True,
                          encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    verdicts = [claim["heard"]["verdict"] for claim in published["claims"]["claims"] if "heard" in claim]
    assert f"'outdated': {verdicts.count('outdated')}" in done.stdout
    assert len(done.stdout.splitlines()) == 1 + verdicts.count("outdated")


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_page_about_data_names_the_version(language: str) -> None:
    assert f" {VERSION}, " in (ROOT / "docs" / language / "about" / "data.md").read_text("utf-8")
