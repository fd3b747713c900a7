"""Whether a snippet gives the same each time, however it is started."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from narani.model.concept import Concept
from narani.model.runtime import Runtime
from narani.runner.compare import changes, tolerance_of
from narani.runner.outcome import Failure, Outcome
from narani.runner.servers import Job, Servers


class Steady:
    """Runs a snippet in two processes and fails it when they do not give the same.

    Two forks of one server share what the server began with, the state of `random` for one. So a
    snippet in `new` runs its second time in an interpreter of its own. Of the others one run is
    enough, unless `rest` asks for two of them as well.
    """

    def __init__(self, servers: Servers, new: Iterable[Job], rest: bool = False) -> None:
        self._servers = servers
        self._new = {(concept.id, runtime.id) for concept, runtime in new}
        self._rest = rest

    def run(self, concept: Concept, runtime: Runtime) -> Outcome:
        """The first outcome, failed when the second is another."""
        first = self._servers.run(concept, runtime)
        alone = (concept.id, runtime.id) in self._new
        if first.failed or not (alone or self._rest):
            return first
        second = self._servers.run(concept, runtime, alone=alone)
        if second.failed:
            return second
        # On a GPU sums are added in any order; on a processor with one thread they are not.
        tolerance = 0.0 if self._servers.device == "cpu" else tolerance_of(concept)
        if different := changes(first.stdout, first.values, second, tolerance):
            return replace(first, failures=tuple(unsteady(why) for why in different))
        return first


def same_as_script(outcome: Outcome, script: Outcome) -> Outcome:
    """`outcome`, failed when a script of its own printed something else."""
    if script.failed:
        return replace(outcome, failures=script.failures)
    if differing := changes(outcome.stdout, {}, replace(outcome, stdout=script.stdout, values={}), 0):
        return replace(outcome, failures=(unsteady(differing[0], "as a script of its own "),))
    return outcome


def unsteady(why: str, where: str = "") -> Failure:
    """The failure of a snippet that does not give the same twice."""
    return Failure(f"gives something different each run: {where}{why}", 0,
                   "Set the seeds in the snippet; print no times, addresses, ports or unordered sets.")
