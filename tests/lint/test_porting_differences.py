"""Porting differences: told whole, proved, and in both languages."""

from __future__ import annotations

from support.house import House
from support.porting import CONCEPT, MEND, SYMPTOM, WHO, make_porting, tell


def test_a_porting_difference_told_whole(house: House) -> None:
    make_porting(house)
    assert house.lint() == []


def test_neither_who_meets_it_nor_the_mend(house: House) -> None:
    tell(house, 'hurts = "error"')
    assert house.lint() == [
        f"{CONCEPT}:13: difference.hurts: a porting difference needs mend. "
        "Write mend.ko and mend.en below it.",
        f"{CONCEPT}:13: difference.hurts: a porting difference needs who. "
        "Write who.ko and who.en below it.",
    ]


def test_a_mend_that_nothing_proves(house: House) -> None:
    tell(house, 'hurts = "speed"', WHO, MEND)
    house.edit(CONCEPT, '[agreement]\nnames = ["out"]\n\n', 'record = ["out"]\n\n')
    assert house.lint("porting-difference") == [
        f"{CONCEPT}:12: difference.hurts: a porting difference needs an [agreement]. Let the snippets end "
        "with the mended version too, and name it there.",
    ]


def test_told_without_how_it_hurts(house: House) -> None:
    tell(house, MEND, SYMPTOM)
    hint = 'Write how it hurts: hurts = "silent", "error", "speed" or "confusion".'
    assert house.lint() == [
        f"{CONCEPT}:13: difference.mend: belongs to a porting difference. {hint}",
        f"{CONCEPT}:15: difference.symptoms: belongs to a porting difference. {hint}",
    ]


def test_a_kind_of_hurt_that_is_none(house: House) -> None:
    tell(house, 'hurts = "silence"', WHO, MEND)
    assert f'{CONCEPT}:13: difference.hurts: "silence" is not allowed here. Did you mean "silent"?' \
        in house.lint()


def test_too_many_sentences(house: House) -> None:
    tell(house, 'hurts = "silent"', WHO.replace("sums.", "sums. And means."), MEND)
    assert house.lint() == [
        f"{CONCEPT}:15: difference.who.en: has 2 sentences, at most 1 may stand here. "
        "Keep what a list needs; the page has room for the rest.",
    ]


def test_a_symptom_in_one_language(house: House) -> None:
    tell(house, 'hurts = "silent"', WHO, MEND, SYMPTOM.replace(', en = "the sum differs"', ""))
    assert house.lint() == [
        f"{CONCEPT}:18: difference.symptoms[0].en: the English text is missing. "
        'Write it, or add translation = "wanted" to the file.',
    ]
