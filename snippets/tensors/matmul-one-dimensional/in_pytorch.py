import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
v = torch.tensor([5.0, 6.0], requires_grad=True)

naive = torch.matmul(a, v).detach().tolist()
print("matrix times vector:", naive)
dot = torch.matmul(v, v).item()
print(f"vector times vector: {dot:.4f}")

mended = torch.matmul(a, v)
(grad,) = torch.autograd.grad((mended**2).sum(), v)
mended = mended.detach()
print("gradient:", grad.tolist())
