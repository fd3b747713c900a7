"""A sentence in the wrong language is found; names alike in both are not."""

from __future__ import annotations

from support.house import House

ADDS = "docs/data/claims/tensors/numpy-adds.toml"


def test_english_where_korean_should_be(house: House) -> None:
    text = house.read(ADDS)
    korean = next(line for line in text.splitlines() if line.startswith("fact.ko"))
    house.write(ADDS, text.replace(korean, 'fact.ko = "NumPy adds arrays element by element."'))
    assert house.lint("language") == [f"{ADDS}:1: fact.ko: is not Korean. Write it in Korean."]


def test_korean_where_english_should_be(house: House) -> None:
    house.edit(ADDS, 'fact.en = "NumPy adds arrays."', 'fact.en = "넘파이는 배열을 더합니다."')
    assert house.lint("language") == [f"{ADDS}:2: fact.en: is not English. Write it in English."]


def test_names_are_alike_in_both(house: House) -> None:
    text = house.read(ADDS)
    korean = next(line for line in text.splitlines() if line.startswith("fact.ko"))
    house.write(ADDS, text.replace(korean, 'fact.ko = "`torch.cat`, `tf.concat`"'))
    assert house.lint("language") == []
