"""A snippet runs as `python in_x.py` would, alone, and takes nothing down with it."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.repository import AGREE, GOOD, Repository

from narani.runner.outcome import Outcome
from narani.runner.servers import Servers

AS_SCRIPT = """
import os, sys
argv, name = sys.argv, __name__
file_name = os.path.basename(__file__)
path_is_folder = sys.path[0] == os.getcwd() == os.path.dirname(__file__)
main_is_this = sys.modules["__main__"].argv is argv
variable, device, ours = os.environ["GREETING"], os.environ["WHERE"], "narani" in sys.argv[0]
from parts import helper
helped = helper.VALUE
out = 3
"""
NAMES = ["argv", "name", "file_name", "path_is_folder", "main_is_this", "variable", "device", "helped"]


@pytest.fixture(params=["forked", "fresh"])
def can_fork(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Both ways to run: where forking is safe, and where it is not."""
    yield request.param == "forked"


def outcome(repository: Repository, can_fork: bool = True, runtime: str = "plain") -> Outcome:
    snippets = repository.read()
    with Servers(snippets, can_fork=can_fork) as servers:
        return servers.run(snippets.concepts["topic/thing"], snippets.runtimes.runtime[runtime])


def test_looks_like_a_script(repository: Repository, can_fork: bool) -> None:
    folder = repository.concept(toml=f"record = {NAMES!r}\n{AGREE}", plain=AS_SCRIPT)
    (folder / "parts").mkdir()
    (folder / "parts" / "helper.py").write_text("VALUE = 7\n")
    found = outcome(repository, can_fork)
    assert found.failures == ()
    assert found.values == {
        "out": 3, "argv": ["in_plain.py"], "name": "__main__", "file_name": "in_plain.py",
        "path_is_folder": True, "main_is_this": True, "variable": "from the table", "device": "cpu",
        "helped": 7}
    assert not list(folder.rglob("__pycache__")), "a run must not leave bytecode in the repository"


def test_output_of_every_kind_in_order(repository: Repository, can_fork: bool) -> None:
    script = ("import atexit, os, sys\nprint('python')\nos.write(1, b'descriptor\\n')\n"
              "os.system('echo child')\nprint('가나다')\nprint('not this', file=sys.stderr)\n"
              "atexit.register(print, 'at exit')\nout = 3\n")
    repository.concept(plain=script)
    assert outcome(repository, can_fork).stdout == "python\ndescriptor\nchild\n가나다\nat exit\n"


def test_the_crash_is_the_same_both_ways(repository: Repository, can_fork: bool) -> None:
    repository.concept(plain="\nraise ValueError('no')\n")
    (failure,) = outcome(repository, can_fork).failures
    assert (failure.text, failure.line) == ("crashes: ValueError: no", 2)


def test_grandchild_that_holds_stdout_does_not_hold_us(repository: Repository, can_fork: bool) -> None:
    script = "import subprocess\nsubprocess.Popen(['sleep', '60'])\nprint('done')\nout = 3\n"
    repository.concept(plain=script)
    began = time.monotonic()
    found = outcome(repository, can_fork)
    assert (found.stdout, found.failures) == ("done\n", ())
    assert time.monotonic() - began < 20


def test_what_a_snippet_leaves_running_is_killed(repository: Repository, can_fork: bool) -> None:
    script = "import subprocess\nout = subprocess.Popen(['sleep', '60']).pid\n"
    repository.concept(plain=script)
    pid = outcome(repository, can_fork).values["out"]
    for _ in range(100):
        status = Path(f"/proc/{pid}/stat")
        if not status.is_file() or status.read_text().split()[2] == "Z":
            return
        time.sleep(0.05)
    pytest.fail("the grandchild still runs")


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_worker_processes_work(repository: Repository, method: str) -> None:
    script = (f"import multiprocessing as mp\n\ndef square(x):\n    return x * x\n\n"
              f"if __name__ == '__main__':\n    default = mp.get_start_method()\n"
              f"    with mp.get_context({method!r}).Pool(2) as pool:\n"
              "        out = pool.map(square, [1, 2, 3])\n"
              "    daemon = mp.current_process().daemon\n")
    repository.concept(toml=f'record = ["default", "daemon"]\n{AGREE}', plain=script)
    found = outcome(repository)
    assert found.failures == ()
    assert found.values == {"out": [1, 4, 9], "default": "fork", "daemon": False}


