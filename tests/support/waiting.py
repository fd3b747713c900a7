"""Waiting for a page without `eval`.

Playwright looks again and again by evaluating its expression within the page, where the site's content
security policy stops it; only the first look passes. Here every look is a call from outside.
"""

from __future__ import annotations

import time
from typing import Any

EVERY = 50
LONGEST = 10_000


def wait_for_function(
    page: Any, expression: str, *, arg: Any = None, timeout: float = LONGEST, polling: Any = EVERY
) -> None:
    """Waits until `expression` is true on `page`, as `Page.wait_for_function` does; milliseconds.

    Raises:
        TimeoutError: of Playwright, when it was not in time.
    """
    from playwright.sync_api import Error
    from playwright.sync_api import TimeoutError as TooLate

    ends = time.monotonic() + timeout / 1000
    while True:
        try:
            # Truth is asked for within the page: what is true there need not survive the way out.
            if page.evaluate_handle(expression, arg).evaluate("value => Boolean(value)"):
                return
        except Error as error:
            if "context was destroyed" not in str(error):  # the page is on its way to another
                raise
        if time.monotonic() > ends:
            raise TooLate(f"Not true within {timeout} ms: {expression}")
        page.wait_for_timeout(polling if isinstance(polling, int | float) else EVERY)
