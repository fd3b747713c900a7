import numpy as np
import torch

# PyTorch/XLA's device name; the backend is a package of its own.
try:
    torch.ones(2, device="xla")
    error, message = None, None
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print(error, "|", message)

# TorchTPU's announced name is not one of this version's devices.
try:
    torch.device("tpu")
    knows_tpu = True
except RuntimeError:
    knows_tpu = False
print("torch.device('tpu'):", knows_tpu)

# The step itself names no device: it takes what there is.
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(8, 3)), dtype=torch.float32)
w = torch.tensor([0.5, -1.0, 2.0], device=device, requires_grad=True)
out = torch.mean((x.to(device) @ w) ** 2)
out.backward()
grad = w.grad
print(f"loss {out.item():.4f}, gradient",
      [f"{g:.4f}" for g in grad.tolist()])
