"""`narani serve`: both languages, live reload, calm failures."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.house import House
from support.schemas import lend_schemas

from narani.cli import main

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, text: str, seconds: float = 60) -> str:
    """Body of `address` once it contains `text`."""
    until = time.monotonic() + seconds
    body = ""
    while time.monotonic() < until:
        try:
            body = urllib.request.urlopen(address, timeout=30).read().decode()
        except OSError:
            body = ""
        if text in body:
            return body
        time.sleep(0.3)
    raise AssertionError(f"{address} never showed {text!r}; last seen: {body[:200]}")


def is_there(address: str) -> bool:
    """Whether something is served at `address`."""
    try:
        return urllib.request.urlopen(address, timeout=30).status == 200
    except urllib.error.HTTPError:
        return False


def wait_until_said(log: Path, text: str, seconds: float = 60) -> None:
    """Returns once the server has said `text`."""
    until = time.monotonic() + seconds
    while text not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < until, f"never said: {text}"
        time.sleep(0.3)


def test_a_taken_port_is_named_before_anything_is_built(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    said = capsys.readouterr().err
    assert f"cannot listen on 127.0.0.1:{port}" in said
    assert f"--port {port + 1}" in said


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small repository of its own, built as ours is: with its configurations and its theme."""
    shutil.copytree(ROOT / "docs" / "theme", tmp_path / "docs" / "theme")
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "src").mkdir()
    lend_schemas(tmp_path)
    return House(tmp_path).root


@pytest.fixture
def served(checkout: Path) -> Iterator[tuple[Path, str, subprocess.Popen[str]]]:
    """The copy, the address it is served at, and the server."""
    port = free_port()
    command = [sys.executable, "-m", "narani", "serve", "--port", str(port)]
    log = (checkout / "log").open("w")  # a pipe nobody reads would stop the server once it is full
    with log, subprocess.Popen(command, cwd=checkout, stderr=log, text=True) as server:
        yield checkout, f"http://127.0.0.1:{port}/", server
        if server.poll() is None:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=30)


@pytest.mark.slow
def test_both_languages_live_reload_and_a_failure_that_keeps_the_pages(
    served: tuple[Path, str, subprocess.Popen[str]]
) -> None:
    root, address, server = served
    assert 'lang="ko"' in wait_for(address, "</html>")
    assert 'lang="en"' in wait_for(f"{address}en/", "</html>")
    page = root / "docs" / "ko" / "index.md"
    before = page.read_text(encoding="utf-8")
    page.write_text(before + "\n나중에 더한 문장입니다.\n", encoding="utf-8")
    wait_for(address, "나중에 더한 문장입니다.")
    page.write_text(before + "\n/// compare | no/such\n///\n", encoding="utf-8")
    wait_until_said(root / "log", "the last good pages stay up")
    wait_for(address, "나중에 더한 문장입니다.", seconds=15)
    page.write_text(before + "\n고친 문장입니다.\n", encoding="utf-8")
    wait_for(address, "고친 문장입니다.")
    example = root / "docs" / "ko" / "tensors" / "examples" / "sum.md"
    example.write_text(example.read_text(encoding="utf-8") + "\n예제에 더한 문장입니다.\n", encoding="utf-8")
    wait_for(f"{address}tensors/examples/sum/", "예제에 더한 문장입니다.")
    wait_for(f"{address}tensors/examples/sum/", 'href="sum.ipynb"', seconds=5)
    assert (root / "log").read_text(encoding="utf-8").count("Built both languages") == 1
    assert '"nouns"' in wait_for(f"{address}search/words.json", "folder"), "a preview can be searched, too"
    assert "unregister" in wait_for(f"{address}sw.js", "self."), "it keeps nothing: pages change all the time"
    assert not [name for name in ("llms.txt", "index.md", "feed.xml", "_headers") if is_there(address + name)]
    page.write_text(before.replace("합\n", "새 제목\n").replace("# 합 ", "# 새 제목 "), encoding="utf-8")
    wait_for(f"{address}tensors/examples/sum/", "새 제목")
    style = root / "docs" / "theme" / "assets" / "narani.css"
    style.write_text(style.read_text(encoding="utf-8") + "\n.just-now { color: red; }\n", encoding="utf-8")
    wait_for(f"{address}en/assets/narani.css", "just-now")
    wait_until_said(root / "log", "Copied narani.css")
    claim = root / "docs" / "data" / "claims" / "tensors" / "pytorch-sum.toml"
    claim.write_text(claim.read_text(encoding="utf-8").replace("A sum in", "The sum in"), encoding="utf-8")
    wait_for(f"{address}en/", "The sum in")
    server.send_signal(signal.SIGTERM)
    assert server.wait(timeout=30) == 0
    said = (root / "log").read_text(encoding="utf-8")
    assert 'no/such' in said
    assert said.rstrip().endswith("Stopped.")
