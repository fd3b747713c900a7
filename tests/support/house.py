"""A small valid repository in a temporary folder, for tests that break one thing in it."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256
from pathlib import Path
from typing import Any

from narani.catalog.catalog import Catalog, read_catalog
from narani.errors import Problem
from narani.lint import check
from narani.model.result import Environment, Result, content_digest, script_digest
from narani.model.values import Value
from narani.runner.write import environment_text, result_text

DAY = dt.date(2026, 11, 1)
VERSIONS = {
    "numpy": {"numpy": "2.4.6"},
    "pytorch": {"torch": "2.13.0", "numpy": "2.4.6"},
    "tensorflow": {"tensorflow": "2.21.0", "numpy": "2.4.6"},
}
RUNTIMES = """\
[variables]
OMP_NUM_THREADS = "1"

[device.cpu]
CUDA_VISIBLE_DEVICES = "-1"

[runtime.numpy]
title = "NumPy"
framework = "numpy"
preload = ["numpy"]
packages = ["numpy"]

[runtime.pytorch]
title = "PyTorch"
framework = "pytorch"
preload = ["torch"]
packages = ["torch", "numpy"]
devices = ["cpu", "cuda"]

[runtime.tensorflow]
title = "TensorFlow"
framework = "tensorflow"
preload = ["tensorflow"]
packages = ["tensorflow", "numpy"]
devices = ["cpu", "cuda"]
"""
CONCEPT = """\
question.ko = "합은 얼마입니까?"
question.en = "What is the sum?"
answer.ko = "3입니다."
answer.en = "It is 3."

[agreement]
names = ["out"]

[difference]
names = ["kind"]
why.ko = "타입이 다릅니다."
why.en = "The types differ."

[mutant]
snippet = "in_numpy.py"
replace = "1.0"
by = "2.0"
"""
PLAIN_CONCEPT = """\
question.ko = "얼마입니까?"
question.en = "How much?"
answer.ko = "3입니다."
answer.en = "It is 3."

[agreement]
names = ["out"]

[mutant]
snippet = "in_plain.py"
replace = "1 +"
by = "2 +"
"""
"""A concept of a runtime that needs no framework, for tests of the commands."""
NUMPY = """\
import numpy as np

out = np.array([1.0, 2.0]).sum()
kind = type(out).__name__
print(f"{out:.4f}")
"""
PYTORCH = """\
import torch

out = torch.tensor([1.0, 2.0]).sum()
kind = type(out).__name__
print(f"{out.item():.4f}")
"""
CLAIM = """\
fact.ko = "PyTorch의 합은 `Tensor`입니다."
fact.en = "A sum in PyTorch is a `Tensor`."
evidence = [
  {concept = "tensors/sum", runtime = "pytorch", variable = "kind", is = "Tensor"},
]

[heard]
phrases = ["합은 수다"]
verdict = "outdated"
since = "2016-08-24 (PyTorch 0.1)"
why.ko = "텐서입니다."
why.en = "It is a tensor."
overturned_by.ko = "수가 나오면 뒤집힙니다."
overturned_by.en = "A number would overturn it."
"""
SOURCED = """\
fact.ko = "NumPy는 배열을 더합니다."
fact.en = "NumPy adds arrays."
evidence = [{source = "numpy-manual"}]
"""
SOURCE = """\
title = "NumPy manual"
publisher = "NumPy"
url = "https://numpy.org/doc/2.4/"
passage = "Sum of array elements over a given axis."
lang = "en"
published = 2026-01-01
read = 2026-11-01
"""
COMPARISON = """\
title.ko = "합 비교"
title.en = "Sums compared"

[columns]
numpy = {ko = "NumPy", en = "NumPy"}
pytorch = {ko = "PyTorch", en = "PyTorch"}

[[rows]]
id = "kind"
label = {ko = "종류", en = "Kind"}
cells.numpy = {ko = "배열", en = "array", claims = ["numpy-adds"]}
cells.pytorch = {ko = "텐서", en = "tensor", claims = ["pytorch-sum"]}
"""
EXAMPLE = """\
---
title: {title}
description: {description}
---
# {title} {{#sum}}

/// compare | tensors/sum
///

## {why} {{#why}}

{link}
"""
HOME = """\
---
title: {title}
description: {description}
---
# {title} {{#home}}

/// comparison | sums
///

