import warnings

import torch
from torch.nn.utils.rnn import pad_sequence

rows = [[1.0, 2.0, 3.0], [4.0]]
try:
    torch.tensor(rows)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("torch.tensor:", error)

# One buffer and offsets into it.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # nested tensors are a prototype
    nested = torch.nested.nested_tensor(rows, layout=torch.jagged)
ragged_type = type(nested).__name__
print(ragged_type, "offsets:", nested.offsets().tolist())

# Padding and a mask.
padded = pad_sequence([torch.tensor(r) for r in rows], batch_first=True)
lengths = torch.tensor([len(r) for r in rows])
mask = torch.arange(padded.shape[1]) < lengths[:, None]
padded.requires_grad_()
y = (padded * mask).sum(dim=1) / mask.sum(dim=1)
(grad,) = torch.autograd.grad(y.sum(), padded)
means = y.detach()
print("means:", means.tolist())
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
