"""What an operation gave on one case, as named values that a claim can pin."""

from __future__ import annotations

from narani.catalog.same import outcome
from narani.catalog.snippets import Snippets
from narani.model.knowledge import Evidence
from narani.model.values import Value

OUT = "out"
"""Name of what the call gave; `out.dtype` and `out.shape` follow from it."""


def operation_values(snippets: Snippets, pin: Evidence, runtime: str) -> dict[str, Value] | None:
    """`out`, or `error` and `message`; `bare`; and a gradient by each argument, such as `grad_x`."""
    category, _, name = pin.operation.partition("/")
    result = snippets.operations.results.get((category, runtime, pin.device))
    called = result.operation.get(name) if result else None
    if called is None or pin.case not in called.cases:
        return None
    case = called.cases[pin.case]
    found = outcome(case)
    values: dict[str, Value] = {}
    if isinstance(found, dict) and "error" in found:
        values |= {"error": found["error"], "message": found.get("message", "")}
    else:
        values[OUT] = found
    if isinstance(case, dict):
        values |= {"bare": case["bare"]} if "bare" in case else {}
        values |= {f"grad_{argument}": grad for argument, grad in case.get("grad", {}).items()}
    return values


def pinned_name(pin: Evidence) -> str:
    """The name a pin is about; what the call gave, where an operation's pin names none."""
    if pin.raises:
        return "error"
    return pin.variable or (OUT if pin.operation else "")
