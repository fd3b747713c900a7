import numpy as np
import torch

# current_accelerator() is None where there is only a CPU.
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")

data = np.arange(6, dtype=np.float32).reshape(2, 3)
# .to() returns a tensor; on the same device it is the same object.
x = torch.from_numpy(data).to(device)
# Make the leaf on its device. A leaf moved later with .to() is no leaf
# any more, and its .grad stays None.
w = torch.ones(3, 1, device=device, requires_grad=True)

product = x @ w
loss = (product**2).sum()
loss.backward()
where = x.device.type
print("on the accelerator" if where != "cpu" else "on the CPU")

# NumPy lives in host memory: come back before converting.
out = product.detach().cpu().numpy()
grad = w.grad.cpu().numpy()
print("product:", out.ravel().tolist())
print("gradient:", grad.ravel().tolist())

# Operands on two devices are refused, never moved behind your back.
error = None
try:
    x @ torch.ones(3, 1)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("with a CPU tensor:", error or "no error")
