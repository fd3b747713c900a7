"""Checks a concept's agreement and difference over values, recorded or just computed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import combinations

from narani.errors import did_you_mean
from narani.model.concept import DEFAULT_TOLERANCE, Concept
from narani.model.values import Value, equal, show, why_unequal

Values = Mapping[str, Mapping[str, Value]]
"""Runtime id to variable name to value."""


def agreement_breaks(concept: Concept, values: Values,
                     known: Mapping[str, Collection[str]] | None = None) -> list[str]:
    """Why the runtimes do not agree as `concept` says; empty when they do.

    Every runtime must set every name; each is compared with the first runtime. `known` are all
    variables of each runtime, for near misses, where more than the recorded ones are known.
    """
    if concept.agreement is None or not values:
        return []
    breaks: list[str] = []
    first, *others = values
    for index, name in enumerate(concept.agreement.names):
        lacking = [runtime for runtime in values if name not in values[runtime]]
        for runtime in lacking:
            hint = did_you_mean(name, (known or {}).get(runtime) or values[runtime])
            breaks.append(f'agreement.names[{index}]: "{name}" is not set under {runtime}. {hint}'.strip())
        if lacking:
            continue
        for other in others or [first]:
            left, right = values[other][name], values[first][name]
            if why := why_unequal(left, right, concept.agreement.tolerance):
                breaks.append(f'agreement.names[{index}]: "{name}" under {other} and {first}: {why}')
    return breaks


def difference_breaks(concept: Concept, values: Values) -> list[str]:
    """Names of `concept.difference` on which all runtimes agree after all, as reasons."""
    if concept.difference is None or len(values) < 2:
        return []
    tolerance = concept.agreement.tolerance if concept.agreement else DEFAULT_TOLERANCE
    breaks: list[str] = []
    for index, name in enumerate(concept.difference.names):
        found = [of_runtime[name] for of_runtime in values.values() if name in of_runtime]
        where = f'difference.names[{index}]: "{name}"'
        if len(found) < 2:
            breaks.append(f"{where} is set under fewer than two runtimes, so nothing can differ.")
        elif all(equal(a, b, tolerance) for a, b in combinations(found, 2)):
            breaks.append(f"{where} is {show(found[0])} under every runtime: no difference is left.")
    return breaks
