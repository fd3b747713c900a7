import warnings

import numpy as np

ordinary = np.array([1.9, -1.9, 2.5, 300.0], dtype=np.float32)
truncated = ordinary.astype(np.int32)
print("in range:", truncated.tolist())

wild = np.array([np.nan, np.inf, -np.inf, 3e9], dtype=np.float32)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    out_of_range = wild.astype(np.int32).tolist()
    to_uint8 = ordinary.astype(np.uint8).tolist()
warned = sorted({w.category.__name__ for w in caught})
print("NaN, inf, -inf, 3e9 -> int32:", out_of_range)
print("1.9, -1.9, 2.5, 300 -> uint8:", to_uint8)
print("warnings:", warned)

# The mend: decide the limits yourself, then cast.
clipped = np.clip(ordinary, 0.0, 255.0).astype(np.uint8)
print("clipped first:", clipped.tolist())

# Straight-through by hand: the cast counts as the identity.
surrogate_grad = 2 * np.trunc(ordinary)
print("straight-through gradient:", surrogate_grad.tolist())
