"""What to do about runtimes that cannot run here."""

from __future__ import annotations

import os

import pytest


def missing_here(reasons: dict[str, str], device: str) -> None:
    """Says what could not be run: a visible skip locally, an error in CI on the processor."""
    if not reasons:
        return
    text = "not run: " + "; ".join(f"{runtime}: {reason}" for runtime, reason in sorted(reasons.items()))
    if os.environ.get("CI") and device == "cpu":
        pytest.fail(f"{text} In CI every runtime must be installed.", pytrace=False)
    pytest.skip(text)
