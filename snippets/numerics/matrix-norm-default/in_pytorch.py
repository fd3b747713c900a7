import torch

m = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)

mended = torch.linalg.norm(m, ord=2)
(grad,) = torch.autograd.grad(mended, m)
naive = mended.detach()
mended = mended.detach()
print(f"linalg.norm(m, ord=2): {naive.item():.4f}")
print("gradient:", [[f"{v:.4f}" for v in row] for row in grad.tolist()])

# The flattened vector's norm, and the deprecated torch.norm.
flat = torch.linalg.vector_norm(m, ord=2).item()
old = torch.norm(m, p=2).item()
frobenius = torch.linalg.norm(m).item()
print(f"linalg.vector_norm:    {flat:.4f}")
print(f"torch.norm(m, p=2):    {old:.4f}")
print(f"linalg.norm(m):        {frobenius:.4f}")
