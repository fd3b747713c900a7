"""What a snippet catches can be found by its message."""

from __future__ import annotations

from support.house import House, array

CONCEPT = "snippets/tensors/sum/concept.toml"
PYTORCH = "snippets/tensors/sum/in_pytorch.py"
TRY = "\ntry:\n    out + 'a'\nexcept TypeError as e:\n"
ERROR = "    error = type(e).__name__\n"
MESSAGE = '    message = " ".join(str(e).split()[:6])\n'


def catch(house: House, clause: str, record: str = '"error", "message"') -> list[str]:
    """Adds code that catches something, records it, and lints."""
    house.write(PYTORCH, house.read(PYTORCH) + clause)
    if record:
        house.edit(CONCEPT, "\n[agreement]", f"record = [{record}]\n\n[agreement]")
    values = {"out": array(3.0, "float32"), "kind": "Tensor"}
    house.record("tensors/sum", "pytorch", {**values, "error": "TypeError", "message": "unsupported operand"})
    return house.lint("snippet-errors")


def test_type_and_first_words_are_kept_and_recorded(house: House) -> None:
    assert catch(house, TRY + ERROR + MESSAGE) == []
    assert house.lint() == []


def test_nothing_of_it_is_kept(house: House) -> None:
    assert catch(house, f"{TRY}    print(e)\n", "") == [
        f'{CONCEPT}:1: record: what is caught is not recorded. Write record = ["error", "message"].',
        f'{PYTORCH}:9: catches an exception and sets no "error". Add the line error = type(e).__name__',
        f'{PYTORCH}:9: catches an exception and sets no "message". '
        'Add the line message = " ".join(str(e).split()[:6])',
    ]


def test_what_is_recorded_already_stays(house: House) -> None:
    assert catch(house, TRY + ERROR + MESSAGE, '"error"') == [
        f'{CONCEPT}:5: record: what is caught is not recorded. Write record = ["error", "message"].',
    ]


def test_a_second_error_may_have_another_name(house: House) -> None:
    other = "\ntry:\n    out + None\nexcept TypeError as e:\n    other = type(e).__name__\n"
    assert catch(house, TRY + ERROR + MESSAGE + other) == []


def test_an_exception_that_is_not_kept(house: House) -> None:
    assert catch(house, "\ntry:\n    import nothing\nexcept ImportError:\n    pass\n", "") == []


def test_several_errors_are_kept_as_the_snippet_likes(house: House) -> None:
    loop = ("\nerrors = []\nfor other in ('a', None):\n    try:\n        out + other\n"
            "    except TypeError as e:\n        errors.append(str(e))\n")
    function = ("\ndef tried(f):\n    try:\n        return f()\n    except TypeError as e:\n"
                "        return type(e).__name__\n")
    assert catch(house, loop + function, "") == []
