"""Rules about systems: what each state needs, what runs it, who tells about it."""

from __future__ import annotations

import pytest
from support.house import House, ledger
from support.systems import NOTE, RETIRED, SYSTEM, add_system

from narani.lint import AWAIT_RECORDING

FILE = "docs/data/systems/summer.toml"
END = SYSTEM.count("\n")


def faults(house: House, text: str, *rules: str) -> list[str]:
    """What lint says of a system, without its file."""
    add_system(house, text)
    return [problem.removeprefix(f"{FILE}:") for problem in house.lint(*rules)]


def test_a_good_system(house: House) -> None:
    add_system(house, SYSTEM.replace('["tensors/sum"]', '["tensors/sum"]\nsuccessors = ["adder"]'))
    add_system(house, RETIRED, "adder")
    assert house.lint() == []


@pytest.mark.parametrize(("old", "new", "told"), [
    ("group = ", "gruop = ", ['2: gruop: unknown key. Did you mean "group"?',
                             '1: "group" is missing. Add group = … to docs/data/systems/summer.toml.']),
    ('"serving"', '"servng"', ['2: group: "servng" is not allowed here. Did you mean "serving"?']),
    ('"works"', '"zzz"', ['4: state: "zzz" is not allowed here. Known: cannot-run, caveat, retired, works.']),
    ('["pytorch"]', '["pytorhc"]',
     ['3: frameworks[0]: "pytorhc" is not allowed here. Did you mean "pytorch"?']),
    ('what.en = "A server that sums."\n', "", ["5: what.en: the English text is missing. "
     'Write it, or add translation = "wanted" to the file.']),
    ('article = "index#home"\n', "",
     ['1: "article" is missing. Add article = … to docs/data/systems/summer.toml.']),
])
def test_what_cannot_be_read(house: House, old: str, new: str, told: list[str]) -> None:
    assert sorted(faults(house, SYSTEM.replace(old, new))) == sorted(told)


def test_a_list_of_groups_where_nothing_is_near(house: House) -> None:
    [told] = faults(house, SYSTEM.replace('"serving"', '"xyz"'))
    assert told.startswith('2: group: "xyz" is not allowed here. Known: graphs, keras, tools, ')


@pytest.mark.parametrize(("state", "more", "told"), [
    ("caveat", "", ['4: state: "caveat" needs a note. Say which caveat: note.ko and note.en.']),
    ("works", NOTE, [f'{END + 1}: note: a system that works has no note. '
                     'Remove it, or write state = "caveat".']),
    ("works", 'since = "2025"\n', [f'{END + 1}: since: belongs to a retired system. '
                                   'Remove it, or write state = "retired".']),
    ("retired", NOTE, ['4: state: since when? Write since = "2025-08-07", "2025-08" or "2025": '
                       "as precisely as the source says."]),
    ("retired", NOTE + 'since = "last year"\n', [
        f'{END + 3}: since: "last year" begins with no date. Write since = "2025-08-07", '
        '"2025-08" or "2025": as precisely as the source says.']),
    ("retired", NOTE + 'since = "2025-02"\n', []),
    ("cannot-run", NOTE, []),
])
def test_a_state_is_told_whole(house: House, state: str, more: str, told: list[str]) -> None:
    assert faults(house, SYSTEM.replace('"works"', f'"{state}"') + more) == told


def test_what_nothing_runs_rests_on_claims(house: House) -> None:
    text = SYSTEM.replace('"works"', '"cannot-run"') + NOTE
    none = text.replace('claims = ["numpy-adds"]\n', "").replace('concepts = ["tensors/sum"]\n', "")
    assert faults(house, none) == [
        '4: state: "cannot-run" needs a claim. Add claims = ["…"]: the ids of the claims that prove it.']
    twice = text.replace('["numpy-adds"]', '["numpy-ads", "numpy-adds", "numpy-adds"]')
    assert faults(house, twice) == [
        '9: claims[0]: there is no claim "numpy-ads". Did you mean "numpy-adds"?',
        '9: claims[2]: "numpy-adds" is named twice. Take one out.']


def test_retired_says_a_document(house: House) -> None:
    text = SYSTEM.replace('"works"', '"retired"').replace("numpy-adds", "pytorch-sum")
    assert faults(house, text + NOTE + 'since = "2025"\n') == [
        "9: claims: none of these claims rests on a source. "
        "Name a claim whose evidence is the document that retired it."]


def test_what_works_is_run(house: House) -> None:
    assert faults(house, SYSTEM.replace('concepts = ["tensors/sum"]\n', "")) == [
        '4: state: "works", and nothing runs it. Add concepts = ["topic/concept"]: the concepts that do.']
    assert faults(house, SYSTEM.replace('["tensors/sum"]', '["tensors/sun"]'), "system-proof") == [
        '8: concepts[0]: there is no concept "tensors/sun". Did you mean "tensors/sum"?']


def test_what_runs_it_is_recorded_and_fresh(house: House) -> None:
    assert "system-recorded" in AWAIT_RECORDING
    house.edit("snippets/tensors/sum/in_numpy.py", "print(", "print( ")
    house.remove("snippets/tensors/sum/results/pytorch.cpu.toml")
    assert faults(house, SYSTEM, "system-recorded") == [
        "8: concepts[0]: tensors/sum: in_numpy.py changed since it was recorded; "
        "in_pytorch.py was never recorded under pytorch on cpu. "
        "Run: narani record tensors/sum (on a pull request CI records it for you)"]


