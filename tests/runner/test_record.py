"""`narani record`: what it writes, what it leaves alone, and what it refuses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from support.repository import AGREE, GOOD, Repository

from narani.runner import record as recorder

Narani = Callable[..., tuple[int, str]]
RESULT = "snippets/topic/thing/results/plain.cpu.toml"
ENVIRONMENT = "snippets/environments/plain.cpu.toml"


def test_records_and_verifies(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    status, said = narani("record")
    assert status == 0 and "[1/1] topic/thing" in said
    files = repository.files()
    assert set(files) == {RESULT, RESULT.replace("plain", "other"), ENVIRONMENT,
                          ENVIRONMENT.replace("plain", "other")}
    text = files[RESULT].decode()
    assert text.startswith("# Recorded by `narani record`. Do not edit.\nscript = ")
    assert 'stdout = """\nout is 3\n"""' in text and text.endswith("[values]\nout = 3\n")
    assert repository.verify().problems == []
    assert repository.read().problems == []


def test_again_writes_nothing_new(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    before = repository.files()
    status, said = narani("record", "topic")
    assert (status, repository.files()) == (0, before)
    assert "0 files written, 2 results unchanged" in said


def test_noise_within_tolerance_is_no_news(repository: Repository, narani: Narani) -> None:
    repository.concept(plain="out = 3.0\n", other="out = 3.0\n")
    narani("record")
    before = repository.files()
    repository.concept(plain="out = 3.0 + 1e-9\n", other="out = 3.0\n")
    assert narani("record")[0] == 0
    after = repository.files()
    old, new = before[RESULT].decode().splitlines(), after[RESULT].decode().splitlines()
    assert [line for line in new if line not in old] == [new[1]] and new[1].startswith("script = ")
    assert after[RESULT.replace("plain", "other")] == before[RESULT.replace("plain", "other")]


def test_a_change_is_dated(repository: Repository) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    days = [dt.date(2026, 1, 1), dt.date(2026, 2, 2), dt.date(2026, 3, 3)]
    scripts = [GOOD, "# a comment\n" + GOOD, GOOD.replace("3", "4")]
    changed = []
    for day, script in zip(days, scripts, strict=True):
        repository.concept(plain=script, other=script)
        snippets = repository.read()
        recorder.record(snippets, list(snippets.concepts.values()), full=True, today=day)
        changed.append(repository.read().results["topic/thing", "plain", "cpu"].changed)
    assert changed == [days[0], days[0], days[2]]
    assert repository.read().environments["plain", "cpu"].verified == days[2]


@pytest.mark.parametrize("script", [
    "import time\nout = 3\nprint(time.time())\n",
    "import random\nout = 3\nprint(random.random())\n",
    "out = 3\nprint(object())\n",
])
def test_refuses_what_differs_each_run(repository: Repository, narani: Narani, script: str) -> None:
    repository.concept(plain=script, other=GOOD)
    status, said = narani("record")
    assert status == 1
    assert "in_plain.py: plain on cpu: gives something different each run: " in said
    assert "Set the seeds in the snippet" in said
    assert "snippets/topic/thing/results" not in "".join(repository.files())


def test_a_value_that_differs_each_run(repository: Repository, narani: Narani) -> None:
    script = GOOD + "import time\nnow = time.time()\n"
    repository.concept(toml=f'record = ["now"]\n{AGREE}', plain=script, other=GOOD)
    status, said = narani("record")
    assert status == 1 and 'gives something different each run: "now" changed: ' in said


def test_a_random_value_that_is_not_printed(repository: Repository, narani: Narani) -> None:
    path = repository.root / "snippets" / "runtimes.toml"
    path.write_text(path.read_text().replace('"json"', '"random"'))  # forks share what the server seeded
    script = GOOD + "import random\nnoise = random.random()\n"
    repository.concept(toml=f'record = ["noise"]\n{AGREE}', plain=script, other=GOOD)
    different = 'gives something different each run: "noise" changed: '
    assert any(different in problem.message for problem in repository.run()), "check sees it too"
    status, said = narani("record")
    assert status == 1 and different in said and RESULT not in repository.files()


def test_a_framework_that_is_slow_to_start(repository: Repository, narani: Narani) -> None:
    path = repository.root / "snippets" / "runtimes.toml"
    path.write_text(path.read_text().replace('preload = ["json"]', 'preload = ["slow"]'))
    (repository.root / "slow.py").write_text("import time\ntime.sleep(1.5)\n")
    where = f'[variables]\nPYTHONPATH = "{repository.root.as_posix()}"'
    path.write_text(path.read_text().replace("[variables]", where))
    script = "import slow\n" + GOOD
    repository.concept(toml=f"limit = 1\n{AGREE}", plain=script, other=script)
    assert narani("record")[0] == 0


def test_a_problem_leaves_the_previous_results(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    before = repository.files()
    repository.concept(plain=GOOD.replace("3", "5"), other=GOOD)
    status, said = narani("record")
    assert status == 1 and '"out" under other and plain: 3 is not 5' in said
    assert repository.files() == before


def test_a_good_concept_is_recorded_beside_a_bad_one(repository: Repository, narani: Narani) -> None:
    repository.concept("topic/bad", plain="1 / 0\n", other=GOOD)
    repository.concept("topic/good", plain=GOOD, other=GOOD)
    status, said = narani("record")
    assert status == 1 and "1 problem found." in said
    assert "snippets/topic/good/results/plain.cpu.toml" in repository.files()


def test_an_unreadable_concept_is_a_problem(repository: Repository, narani: Narani) -> None:
    (repository.concept(plain=GOOD, other=GOOD) / "concept.toml").write_text("question = \n")
    for words in ([], ["topic/thing"]):
        status, said = narani("record", *words)
        assert status == 1 and "concept.toml:1: not valid TOML" in said


def test_unknown_path(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    status, said = narani("record", "topic/think")
    assert status == 1
    assert 'topic/think: no concept is here. Did you mean "topic/thing"?' in said


def test_a_result_edited_by_hand(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    path = repository.root / RESULT
    path.write_text(path.read_text().replace("out = 3", "out = 4"))
    (problem,) = repository.verify().problems
    assert str(problem) == (f"{RESULT}: its content digest does not fit its content: it was edited by hand. "
                            "Results are only ever written by narani record. Run: narani record topic/thing")
    assert narani("record", "topic/thing")[0] == 0
    assert repository.verify().problems == []


def test_a_malformed_result_is_written_anew(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    before = repository.files()
    (repository.root / RESULT).write_text("nonsense")
    assert narani("record")[0] == 0
    assert repository.files() == before


def test_verification_says_what_changed(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    repository.concept(plain="out = 4\nprint('now', out)\n", other="out = 4\nprint('out is 3')\n")
    messages = [str(problem) for problem in repository.verify().problems]
    mend = "If that is meant, run: narani record topic/thing"
    assert f"{RESULT}: line 1 of its output is 'now 4', was 'out is 3'. {mend}" in messages
    assert f'{RESULT}: "out" changed: 4 is not 3 (tolerance 1e-06). {mend}' in messages


def test_a_nan_that_is_found_again_still_verifies(repository: Repository, narani: Narani) -> None:
    script = "out = 3\nodd = float('nan')\nlarge = [1.0, -float('inf')]\n"
    repository.concept(toml=f'record = ["odd", "large"]\n{AGREE}', plain=script, other=GOOD)
    narani("record")
    assert "odd = nan\nlarge = [1.0, -inf]" in repository.files()[RESULT].decode()
    assert repository.verify().problems == []


def _installed(repository: Repository, version: str) -> None:
    for path in (repository.root / "snippets" / "environments").glob("*.toml"):
        lines = [f'pytest = "{version}"' if line.startswith("pytest") else line
                 for line in path.read_text().splitlines()]
        path.write_text("\n".join(lines) + "\n")


def test_a_partial_record_needs_the_recorded_versions(repository: Repository, narani: Narani) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    assert narani("record", "topic/thing")[0] == 0
    assert ENVIRONMENT in repository.files(), "a partial record creates an environment that is not there"
    _installed(repository, "1.0")
    before = repository.files()
    status, said = narani("record", "topic/thing")
    assert status == 1 and repository.files() == before
    assert f"{ENVIRONMENT}: plain: pytest {pytest.__version__} is installed, 1.0 is recorded." in said
    assert "or run a full narani record to move all results to these." in said
    drift = [problem for problem in repository.verify().problems if problem.rule == "environment"]
    assert len(drift) == 2, "one problem for each runtime"
    assert narani("record")[0] == 0
    assert f'pytest = "{pytest.__version__}"' in repository.files()[ENVIRONMENT].decode()


def test_a_runtime_moves_to_new_versions_as_a_whole(repository: Repository, narani: Narani) -> None:
    repository.concept("topic/good", plain=GOOD, other=GOOD)
    repository.concept("topic/bad", plain=GOOD, other=GOOD)
    narani("record")
    _installed(repository, "1.0")
    before = repository.files()
    repository.concept("topic/good", plain=GOOD.replace("3", "5"), other=GOOD.replace("3", "5"))
    repository.concept("topic/bad", plain=GOOD.replace("3", "6"), other=GOOD)
    status, said = narani("record")
    assert status == 1 and repository.files() == before
    assert f"{ENVIRONMENT}: plain cannot move to the installed versions yet." in said


def test_only_a_full_record_removes_and_says_so(repository: Repository, narani: Narani) -> None:
    folder = repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    (folder / "in_other.py").unlink()
    other = RESULT.replace("plain", "other")
    assert narani("record", "topic/thing")[0] == 0 and other in repository.files()
    _, said = narani("record")
    assert other not in repository.files()
    assert f"Removed {other}: its concept no longer runs under that runtime." in said


def test_missing_frameworks_are_named_and_keep_their_results(repository: Repository, narani: Narani) -> None:
    folder = repository.concept(toml=f'runtimes = ["plain", "absent"]\n{AGREE}', plain=GOOD, absent=GOOD)
    narani("record")
    kept = folder / "results" / "absent.cpu.toml"
    kept.write_bytes((repository.root / RESULT).read_bytes())
    status, said = narani("record")
    assert status == 0 and kept.is_file()
    assert "could not be preloaded" not in said
    assert "absent: skipped, its results stay as they are: Absent is not installed: Module" in said


def test_only_what_changed(repository: Repository, narani: Narani) -> None:
    repository.concept("topic/one", plain=GOOD, other=GOOD)
    repository.concept("topic/two", plain=GOOD, other=GOOD)
    narani("record")
    repository.concept("topic/two", plain=GOOD.replace("3", "4"), other=GOOD.replace("3", "4"))
    status, said = narani("record", "--changed")
    assert status == 0 and "topic/two" in said and "topic/one" not in said


def test_an_interrupt_while_writing_leaves_whole_files(repository: Repository, narani: Narani,
                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    repository.concept(plain=GOOD, other=GOOD)
    narani("record")
    before = repository.files()
    script = GOOD.replace("3", "4")
    repository.concept(plain=script, other=script)

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pathlib.Path.chmod", interrupted)
    status, said = narani("record")
    assert (status, repository.files()) == (130, before)
    assert "Interrupted." in said


def test_unknown_device(repository: Repository, narani: Narani) -> None:
    status, said = narani("record", "--device", "gpu")
    assert status == 1 and 'no device "gpu". Known: cpu.' in said
