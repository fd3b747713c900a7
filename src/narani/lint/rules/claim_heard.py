"""A judged statement says what was heard, and an outdated one since when it is no longer true.

What it contradicts is another judged statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.catalog import Catalog
from narani.catalog.places import Keys
from narani.errors import Problem, did_you_mean
from narani.lint import known
from narani.lint.places import at_key
from narani.model.knowledge import Claim, Heard

Fault = tuple[Keys, str, str]
"""Keys below `heard`, what is wrong, how to mend it."""


def check(catalog: Catalog) -> Iterator[Problem]:
    """`heard` without phrases or a date, or against something nobody says."""
    for claim in catalog.knowledge.claims.values():
        if claim.heard is not None:
            for keys, message, hint in _faults(catalog, claim, claim.heard):
                yield at_key(catalog, claim.path, ("heard", *keys), message, hint)


def _faults(catalog: Catalog, claim: Claim, heard: Heard) -> Iterator[Fault]:
    if not any(phrase.strip() for phrase in heard.phrases):
        yield ("phrases",), "nothing is quoted.", "Quote what people say, at most a phrase each."
    yield from _since(heard)
    for index, other in enumerate(heard.contradicts):
        if fault := not_heard(catalog, other, claim.id):
            yield ("contradicts", index), *fault


def _since(heard: Heard) -> Iterator[Fault]:
    example = 'since = "2019-09-30 (TensorFlow 2.0)"'
    if heard.verdict == "outdated" and not heard.since:
        yield (
            ("verdict",),
            '"outdated" since when?',
            f"Add {example}, the date or version it stopped being true.",
        )
    elif heard.since and not re.search(r"\d", heard.since):
        yield (
            ("since",),
            f'"{heard.since}" has neither a year nor a version.',
            f"Write the date or version it stopped being true: {example}.",
        )


def not_heard(catalog: Catalog, id_: str, this: str = "") -> tuple[str, str] | None:
    """Why `id_` is no judged statement (other than `this`), and how to mend it; None if it is one."""
    claims = catalog.knowledge.claims
    if id_ == this:
        return "is this very claim.", "Name the statement that cannot be true together with it."
    if id_ not in known.claims(catalog):
        judged = [claim.id for claim in claims.values() if claim.heard is not None]
        write = f"Write docs/data/claims/<topic>/{id_}.toml with [heard]."
        return f'there is no claim "{id_}".', did_you_mean(id_, judged) or write
    if id_ in claims and claims[id_].heard is None:
        path = claims[id_].path.relative_to(catalog.root).as_posix()
        return f'"{id_}" is a fact that nobody was heard to say.', f"Add [heard] to {path}."
    return None
