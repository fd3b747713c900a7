import torch

x = torch.tensor([1000.0, 1001.0, 1002.0], requires_grad=True)

naive = torch.log(torch.exp(x).sum())
(naive_grad,) = torch.autograd.grad(naive, x)
naive_is_inf = bool(naive.isinf())
naive_grad_is_nan = bool(naive_grad.isnan().all())
print("log(sum(exp(x))):", naive.item(), "gradient:", naive_grad.tolist())

result = torch.logsumexp(x, dim=0)
(grad,) = torch.autograd.grad(result, x)
stable = result.item()
print(f"logsumexp: {stable:.4f} gradient:", [f"{g:.4f}" for g in grad])
print("softmax:", [f"{p:.4f}" for p in torch.softmax(x, dim=0).detach()])
