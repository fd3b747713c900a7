import torch

A = torch.tensor([[3.0, 1.0], [0.0, 2.0], [1.0, 1.0]])

outputs = torch.linalg.svd(A)
shapes = [str(tuple(t.shape)) for t in outputs]
print("U, S, Vh:", shapes)

A.requires_grad_()
U, S, Vh = torch.linalg.svd(A, full_matrices=False)
(grad,) = torch.autograd.grad(S.sum(), A)
singular = S.detach()
rebuilt = (U @ torch.diag(S) @ Vh).detach()
print("singular values:", [f"{s:.4f}" for s in singular])
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