def test_a_process_group_of_its_own(repository: Repository) -> None:
    repository.concept(plain="import os\nout = os.getpgid(0) == os.getpid() != os.getppid()\n")
    assert outcome(repository).values["out"] is True


def test_closing_kills_what_runs(repository: Repository, tmp_path: Path) -> None:
    started = tmp_path / "started"
    script = f"import os, time\nopen({str(started)!r}, 'w').write(str(os.getpid()))\ntime.sleep(60)\n"
    repository.concept(plain=script)
    snippets = repository.read()
    servers = Servers(snippets)
    job = (snippets.concepts["topic/thing"], snippets.runtimes.runtime["plain"])
    thread = threading.Thread(target=servers.run, args=job, daemon=True)
    thread.start()
    while not (started.is_file() and started.read_text()):
        time.sleep(0.02)
    servers.close()
    thread.join(timeout=10)
    assert not thread.is_alive()
    with pytest.raises(ProcessLookupError):
        os.kill(int(started.read_text()), 0)


def test_what_cannot_be_imported_is_quoted(repository: Repository, can_fork: bool) -> None:
    snippets = repository.read()
    with Servers(snippets, can_fork=can_fork) as servers:
        why = servers.unavailable(snippets.runtimes.runtime["absent"])
    assert why.startswith("Absent is not installed: ") and "no_such_framework" in why


def test_without_fork_it_says_so_once(repository: Repository) -> None:
    said: list[str] = []
    with Servers(repository.read(), say=said.append, can_fork=False):
        pass
    assert said == [f"Forking is not safe on {sys.platform}: "
                    "every snippet runs in a fresh interpreter, which is slower."]


def test_a_runtime_is_a_command_too(repository: Repository) -> None:
    toml = f'runtimes = ["plain", "shell"]\nrecord = ["words"]\n{AGREE}'
    script = 'echo "out = 3"\necho \'words = ["a", null]\'\necho said\n'
    repository.concept(toml=toml, plain=GOOD, shell=script)
    found = outcome(repository, runtime="shell")
    assert found.values == {"out": 3, "words": ["a", None]}
    assert found.stdout.endswith("said\n")
    assert repository.run() == []


def test_a_command_that_fails(repository: Repository) -> None:
    script = "echo no such thing >&2\nexit 3\n"
    repository.concept(toml=f'runtimes = ["shell"]\n{AGREE}', shell=script, plain=GOOD)
    (problem,) = repository.run()
    assert problem.path.endswith("in_shell.sh")
    assert problem.message == "shell on cpu: ended with exit status 3."
    assert "no such thing" in problem.hint


def test_a_command_that_prints_no_json(repository: Repository) -> None:
    repository.concept(toml=f'runtimes = ["shell"]\n{AGREE}', shell="echo 'out = three'\n", plain=GOOD)
    (problem,) = repository.run()
    assert problem.message.startswith("shell on cpu: \"out\" is not followed by JSON: 'three'.")


@pytest.mark.parametrize(("reason", "runs"), [("", 1), ("its native code races", 2)])
def test_only_a_concept_that_says_why_gets_one_more_chance(
        repository: Repository, tmp_path: Path, reason: str, runs: int) -> None:
    log = tmp_path / "log"
    repository.concept(toml=f'flaky = "{reason}"\n{AGREE}', plain=(
        f"log = {str(log)!r}\nopen(log, 'a').write('x')\n"
        "assert open(log).read() == 'xx', 'not yet'\nout = 3\n"))
    snippets = repository.read()
    said: list[str] = []
    with Servers(snippets, say=said.append) as servers:
        found = servers.run(snippets.concepts["topic/thing"], snippets.runtimes.runtime["plain"])
    assert log.read_text() == "x" * runs
    assert found.failed is (runs == 1)
    assert said == ["topic/thing failed and runs once more, since its native code races: "
                    "crashes: AssertionError: not yet"][:runs - 1]
