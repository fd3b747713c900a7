import numpy as np
import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])

array = np.from_dlpack(t)
seen = array.copy()
total = array.sum()
writeable = array.flags.writeable
print(f"NumPy sees {seen.tolist()}, sum {total:.4f}")
print("writeable:", writeable)

array[0] = 10
after = t.clone()
print("tensor afterwards:", after.tolist())

# The other direction shares as well.
x = np.zeros(3, dtype=np.float32)
from_array = torch.from_dlpack(x)
x[1] = 7
received = from_array.clone()
print("PyTorch sees:", received.tolist())

# A tensor that records its history is refused: DLPack carries values.
try:
    np.from_dlpack(torch.ones(2, requires_grad=True))
except BufferError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    refused = type(e).__name__
    refused_message = " ".join(str(e).split()[:6])
    print(refused, "-", refused_message)
