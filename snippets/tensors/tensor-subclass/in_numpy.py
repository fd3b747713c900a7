import numpy as np


class Quantity(np.ndarray):
    def __array_finalize__(self, source):
        # Runs for views and results too; without it the unit is lost.
        self.unit = getattr(source, "unit", None)


metres = np.array([1.0, 2.0]).view(Quantity)
metres.unit = "m"
tripled = (metres * 3.0)
kept = isinstance(tripled, Quantity)
result = type(tripled).__name__
unit = tripled.unit
print("metres * 3.0 is a", result, "with unit", unit)
print("metres * metres has unit", (metres * metres).unit)

out = np.asarray(tripled)
# d sum((3 x)**2) / dx by hand.
grad = np.asarray(18.0 * metres)
print("values:", out.tolist(), "gradient:", grad.tolist())
