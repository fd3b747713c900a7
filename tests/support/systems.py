"""Systems and deployment paths in the temporary repository."""

from __future__ import annotations

from support.house import House, array

from narani.model.values import Value

SYSTEMS = "docs/data/systems"
PATHS = "docs/data/paths"
CONCEPT = "snippets/tensors/sum/concept.toml"
SYSTEM = """\
title = "Summer"
group = "serving"
frameworks = ["pytorch"]
state = "works"
what.ko = "합을 내는 서버입니다."
what.en = "A server that sums."
article = "index#home"
concepts = ["tensors/sum"]
claims = ["numpy-adds"]
"""
PATH = """\
from = "pytorch"
format = "SUM"
to = "Summer (C++)"
where = "cpp"
concept = "tensors/sum"
runtime = "pytorch"
size = "file_bytes"
difference = "largest_difference"
state = "works"
"""
NOTE = 'note.ko = "까닭입니다."\nnote.en = "A reason."\n'
RETIRED = SYSTEM.replace("Summer", "Adder").replace('"works"', '"retired"') + NOTE + 'since = "2025-08-07"\n'


def add_system(house: House, text: str = SYSTEM, id_: str = "summer") -> str:
    """Writes a system; its file."""
    house.write(f"{SYSTEMS}/{id_}.toml", text)
    return f"{SYSTEMS}/{id_}.toml"


def add_path(house: House, text: str = PATH, id_: str = "pytorch-summer") -> str:
    """Writes a deployment path; its file."""
    house.write(f"{PATHS}/{id_}.toml", text)
    return f"{PATHS}/{id_}.toml"


def record_export(house: House, bytes_: Value = 12345, difference: Value = 5.96e-08) -> None:
    """Lets tensors/sum record what a path shows, under PyTorch."""
    if "record = " not in house.read(CONCEPT):
        house.edit(CONCEPT, "[agreement]", 'record = ["file_bytes", "largest_difference"]\n\n[agreement]')
        house.edit("snippets/tensors/sum/in_pytorch.py", "kind =",
                   "file_bytes, largest_difference = len(b'sum'), abs(float(out) - 3.0)\nkind =")
    numbers = {"file_bytes": bytes_, "largest_difference": difference}
    house.record("tensors/sum", "pytorch", {"out": array(3.0, "float32"), "kind": "Tensor", **numbers})
