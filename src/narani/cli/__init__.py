"""The `narani` command. Each subcommand is a module with `add_arguments` and `run`, imported when used."""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import os
import sys
from collections.abc import Sequence

from narani.errors import Problems

COMMANDS = {
    "new": "scaffold a concept, claim, question or page",
    "check": "lint, run and render only what you touched",
    "lint": "check everything that can be checked without running a snippet",
    "record": "run snippets and write down what they gave",
    "verify": "run snippets again and compare with what is recorded",
    "measure": "time what varies, such as speed, and write it down with machine and spread",
    "draw": "draw the pictures of the articles from what was recorded",
    "review": "record what changed, build the site, and sum up a pull request",
    "build": "build the site in both languages",
    "book": "print the interview questions of the built site as a PDF",
    "serve": "serve both languages, rebuilt when a file changes",
    "map": "print the rows of the API map that bear a name",
    "stale": "list what is stale, unverified or awaits translation",
    "seeds": "write the hashes of the seeds' ledger from their texts",
}
READER_LEFT = 141
"""Exit status of a program whose reader has gone, as a shell counts it: 128 and SIGPIPE."""
DESCRIPTION = "Narani: PyTorch and TensorFlow side by side, every sample executed."


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one subcommand; its exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    chosen = next((word for word in words if not word.startswith("-")), "")
    args = _parser(chosen).parse_args(words)
    try:
        status: int = args.command(args)
        sys.stdout.flush()
    except Problems as problems:
        print(problems, file=sys.stderr)
        return 1
    except ModuleNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    except BrokenPipeError:  # whoever read the output, `head` for one, has seen enough
        _silence()
        return READER_LEFT
    return status


def _silence() -> None:
    """Sends what is still in the buffers nowhere, so that the interpreter's end does not complain."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(io.UnsupportedOperation, OSError):
            os.dup2(null, stream.fileno())


def _parser(chosen: str) -> argparse.ArgumentParser:
    """The parser; only the chosen subcommand's module is imported."""
    parser = argparse.ArgumentParser(prog="narani", description=DESCRIPTION)
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        sub = subparsers.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name == chosen:
            module = importlib.import_module(f"narani.cli.{name}")
            module.add_arguments(sub)
            sub.set_defaults(command=module.run)
    return parser
