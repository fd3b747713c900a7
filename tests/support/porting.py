"""A porting difference in the temporary repository."""

from __future__ import annotations

from support.house import House

CONCEPT = "snippets/tensors/sum/concept.toml"
WHO = 'who.ko = "합하는 사람."\nwho.en = "Whoever sums."'
MEND = 'mend.ko = "`float`로 바꿉니다."\nmend.en = "Cast to `float`."'
MESSAGE = "a leaf Variable that requires grad"
SYMPTOM = 'symptoms = [{ko = "합이 다릅니다", en = "the sum differs"}]'


def tell(house: House, *lines: str) -> None:
    """Adds lines to the difference of tensors/sum, from line 13 on."""
    house.edit(CONCEPT, 'why.en = "The types differ."', "\n".join(('why.en = "The types differ."', *lines)))


def make_porting(house: House, hurts: str = "silent") -> None:
    """Makes the difference of tensors/sum one that bites when porting."""
    tell(house, f'hurts = "{hurts}"', WHO, MEND, SYMPTOM)


def raise_error(house: House, runtime: str = "pytorch", message: str = MESSAGE) -> None:
    """Records an exception of tensors/sum under one runtime."""
    result = house.catalog().snippets.results["tensors/sum", runtime, "cpu"]
    house.record("tensors/sum", runtime, {**result.values, "error": "RuntimeError", "message": message})
