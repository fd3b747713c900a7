import warnings

import numpy as np
import torch

x = np.array([0.0, 1.0, 2.0])
x.setflags(write=False)

# A copy first: writing to it leaves x alone.
safe = torch.tensor(x)
safe[1] = 99
print("copy:  ", safe.tolist())

# Sharing warns, once per process, and lets you write.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    shared = torch.from_numpy(x)
warning = " ".join(str(caught[0].message).split()[:7])
print("warning:", warning)

shared[0] = 99
source = x.copy()
print("source:", source, "writeable:", x.flags.writeable)
