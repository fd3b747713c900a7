"""A small repository whose runtimes need no framework, for tests that run snippets."""

from __future__ import annotations

from pathlib import Path

from narani.catalog.snippets import Snippets, read_snippets
from narani.errors import Problem
from narani.model.concept import Concept
from narani.runner.servers import Servers
from narani.runner.verify import Verification, verify, verify_concept

RUNTIMES = """
[variables]
GREETING = "from the table"

[device.cpu]
WHERE = "cpu"

[runtime.plain]
title = "Plain Python"
framework = "plain"
preload = ["json"]
packages = ["pytest"]

[runtime.other]
title = "Other Python"
framework = "other"
preload = ["json"]
packages = ["pytest"]
variables = {BACKEND = "other"}

[runtime.shell]
title = "Shell"
framework = "shell"
suffix = "sh"
command = ["sh", "{script}"]
default = false

[runtime.absent]
title = "Absent"
framework = "absent"
preload = ["no_such_framework", "no_such_framework.part"]
default = false
"""

CONCEPT = """
question = {ko = "무엇입니까?", en = "What is it?"}
answer = {ko = "답입니다.", en = "An answer."}
"""
MUTANT = '[mutant]\nsnippet = "in_plain.py"\nreplace = "3"\nby = "4"\n'
AGREE = '[agreement]\nnames = ["out"]\n'
GOOD = "out = 3\nprint('out is', out)\n"


class Repository:
    """A repository below a temporary folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "snippets").mkdir()
        (root / "snippets" / "runtimes.toml").write_text(RUNTIMES, encoding="utf-8")

    def runtimes(self, text: str) -> None:
        """Adds tables to those above, instead of any added before."""
        (self.root / "snippets" / "runtimes.toml").write_text(RUNTIMES + text, encoding="utf-8")

    def concept(self, id_: str = "topic/thing", toml: str = AGREE, **scripts: str) -> Path:
        """Writes a concept; `plain="…"` is `in_plain.py`, `shell="…"` is `in_shell.sh`."""
        folder = self.root / "snippets" / id_
        folder.mkdir(parents=True, exist_ok=True)
        text = CONCEPT + toml + ("" if "[mutant]" in toml else MUTANT)
        (folder / "concept.toml").write_text(text, encoding="utf-8")
        for framework, script in scripts.items():
            name = f"in_{framework}.{'sh' if framework == 'shell' else 'py'}"
            (folder / name).write_text(script, encoding="utf-8")
        return folder

    def read(self) -> Snippets:
        """Reads it as it is now."""
        return read_snippets(self.root)

    def thing(self, id_: str = "topic/thing") -> Concept:
        """The concept as it is now."""
        return self.read().concepts[id_]

    def verify(self, id_: str = "topic/thing") -> Verification:
        """Runs one concept and compares it with its results."""
        snippets = self.read()
        return verify(snippets, [snippets.concepts[id_]])[0]

    def run(self, id_: str = "topic/thing") -> list[Problem]:
        """Problems of running one concept, results left aside."""
        snippets = self.read()
        with Servers(snippets) as servers:
            found = verify_concept(servers, snippets.concepts[id_])
        return [problem for problem in found.problems if problem.rule != "recorded"]

    def files(self) -> dict[str, bytes]:
        """All recorded files and their bytes."""
        found = [*self.root.glob("snippets/*/*/results/*"), *self.root.glob("snippets/environments/*")]
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}
