"""A snippet that misbehaves: the error names file and line, and nothing else suffers."""

from __future__ import annotations

import time

import pytest
from support.repository import AGREE, GOOD, Repository

from narani.errors import Problem
from narani.runner.fresh import START_ALLOWANCE
from narani.runner.servers import CAN_FORK


def only(problems: list[Problem]) -> Problem:
    assert len(problems) == 1, problems
    return problems[0]


def test_crash_names_file_and_line(repository: Repository) -> None:
    repository.concept(plain="def f(x):\n    return 1 / x\n\nout = f(0)\n", other=GOOD)
    problem = only(repository.run())
    assert str(problem).startswith("snippets/topic/thing/in_plain.py:2: "
                                   "plain on cpu: crashes: ZeroDivisionError: division by zero")
    assert 'File "in_plain.py", line 4' in problem.hint
    assert "narani" not in problem.hint


def test_crash_is_told_without_the_notes_below_it(repository: Repository) -> None:
    plain = 'error = ValueError("wrong")\nerror.add_note("For simplicity, frames are gone.")\nraise error\n'
    repository.concept(plain=plain, other=GOOD)
    assert "crashes: ValueError: wrong" in str(only(repository.run()))


def test_syntax_error_has_its_line(repository: Repository) -> None:
    repository.concept(plain="x = 1\nout = = 2\n", other=GOOD)
    problem = only(repository.run())
    assert (problem.line, "SyntaxError" in problem.message) == (2, True)


def test_hang_is_killed_at_the_limit(repository: Repository) -> None:
    script = "import time\nwhile True: time.sleep(1)\n"
    repository.concept(toml=f"limit = 1\n{AGREE}", plain=script, other=GOOD)
    began = time.monotonic()
    problem = only(repository.run())
    assert problem.message == "plain on cpu: does not end within its limit of 1 s and was stopped."
    allowed = 20 if CAN_FORK else 20 + START_ALLOWANCE  # a fresh interpreter may take that long to start
    assert time.monotonic() - began < allowed


def test_flood_is_stopped(repository: Repository) -> None:
    repository.concept(plain="while True: print('x' * 70)\n", other=GOOD)
    message = only(repository.run()).message
    assert message == "plain on cpu: prints more than 20,000 characters and was stopped."


def test_flood_that_ends_by_itself(repository: Repository) -> None:
    repository.concept(plain="out = 3\nprint('가' * 20_001, end='')\n", other=GOOD)
    assert "prints more than 20,000 characters" in only(repository.run()).message


def test_as_much_as_allowed_is_allowed(repository: Repository) -> None:
    repository.concept(plain="out = 3\nprint('가' * 20_000, end='')\n", other=GOOD)
    assert repository.run() == []


@pytest.mark.parametrize(("call", "shown"), [("sys.exit(0)", "sys.exit(0)"), ("sys.exit()", "sys.exit()")])
def test_sys_exit(repository: Repository, call: str, shown: str) -> None:
    repository.concept(plain=f"import sys\nout = 3\n{call}\n", other=GOOD)
    problem = only(repository.run())
    assert str(problem) == (f"snippets/topic/thing/in_plain.py:3: plain on cpu: calls {shown}. "
                            "A snippet ends by reaching its last line.")


def test_os_exit(repository: Repository) -> None:
    repository.concept(plain="import os\nout = 3\nos._exit(0)\n", other=GOOD)
    assert "ended before its last line" in only(repository.run()).message


def test_death_by_signal_is_named(repository: Repository) -> None:
    repository.concept(plain="import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n", other=GOOD)
    assert only(repository.run()).message == "plain on cpu: was killed by SIGSEGV."


def test_agreement_variable_nobody_sets(repository: Repository) -> None:
    repository.concept(toml='[agreement]\nnames = ["outt"]\n', plain=GOOD, other=GOOD)
    first, second = repository.run()
    assert str(first) == ('snippets/topic/thing/concept.toml:5: agreement.names[0]: "outt" is not set '
                          'under plain. Did you mean "out"?')
    assert "under other" in second.message


def test_shapes_that_differ(repository: Repository) -> None:
    repository.concept(plain="out = [1, 2, 3]\n", other="out = [[1, 2, 3]]\n")
    message = only(repository.run()).message
    assert message == 'agreement.names[0]: "out" under other and plain: shape (1, 3) is not (3,)'


def test_nan_agrees_with_nothing(repository: Repository) -> None:
    repository.concept(plain="out = float('nan')\n", other="out = float('nan')\n")
    assert "nan is not nan (tolerance 1e-06, and NaN equals nothing)" in only(repository.run()).message


def test_difference_that_is_none(repository: Repository) -> None:
    toml = '[difference]\nnames = ["out"]\nwhy = {ko = "왜", en = "why"}\n'
    repository.concept(toml=toml, plain=GOOD, other=GOOD)
    assert "is 3 under every runtime: no difference is left." in only(repository.run()).message


def test_too_large_and_unknown_values_name_the_variable(repository: Repository) -> None:
    toml = f'record = ["big", "table"]\n{AGREE}'
    repository.concept(toml=toml, plain=GOOD + "big = list(range(1001))\ntable = {}\n", other=GOOD)
    big, table = repository.run()
    assert '"big" cannot be recorded: 1001 elements are too many: at most 1000 are recorded.' in big.message
    assert '"table" cannot be recorded: builtins.dict is not recorded. Assign' in table.message


def test_backend_mismatch(repository: Repository) -> None:
    path = repository.root / "snippets" / "runtimes.toml"
    path.write_text(path.read_text() + '[runtime.other.backend]\ncall = "os.getcwd"\nis = "torch"\n')
    repository.concept(plain=GOOD, other=GOOD)
    message = only(repository.run()).message
    assert message.startswith('other on cpu: ran on the backend "') and message.endswith('not "torch".')


def test_a_broken_snippet_does_not_hurt_the_next(repository: Repository) -> None:
    repository.concept("topic/bad", plain="import os\nos.abort()\n", other=GOOD)
    repository.concept("topic/good", plain=GOOD, other=GOOD)
    assert "SIGABRT" in only(repository.run("topic/bad")).message
    assert repository.run("topic/good") == []
