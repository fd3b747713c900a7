"""What all tests that run the repository's code share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.here import catalog

from narani.runner.servers import Servers


@pytest.fixture(scope="session")
def warm(device: str) -> Iterator[Servers]:
    """Servers that start when first needed: importing every framework takes half a minute of a processor."""
    with Servers(catalog().snippets, device, print) as started:
        yield started
