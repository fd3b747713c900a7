import numpy as np
import torch

rng = np.random.default_rng(0)
real, fake = torch.from_numpy(
    rng.normal(size=(2, 8, 3)).astype("float32"))
mix = torch.from_numpy(rng.uniform(size=(8, 1)).astype("float32"))
w1 = torch.from_numpy(rng.normal(size=(3, 4)).astype("float32"))
w2 = torch.from_numpy(rng.normal(size=(4, 1)).astype("float32"))
weights = [w.requires_grad_() for w in (w1, w2)]


def critic(x):
    return torch.tanh(x @ w1) @ w2


def losses(create_graph):
    between = (mix * real + (1 - mix) * fake).requires_grad_()
    # The sum over the batch: each row's gradient is its own.
    (slope,) = torch.autograd.grad(critic(between).sum(), between,
                                   create_graph=create_graph)
    # No epsilon: at zero this norm has the gradient 0.
    penalty = ((slope.norm(dim=1) - 1) ** 2).mean()
    return critic(fake).mean() - critic(real).mean(), penalty


loss, penalty = losses(create_graph=True)
grad = torch.autograd.grad(loss + 10 * penalty, weights)[0]
print(f"loss {loss.item():.4f}  penalty {penalty.item():.4f}")
print("gradient of w1[0]:", [f"{g:.4f}" for g in grad[0].tolist()])

# Forgotten: the same numbers are printed, and no error is raised.
loss, penalty = losses(create_graph=False)
forgotten = torch.autograd.grad(loss + 10 * penalty, weights)[0]
print(f"loss {loss.item():.4f}  penalty {penalty.item():.4f}")
print("forgotten, w1[0]: ", [f"{g:.4f}" for g in forgotten[0].tolist()])
loss, _ = losses(create_graph=True)
without = torch.autograd.grad(loss, weights)[0]
same = torch.equal(forgotten, without)
print("as if there were no penalty:", same)
loss, penalty = loss.detach(), penalty.detach()

# A critic that is flat everywhere: every slope is the zero vector.
with torch.no_grad():
    w2.zero_()
_, at_rest = losses(create_graph=True)
flat = torch.autograd.grad(at_rest, weights)[0]
print("flat critic, w1[0]:", [f"{g:.4f}" for g in flat[0].tolist()])
