import torch

# In time: before any parallel work.
torch.set_num_interop_threads(2)

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
y.sum().backward()
out, grad = y.detach(), x.grad
print("values:", out.tolist(), "gradient:", grad.tolist())

# Too late.
try:
    torch.set_num_interop_threads(1)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")
# The number of threads inside one operation may still change.
torch.set_num_threads(1)
print("intra-op threads:", torch.get_num_threads())
