"""How to cite us: Narani's version, the day its results were verified, the commit."""

from __future__ import annotations

import datetime as dt

from narani import __version__
from narani.model.result import Environment
from narani.render.context import Context

NAMES = {"ko": "나란히(Narani)", "en": "Narani"}


def environments(context: Context) -> list[Environment]:
    """The environments a page rests on; all of them for a page that shows no result."""
    every = context.catalog.snippets.environments
    used = [every[key] for key in context.used.runtimes if key in every]
    if used or context.used.unverified:
        return used
    return [found for (_, device), found in every.items() if device == "cpu"]


def verified(context: Context) -> dt.date | None:
    """The day everything a page rests on was last known to verify; none if something is not verified."""
    if context.used.unverified:
        return None
    return min((environment.verified for environment in environments(context)), default=None)


def made_from(context: Context) -> str:
    """ "Narani 0.1.0 (commit abc), verified 2026-11-21": where a copied table comes from."""
    commit = context.catalog.commit
    inside = f" ({context.say('commit', commit=commit)})" if commit else ""
    day = verified(context)
    on = f", {context.say('cited', date=day)}" if day else ""
    return f"{NAMES[context.language]} {__version__}{inside}{on}"


def citation(context: Context, title: str, url: str) -> str:
    """One line of plain text."""
    quoted = f"“{title}”, " if title else ""
    return f"{quoted}{made_from(context)}{f', {url}' if url else ''}"
