"""The ledger as the red pen reads it."""

from __future__ import annotations

import json
from pathlib import Path

from support.house import House

from narani.export.red_pen import LEDGER, ledger, write_ledger

CLAIM = "docs/data/claims/tensors/pytorch-sum.toml"


def test_only_judged_claims_with_everything_the_page_shows(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.edit(CLAIM, 'verdict =', 'unless = ["0.1 이전"]\nverdict =')
    made = ledger(house.catalog(), "ko")
    assert made["verdicts"]["wrong"] == "틀림"
    assert made["entries"] == [{
        "id": "pytorch-sum", "topic": "tensors", "verdict": "outdated", "since": "2016-08-24 (PyTorch 0.1)",
        "phrases": ["합은 수다"], "unless": ["0.1 이전"],
        "fact": "PyTorch의 합은 <code>Tensor</code>입니다.", "why": "텐서입니다.",
        "url": "facts/claims/#pytorch-sum",
    }]


def test_markup_in_a_text_is_escaped(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.edit(CLAIM, 'why.en = "It is a tensor."', 'why.en = "<b> & `a<b`"')
    assert ledger(house.catalog(), "en")["entries"][0]["why"] == "&lt;b&gt; &amp; <code>a&lt;b</code>"


def test_one_file_per_language(tmp_path: Path) -> None:
    write_ledger(tmp_path / "site", House(tmp_path / "house").catalog())
    said = [json.loads((tmp_path / "site" / below / LEDGER).read_text(encoding="utf-8"))["language"]
            for below in ("", "en")]
    assert said == ["ko", "en"]