/// claims | pytorch-sum, numpy-adds
///

[{title}](tensors/examples/sum.md#why)
"""
CONSTRAINTS = "numpy==2.4.6\ntensorflow==2.21.0\ntorch==2.13.0\n"


class House:
    """A repository that lints clean until a test breaks it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("snippets/runtimes.toml", RUNTIMES)
        self.write("constraints.txt", CONSTRAINTS)
        self.write("snippets/tensors/sum/concept.toml", CONCEPT)
        self.write("snippets/tensors/sum/in_numpy.py", NUMPY)
        self.write("snippets/tensors/sum/in_pytorch.py", PYTORCH)
        for runtime in ("numpy", "pytorch"):
            environment = Environment(DAY, "x86_64, Linux", {"python": "3.11.7", **VERSIONS[runtime]})
            self.write(f"snippets/environments/{runtime}.cpu.toml", environment_text(environment))
        self.record("tensors/sum", "numpy", {"out": array(3.0), "kind": "float64"})
        self.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": "Tensor"})
        self.write("docs/data/claims/tensors/pytorch-sum.toml", CLAIM)
        self.write("docs/data/claims/tensors/numpy-adds.toml", SOURCED)
        self.write("docs/data/sources/numpy-manual.toml", SOURCE)
        self.write("docs/data/comparisons/sums.toml", COMPARISON)
        for language, title, why in (("ko", "합", "왜"), ("en", "Sum", "Why")):
            link = f"[{title}](../../index.md#home)"
            filled = EXAMPLE.format(title=title, description=why, why=why, link=link)
            self.write(f"docs/{language}/tensors/examples/sum.md", filled)
            self.write(f"docs/{language}/index.md", HOME.format(title=title, description=why))

    def write(self, path: str, text: str | bytes) -> Path:
        """Writes a file, its folders with it."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    def read(self, path: str) -> str:
        """A file's text."""
        return (self.root / path).read_text(encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        """Replaces text that occurs exactly once."""
        text = self.read(path)
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def remove(self, path: str) -> None:
        """Removes a file."""
        (self.root / path).unlink()

    def record(self, concept: str, runtime: str, values: dict[str, Value], stdout: str = "3.0000\n",
               device: str = "cpu") -> None:
        """Writes a result as `narani record` would."""
        script = self.root / "snippets" / concept / f"in_{runtime}.py"
        content = content_digest(stdout, values)
        result = Result(script_digest(script), content, DAY, "x86_64, Linux", stdout, values)
        self.write(f"snippets/{concept}/results/{runtime}.{device}.toml", result_text(result))

    def rerecord(self, concept: str = "tensors/sum") -> None:
        """Records what is recorded once more, for scripts that were edited."""
        snippets = self.catalog().snippets
        for (id_, runtime, device), result in snippets.results.items():
            if id_ == concept:
                self.record(id_, runtime, result.values, result.stdout, device)

    def catalog(self) -> Catalog:
        """The repository as it is now."""
        return read_catalog(self.root)

    def problems(self) -> list[Problem]:
        """Everything lint finds."""
        return check(self.catalog())

    def lint(self, *rules: str) -> list[str]:
        """Problems as text, those of `rules` only if any are given."""
        return [str(problem) for problem in self.problems() if not rules or problem.rule in rules]


def array(data: Any, dtype: str = "float64") -> dict[str, Any]:
    """A recorded array of no or one dimension."""
    flat = data if isinstance(data, list) else [data]
    return {"dtype": dtype, "shape": [len(flat)] if isinstance(data, list) else [], "data": flat}


def ledger(text: str, entries: dict[int, str]) -> str:
    """The ledger of one seed: `entries` by line, hashes and digests computed here, not by the engine."""
    lines = text.replace("\r\n", "\n").split("\n")
    hashes = {n: sha256(lines[n - 1].strip().encode()).hexdigest()[:16] for n in entries}
    digest = sha256("".join(f"{n}:{hash_}\n" for n, hash_ in hashes.items()).encode()).hexdigest()
    whole = sha256("\n".join(lines).encode()).hexdigest()
    written = "".join(f'  {{n = {n}, hash = "{hashes[n]}", {entry}}},\n' for n, entry in entries.items())
    return f'[[seed]]\nnumber = "002"\ndigest = "{digest}"\ntext = "{whole}"\nlines = [\n{written}]\n'
