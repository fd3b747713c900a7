import torch


class StraightThroughRound(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return torch.round(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass                     # ctx.save_for_backward(...) goes here

    @staticmethod
    def backward(ctx, upstream):
        return upstream          # as if round were the identity


x = torch.tensor([0.2, 0.7, 1.6], requires_grad=True)
weight = torch.tensor([1.0, 2.0, 3.0])

out = (weight * torch.round(x) ** 2).sum()
(naive,) = torch.autograd.grad(out, x)
naive = naive.tolist()
print("torch.round:     ", naive)

out = (weight * StraightThroughRound.apply(x) ** 2).sum()
(grad,) = torch.autograd.grad(out, x)
out = out.detach()
print(f"out = {out.item():.4f}")
print("straight through:", [f"{g:.4f}" for g in grad.tolist()])

# The same without a class: the correction is a constant.
soft = x + (torch.round(x) - x).detach()
(by_detach,) = torch.autograd.grad((weight * soft**2).sum(), x)
print("by detach():     ", [f"{g:.4f}" for g in by_detach.tolist()])
