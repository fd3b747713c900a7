"""Rules about the files of a concept: its snippets, their mutant and what lies beside them."""

from __future__ import annotations

from support.house import House

FOLDER = "snippets/tensors/sum"
CONCEPT = f"{FOLDER}/concept.toml"
PYTORCH = f"{FOLDER}/in_pytorch.py"


def add(house: House, lines: str) -> None:
    """Adds lines above [agreement]."""
    house.edit(CONCEPT, "\n[agreement]", f"{lines}\n\n[agreement]")


def test_mutant_of_no_snippet(house: House) -> None:
    house.edit(CONCEPT, "in_numpy.py", "in_nunpy.py")
    assert house.lint() == [
        'snippets/tensors/sum/concept.toml:15: mutant.snippet: there is no "in_nunpy.py" here. '
        'Did you mean "in_numpy.py"?',
    ]


def test_mutant_of_text_that_is_not_there(house: House) -> None:
    house.edit(CONCEPT, 'replace = "1.0"', 'replace = "7.0"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:16: mutant.replace: '7.0' does not occur in "
        "in_numpy.py. Quote text that occurs exactly once.",
    ]


def test_mutant_of_text_that_is_there_twice(house: House) -> None:
    house.edit(CONCEPT, 'replace = "1.0"', 'replace = "np"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:16: mutant.replace: 'np' occurs 2 times in "
        "in_numpy.py. Quote text that occurs exactly once.",
    ]


def test_mutant_that_changes_nothing(house: House) -> None:
    house.edit(CONCEPT, 'by = "2.0"', 'by = "1.0"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:17: mutant.by: replaces the text by itself. Write an "
        "edit that breaks what the concept proves.",
    ]


def test_long_snippet(house: House) -> None:
    house.write(PYTORCH, house.read(PYTORCH) + "# more\n" * 56)
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:61: 61 lines, at most 60 fit. Shorten it, or add "
        'long = "reason" to concept.toml.',
    ]


def test_long_snippet_with_a_reason(house: House) -> None:
    add(house, 'long = "it trains"')
    house.write(PYTORCH, house.read(PYTORCH) + "# more\n" * 115)
    house.rerecord()
    assert house.lint() == []


def test_snippet_longer_than_any_reason(house: House) -> None:
    add(house, 'long = "it trains"')
    house.write(PYTORCH, house.read(PYTORCH) + "# more\n" * 116)
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:121: 121 lines, at most 120 fit. Shorten it.",
    ]


def test_reason_for_length_no_longer_needed(house: House) -> None:
    add(house, 'long = "it trains"')
    assert house.lint() == [
        "snippets/tensors/sum/concept.toml:5: long: no snippet has more than 60 lines. Remove "
        '"long".',
    ]


def test_wide_lines(house: House) -> None:
    house.write(PYTORCH, house.read(PYTORCH) + f"# {'x' * 74}\n# {'x' * 75}\n# {'합' * 38}\n")
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:7: 77 columns, at most 76 fit. Break the line.",
        "snippets/tensors/sum/in_pytorch.py:8: 78 columns, at most 76 fit. Break the line.",
    ]


def test_snippet_that_imports_narani(house: House) -> None:
    house.write(PYTORCH, "from narani.model import values\n" + house.read(PYTORCH))
    house.rerecord()
    assert house.lint() == [
        'snippets/tensors/sum/in_pytorch.py:1: imports "narani.model". A snippet runs alone: use '
        "the framework only.",
    ]


def test_snippet_that_is_not_python(house: House) -> None:
    house.write(PYTORCH, "import torch\ndef f(:\n")
    house.rerecord()
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorch.py:2: not valid Python: invalid syntax. A snippet runs "
        "alone with `python`: run it and mend what it says.",
    ]


def test_file_named_like_the_standard_library(house: House) -> None:
    house.write(f"{FOLDER}/parts/random.py", "")
    house.rerecord()
    assert house.lint() == [
        'snippets/tensors/sum/parts/random.py: "random" is the name of a module of the standard '
        "library, which it would hide. Rename it, for instance to random_parts.py.",
    ]


def test_file_named_like_a_framework(house: House) -> None:
    house.write(f"{FOLDER}/parts/torch/__init__.py", "")
    house.rerecord()
    assert house.lint() == [
        'snippets/tensors/sum/parts/torch/__init__.py: "torch" is the name of a module of a '
        "framework, which it would hide. Rename it, for instance to torch_parts.py.",
    ]


def test_snippet_no_runtime_runs(house: House) -> None:
    house.write(f"{FOLDER}/in_pytorhc.py", "")
    assert house.lint() == [
        "snippets/tensors/sum/in_pytorhc.py: no runtime runs this snippet. Did you mean "
        '"in_pytorch.py"?',
    ]


def test_file_that_belongs_nowhere(house: House) -> None:
    house.write(f"{FOLDER}/helper.py", "")
    assert house.lint() == [
        "snippets/tensors/sum/helper.py: this is neither concept.toml nor a snippet. Put helper "
        "files in parts/.",
    ]


def test_folder_that_belongs_nowhere(house: House) -> None:
    house.write(f"{FOLDER}/part/helper.py", "")
    assert house.lint() == [
        'snippets/tensors/sum/part: a concept has no such folder. Did you mean "parts"?',
    ]


def test_folder_without_a_concept(house: House) -> None:
    house.write("snippets/tensors/lost/in_numpy.py", "")
    assert house.lint() == [
        "snippets/tensors/lost/concept.toml: there is no concept.toml in this folder. Write one "
        "(see CONTRIBUTING.md) or remove the folder.",
    ]


def test_id_that_would_be_a_bad_address(house: House) -> None:
    house.write("snippets/tensors/Sum_2/concept.toml", house.read(CONCEPT))
    assert house.lint("id-form") == [
        'snippets/tensors/Sum_2/concept.toml: "Sum_2" is not an id. Use lower-case letters, '
        "digits and single hyphens, such as default-dtypes.",
    ]
