"""How a page's problems leave the build: said once, without a traceback, exit status 1."""

from __future__ import annotations

import sys
from typing import IO, Any

from click import ClickException

from narani.errors import Problems


class PageProblems(Problems, ClickException):
    """Problems that stop a build. MkDocs logs the message with the page's name before this is shown."""

    exit_code = 1

    def __str__(self) -> str:
        return f"\n{Problems.__str__(self)}"

    def show(self, file: IO[Any] | None = None) -> None:
        """Closes the report; the problems themselves are already logged."""
        print("Nothing was built: mend what is listed above.", file=file or sys.stderr)