def test_successors_lead_on(house: House) -> None:
    add_system(house, RETIRED + 'successors = ["summer"]\n', "adder")
    assert faults(house, SYSTEM + 'successors = ["summer", "adder", "addder"]\n') == [
        'docs/data/systems/adder.toml:13: successors[0]: "summer" names this system as its successor. '
        "Only one of them came after the other.",
        "10: successors[0]: is this very system. Name the one that took its place, or take it out.",
        '10: successors[1]: "adder" names this system as its successor. '
        "Only one of them came after the other.",
        '10: successors[2]: there is no system "addder". Did you mean "adder"?']


@pytest.mark.parametrize(("article", "told"), [
    ("indx#home", ['7: article: there is no page "indx.md". Did you mean "index.md"?']),
    ("index#hom", ['7: article: docs/en/index.md has no heading with the id "hom". Did you mean "home"?',
                   '7: article: docs/ko/index.md has no heading with the id "hom". Did you mean "home"?']),
    ("tensors/examples/sum", []),
    ("index", []),
])
def test_an_article_tells_about_it(house: House, article: str, told: list[str]) -> None:
    assert faults(house, SYSTEM.replace("index#home", article)) == told


def test_its_section_shows_what_ran(house: House) -> None:
    for language in ("ko", "en"):
        house.write(f"docs/{language}/index.md", house.read(f"docs/{language}/index.md")
                    + "\n## Other {#other}\n\nText.\n")
    text = SYSTEM.replace("#home", "#other")
    assert faults(house, text) == [
        f"7: article: #other of docs/{language}/index.md shows no concept of this system. "
        "Show one there: /// compare | tensors/sum" for language in ("en", "ko")]
    cannot = text.replace('"works"', '"cannot-run"').replace('concepts = ["tensors/sum"]\n', "") + NOTE
    assert faults(house, cannot)[0].endswith("Show one there: /// claims | numpy-adds")
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/index.md", "Text.", "/// systems | summer\n///")
    assert faults(house, text) == []


def test_an_article_in_one_language(house: House) -> None:
    house.write("docs/ko/about.md", house.read("docs/ko/index.md"))
    text = SYSTEM.replace("index#home", "about#home")
    assert faults(house, text, "system-article") == [
        "7: article: docs/en/about.md is missing. Run: narani new page about.md"]
    house.edit("docs/ko/about.md", "description:", "translation: wanted\ndescription:")
    assert faults(house, text, "system-article") == []


def test_lines_of_the_seeds_exist(house: House) -> None:
    house.write("docs/data/seeds.toml", ledger("합은 수다\n", {1: 'claims = ["pytorch-sum"]'}))
    assert faults(house, SYSTEM + 'seeds = ["002:1", "002:7", "003:1", "2:1", "002:1"]\n') == [
        "10: seeds[1]: line 7 of seed 002 is blank or not there. Name the line that names it.",
        '10: seeds[2]: there is no seed "003". Did you mean "002"?',
        '10: seeds[3]: "2:1" is no line of a seed. Write number and line, such as "003:45".',
        '10: seeds[4]: "002:1" is named twice. Take one out.']


def test_a_title_means_one_system(house: House) -> None:
    add_system(house, SYSTEM, "summation")
    add_system(house, SYSTEM.replace('"Summer"', '" "'), "blank")
    assert faults(house, SYSTEM) == [
        "docs/data/systems/blank.toml:1: title: is empty. Write the name readers know.",
        '1: title: "Summer" is the title of summation already. '
        "One title means one system: say which of them this is."]


def test_a_directive_names_systems(house: House) -> None:
    add_system(house)
    for language in ("ko", "en"):
        house.write(f"docs/{language}/systems/index.md", house.read(f"docs/{language}/index.md")
                    .replace("(tensors", "(../tensors").replace("#home", "#systems")
                    .replace("/// comparison | sums", "/// systems | sumer, summer, summer\n    show: paths"))
    assert house.lint("directive-arguments", "directive-options")[:3] == [
        'docs/en/systems/index.md:7: /// systems: "summer" is named twice. Take one out.',
        'docs/en/systems/index.md:7: /// systems: there is no system "sumer". Did you mean "summer"?',
        'docs/en/systems/index.md:8: /// systems: has no option "show". It takes none here.']


def test_a_link_to_a_row(house: House) -> None:
    add_system(house)
    for language in ("ko", "en"):
        both = "/// systems\n///\n\n/// comparison | sums"
        house.edit(f"docs/{language}/index.md", "/// comparison | sums", both)
        house.edit(f"docs/{language}/tensors/examples/sum.md", "index.md#home", "index.md#sumer")
    assert house.lint("page-links")[0] == (
        'docs/en/tensors/examples/sum.md:12: index.md has no heading with the id "sumer". '
        'Did you mean "summer"?')
    for language in ("ko", "en"):
        house.edit(f"docs/{language}/tensors/examples/sum.md", "index.md#sumer", "index.md#summer")
    assert house.lint("page-links") == []


def test_a_claim_of_a_system_is_used_and_names_it_when_it_breaks(house: House) -> None:
    add_system(house, SYSTEM.replace("numpy-adds", "pytorch-sum"))
    house.edit("docs/data/claims/tensors/pytorch-sum.toml", 'is = "Tensor"', 'is = "float"')
    assert "system summer" in house.lint("pin-holds")[0]
