"""Bad input stops the build, with file, line, meaning and mend."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from click import ClickException
from support.house import House
from support.systems import add_system

from narani.blocks.errors import PageProblems
from narani.catalog.stamp import CHECKED, stamp_text

Convert = Callable[..., str]
CONFIG = """\
site_name: Narani
docs_dir: docs/ko
markdown_extensions:
  narani: {language: ko}
validation:
  links: {absolute_links: relative_to_docs}
"""


@pytest.mark.parametrize(("directive", "message"), [
    ("/// compare | tensors/sun\n///", 'no concept "tensors/sun". Did you mean "tensors/sum"?'),
    ("/// compare | tensor\n///", 'no topic or concept "tensor". Did you mean "tensors"?'),
    ("/// compare | tensors/sum\n    runtime: [numpy]\n///",
     'has no option "runtime". Did you mean "runtimes"?'),
    ("/// compare | tensors/sum\n    runtimes: [jax]\n///", 'runtimes: it does not run under "jax".'),
    ("/// compare | tensors/sum\n    code: brie\n///",
     'code: "brie" is not allowed here. Did you mean "brief"?'),
    ("/// compare\n    show: symptom\n///", 'show: "symptom" is not allowed here. Did you mean "symptoms"?'),
    ("/// compare | tensors\n    show: symptoms\n///", 'has no option "show". It takes none.'),
    ("/// flashcards | tensors\n///", "takes no argument. It asks every question."),
    ("/// flashcards\n    show: quizz\n///", 'show: "quizz" is not allowed here. Did you mean "quiz"?'),
    ("/// comparison | sum\n///", 'no comparison "sum". Did you mean "sums"?'),
    ("/// claims | numpy-ads\n///", 'no claim "numpy-ads". Did you mean "numpy-adds"?'),
    ("/// systems | sumer, summer\n///", 'no system "sumer". Did you mean "summer"?'),
    ("/// systems | summer\n    show: paths\n///", 'has no option "show". It takes none.'),
    ("/// systems\n    show: path\n///", 'show: "path" is not allowed here. Did you mean "paths"?'),
    ("/// compare | tensors/sum\ntext\n///", "takes no content."),
])
def test_a_directive_that_means_nothing(
    house: House, convert: Convert, directive: str, message: str
) -> None:
    add_system(house)
    with pytest.raises(PageProblems) as raised:
        convert(directive)
    assert message in str(raised.value)


def test_all_problems_of_a_page_at_once(convert: Convert) -> None:
    with pytest.raises(PageProblems, match="2 problems found"):
        convert("/// compare | tensors/a\n///\n\n/// claims | b\n///\n")


def test_lint_speaks_before_anything_is_written(house: House, convert: Convert) -> None:
    house.edit("docs/ko/index.md", "/// comparison | sums", "/// comparison | summs")
    with pytest.raises(ClickException) as raised:
        convert("# Another page")
    assert 'docs/ko/index.md:7' in str(raised.value)
    assert 'Did you mean "sums"?' in str(raised.value)


def test_what_was_just_linted_is_not_linted_again(
    house: House, convert: Convert, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.edit("docs/ko/index.md", "/// comparison | sums", "/// comparison | summs")
    monkeypatch.setenv(CHECKED, stamp_text(house.root))
    assert convert("# Another page")


def test_mkdocs_says_it_once_and_stops(house: House) -> None:
    house.write("mkdocs.yml", CONFIG)
    house.edit("docs/ko/index.md", "/// comparison | sums\n///", "/// comparison | sums")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"]
    done = subprocess.run(command, cwd=house.root, capture_output=True, text=True, check=False,
                          env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert said.count("docs/ko/index.md:7: ") == 1
    assert "Traceback" not in said
    assert not (house.root / "site" / "index.html").exists()


def test_mkdocs_builds_and_resolves_links(house: House) -> None:
    house.write("mkdocs.yml", CONFIG)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q"]
    done = subprocess.run(command, cwd=house.root, capture_output=True, text=True, check=False,
                          env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    html = (house.root / "site" / "index.html").read_text(encoding="utf-8")
    assert 'href="tensors/examples/sum/"' in html


def test_the_page_is_named_where_no_builder_tells_it(convert: Convert) -> None:
    said = r"docs/ko/index\.md:7: /// comparison \| sums: takes no content"
    with pytest.raises(PageProblems, match=said):
        convert("/// comparison | sums\ntext\n///", page="index.md")
