"""The port doctor finds each known difference between arrays that the frameworks really gave."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from support.diverged import IMAGE, PAIRS, ROWS
from support.here import ROOT, catalog

FILE = ROOT / "docs/ko/porting/diagnose.py"
_spec = importlib.util.spec_from_file_location("diagnose", FILE)
assert _spec and _spec.loader
doctor = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(doctor)



@pytest.mark.slow
@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_what_the_frameworks_gave_is_explained(name: str, swapped: bool) -> None:
    make, page = PAIRS[name]
    first, second, *x = make()
    if swapped:
        first, second = second, first
    assert page in {mend.page for found in doctor.diagnose(first, second, *x) for mend in found.chain}


@pytest.mark.parametrize("seed", range(20))
def test_unrelated_arrays_are_not_explained(seed: int) -> None:
    rng = np.random.default_rng(seed)
    a, b, x = rng.normal(size=(3, 4, 6))
    assert doctor.diagnose(a, b, x) == []
    assert doctor.diagnose(*rng.normal(size=(3, 20, 3))) == []
    assert doctor.diagnose(a, a) == []


def test_every_mend_has_a_page() -> None:
    text = FILE.read_text(encoding="utf-8")
    concepts = catalog().snippets.concepts
    named = {word for word in text.split('"') if word.count("/") == 1 and word.replace("-", "").replace(
        "/", "").isalpha() and word.islower()}
    assert len(named) > 20
    assert named <= set(concepts), f"no such concept: {sorted(named - set(concepts))}"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(FILE), *map(str, arguments), "--lang", "en"],
                          capture_output=True, text=True, timeout=60, check=False)


def test_the_first_layer_that_diverges_is_named(tmp_path: Path) -> None:
    x = ROWS * 0.05
    centred, variance = x - x.mean(-1, keepdims=True), x.var(-1, keepdims=True)
    normal = {epsilon: centred / np.sqrt(variance + epsilon) for epsilon in (1e-5, 1e-3)}
    np.savez(tmp_path / "a.npz", embedding=x, norm=normal[1e-5], head=normal[1e-5] * 2)
    np.savez(tmp_path / "b.npz", embedding=x, norm=normal[1e-3], head=normal[1e-3] * 2)
    ended = run(tmp_path / "a.npz", tmp_path / "b.npz")
    assert ended.returncode == 1
    assert ended.stdout.startswith("embedding: =\nnorm: max |a-b| = ")
    assert "epsilon 1e-05 -> 0.001  (layers/layernorm-epsilon)" in ended.stdout
    assert run(tmp_path / "a.npz", tmp_path / "a.npz").returncode == 0


def test_layouts_and_missing_names_do_not_end_a_dump(tmp_path: Path) -> None:
    first = IMAGE.transpose(0, 3, 1, 2)
    pooled = IMAGE.mean((1, 2))
    np.savez(tmp_path / "a.npz", input=first, conv=first * 2, pool=pooled[..., None, None], flat=pooled,
             fc=pooled)
    np.savez(tmp_path / "b.npz", input=IMAGE, conv=IMAGE * 2, pool=pooled, fc=pooled * 2)
    ended = run(tmp_path / "a.npz", tmp_path / "b.npz")
    assert ended.returncode == 1
    assert ended.stdout.splitlines()[:4] == [
        "flat: in one file only, skipped.", "input: = transpose(0, 2, 3, 1)", "conv: = transpose(0, 2, 3, 1)",
        "pool: = reshape(4, 3)"]
    assert "fc: max |a-b|" in ended.stdout
    np.save(tmp_path / "a.npy", first)
    np.save(tmp_path / "b.npy", IMAGE)
    assert run(tmp_path / "a.npy", tmp_path / "b.npy").returncode == 1


def test_bad_files_are_explained(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", conv=ROWS)
    np.savez(tmp_path / "b.npz", convolution=ROWS)
    np.save(tmp_path / "words.npy", np.array(["a"]))
    (tmp_path / "text.npy").write_text("not an array")
    np.savez(tmp_path / "none.npz")
    (tmp_path / "cut.npz").write_bytes((tmp_path / "a.npz").read_bytes()[:60])
    for bad, said in (("missing.npz", "np.savez"), ("text.npy", "np.save"), ("cut.npz", "np.save"),
                      ("none.npz", "no array"), ("words.npy", "real numbers"),
                      ("b.npz", "conv, convolution")):
        ended = run(tmp_path / "a.npz", tmp_path / bad)
        assert ended.returncode == 2, bad
        assert said in ended.stderr, bad
        assert "Traceback" not in ended.stderr
