"""What the records say, looked up once: states of results, findings of pins, verdicts on concepts.

Looking at a result means reading its script and computing digests, and many pages show the same
one, so every answer is kept for as long as the catalog it was read from.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

from narani.catalog.age import to_recheck
from narani.catalog.agreement import agreement_breaks, difference_breaks
from narani.catalog.catalog import Catalog
from narani.catalog.evidence import Finding, check_pin
from narani.catalog.freshness import state
from narani.catalog.questions import Ground, ground_of
from narani.model.concept import Concept
from narani.model.glossary import Term
from narani.model.knowledge import Claim, Evidence
from narani.model.result import Environment, Result, State
from narani.model.runtime import Runtime
from narani.model.text import Language

Standing = Literal["verified", "stale", "missing", "edited", "failing"]
_WORST: tuple[Standing, ...] = ("verified", "stale", "missing", "edited", "failing")


class Findings:
    """Answers about one catalog, each computed once."""

    def __init__(self, catalog: Catalog, today: dt.date | None = None) -> None:
        self.catalog = catalog
        self.today = today or dt.date.today()
        self._states: dict[tuple[str, str, str], State] = {}
        self._pins: dict[int, Finding] = {}
        self._standings: dict[str, Standing] = {}
        self._runtimes: dict[str, list[Runtime]] = {}
        self.wordings: dict[Language, tuple[re.Pattern[str], dict[str, Term]] | None] = {}
        self.lists: dict[Language, dict[str, list[Concept]]] = {}

    def runtimes(self, concept: Concept) -> list[Runtime]:
        """The runtimes a concept runs under."""
        if concept.id not in self._runtimes:
            self._runtimes[concept.id] = self.catalog.snippets.runtimes_of(concept)
        return self._runtimes[concept.id]

    def result(self, concept: Concept, runtime: Runtime, device: str = "cpu") -> Result | None:
        """The recorded result, if there is one."""
        return self.catalog.snippets.results.get((concept.id, runtime.id, device))

    def environment(self, runtime: str, device: str = "cpu") -> Environment | None:
        """The recorded environment, if there is one."""
        return self.catalog.snippets.environments.get((runtime, device))

    def state(self, concept: Concept, runtime: Runtime, device: str = "cpu") -> State:
        """Whether the recorded result still stands for the script."""
        key = (concept.id, runtime.id, device)
        if key not in self._states:
            self._states[key] = state(self.catalog.snippets, concept, runtime, device)[0]
        return self._states[key]

    def pin(self, pin: Evidence) -> Finding:
        """Whether a pinned value still holds."""
        if id(pin) not in self._pins:
            self._pins[id(pin)] = check_pin(self.catalog.snippets, pin)
        return self._pins[id(pin)]

    def holds(self, claim: Claim) -> bool:
        """Whether every pin of a claim holds."""
        return all(self.pin(evidence).holds for evidence in claim.evidence if not evidence.source)

    def ground(self, claim: Claim) -> Ground:
        """Whether a claim stands on fresh results, on old ones, or no longer."""
        findings = [self.pin(evidence) for evidence in claim.evidence if not evidence.source]
        return ground_of(findings)

    def to_recheck(self, claim: Claim) -> bool:
        """Whether nothing has confirmed a claim for so long that somebody should look again."""
        return to_recheck(self.catalog, claim, self.today)

    def standing(self, concept: Concept) -> Standing:
        """The worst that can be said of a concept's CPU results; `failing`: they break its agreement."""
        if concept.id not in self._standings:
            self._standings[concept.id] = self._look(concept)
        return self._standings[concept.id]

    def _look(self, concept: Concept) -> Standing:
        runtimes = self.runtimes(concept)
        states = [self.state(concept, runtime) for runtime in runtimes] or ["missing"]
        results = {r.id: found.values for r in runtimes if (found := self.result(concept, r))}
        if len(results) == len(runtimes) and (
            agreement_breaks(concept, results) or difference_breaks(concept, results)
        ):
            return "failing"
        return max(states, key=_WORST.index)

    def verified(self, concept: Concept) -> dt.date | None:
        """The day all of a concept's CPU results were last known to verify."""
        dates = [self.environment(runtime.id) for runtime in self.runtimes(concept)]
        known = [environment.verified for environment in dates if environment]
        return min(known) if known and len(known) == len(dates) else None
