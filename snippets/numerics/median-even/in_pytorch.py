import torch

x = torch.tensor([4.0, 1.0, 3.0, 2.0], requires_grad=True)

naive = torch.median(x)
(naive_grad,) = torch.autograd.grad(naive, x)
naive = naive.detach()
print(f"torch.median:          {naive.item():.4f}")
print("its gradient:", naive_grad.tolist())

# quantile interpolates between the middle two.
mended = torch.quantile(x, 0.5)
(grad,) = torch.autograd.grad(mended, x)
mended = mended.detach()
print(f"torch.quantile(x, .5): {mended.item():.4f}")
print("its gradient:", grad.tolist())
