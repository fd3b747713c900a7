"""What this repository promises about itself."""

from __future__ import annotations

import subprocess

import pytest
from support.here import ROOT, catalog

SEED_ROWS = {
    "pytorch-tensorflow": [
        "개발사", "최초 공개", "계산 그래프", "사용성 및 학습 곡선", "주요 사용 분야", "생태계 및 배포",
        "시각화 및 디버깅", "핵심 강점", "방식", "설명", "강점", "학습 곡선", "디버깅", "유연성", "배포",
        "커뮤니티",
    ],
    "tensor-ndarray": ["하드웨어 지원", "주요 기능", "목적", "데이터 타입"],
}
"""Row labels of the comparison tables this project grew from; a reader who comes with one must find it."""
HOSTS = ("py" + "pi.org", "python" + "hosted", "npm" + "js", "deb." + "debian", "packages." + "debian")


@pytest.mark.parametrize("comparison", SEED_ROWS)
def test_every_row_label_people_come_with_is_there(comparison: str) -> None:
    rows = catalog().knowledge.comparisons[comparison].rows
    known = {label for row in rows for label in (row.label.ko, *row.also)}
    assert [label for label in SEED_ROWS[comparison] if label not in known] == []


def test_at_least_24_concepts_put_both_frameworks_side_by_side() -> None:
    snippets = catalog().snippets
    both = [c for c in snippets.concepts.values()
            if {"pytorch", "tensorflow"} <= {runtime.id for runtime in snippets.runtimes_of(c)}]
    assert len(both) >= 24


def test_files_of_the_engine_stay_short() -> None:
    files = [*(ROOT / "src").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    long = {path.name: lines for path in files if (lines := len(path.read_text("utf-8").splitlines())) > 300}
    assert long == {}


def test_ci_calls_the_readme_commands() -> None:
    readme, ci = (ROOT / "README.md").read_text("utf-8"), (ROOT / ".ci" / "run").read_text("utf-8")
    command = 'pip install -c constraints.txt -e ".[test]"'
    assert readme.count(f"{command} && pytest") == 2
    assert command in ci
    assert "&& pytest" in ci


def test_no_registry_host_is_committed() -> None:
    command = ["git", "-C", str(ROOT), "grep", "-lIE", "|".join(HOSTS)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode <= 1, found.stderr
    assert found.stdout == ""
