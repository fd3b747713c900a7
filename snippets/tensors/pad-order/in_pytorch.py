import torch
import torch.nn.functional as F

x = torch.ones(2, 3, requires_grad=True)

# Read from the last axis backwards: columns (1, 0), rows (0, 2).
naive = F.pad(x, (1, 0, 0, 2)).detach()
print("F.pad(x, (1, 0, 0, 2)).shape:", tuple(naive.shape))

mended = F.pad(x, (0, 2, 1, 0))
print("F.pad(x, (0, 2, 1, 0)):", mended.tolist())

weights = torch.arange(15.0).reshape(3, 5)
(grad,) = torch.autograd.grad((mended * weights).sum(), x)
mended = mended.detach()
print("gradient:", grad.tolist())

# reflect leaves out the edge, replicate repeats it; no symmetric.
row = torch.tensor([[1.0, 2.0, 3.0]])
reflected = F.pad(row, (2, 2), mode="reflect")
print("reflect:", reflected.tolist())
try:
    F.pad(row, (2, 2), mode="symmetric")
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"symmetric: {error}: {message}")
