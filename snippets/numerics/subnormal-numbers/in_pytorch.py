import torch

tiny = torch.tensor([1e-40])
print("smallest normal float32:", torch.finfo(torch.float32).tiny)

stored = bool(tiny[0] != 0)
# In units of 1e-41, so that the zero can be told from the number.
scaled = (tiny * 0.5).double().item() * 1e41
print("stored:", stored, f"half of it, times 1e41: {scaled:.4f}")

# PyTorch can be asked to flush, where the processor supports it.
supported = torch.set_flush_denormal(True)
flushed = (tiny * 0.5).double().item() * 1e41
torch.set_flush_denormal(False)
print("can flush here:", supported, f"then: {flushed:.4f}")

x = torch.tensor([1e-30], requires_grad=True)
y = x * 1e30
(slope,) = torch.autograd.grad(y.sum(), x)
safe, grad = y.detach(), slope / 1e30
print("1e-30 * 1e30:", [f"{v:.4f}" for v in safe])
