import io

import torch

scale = torch.tensor([1.0, 0.1, 0.0])   # no gradient for one


class AdamW(torch.optim.Optimizer):
    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8,
                 weight_decay=1e-2):
        super().__init__(params, dict(lr=lr, betas=betas, eps=eps,
                                      weight_decay=weight_decay))

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            (b1, b2), lr = group["betas"], group["lr"]
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]   # kept by state_dict()
                if not state:
                    state["step"] = 0
                    state["m"] = torch.zeros_like(p)
                    state["v"] = torch.zeros_like(p)
                state["step"] += 1
                m, v, t = state["m"], state["v"], state["step"]
                p.mul_(1 - lr * group["weight_decay"])  # decoupled
                m.lerp_(p.grad, 1 - b1)
                v.mul_(b2).addcmul_(p.grad, p.grad, value=1 - b2)
                m_hat, v_hat = m / (1 - b1**t), v / (1 - b2**t)
                p.sub_(lr * m_hat / (v_hat.sqrt() + group["eps"]))


def run(kind, steps, w=None, state=None):
    w = torch.ones(3) if w is None else w.detach().clone()
    w.requires_grad_()
    optimizer = kind([w], lr=0.1, weight_decay=0.1)
    if state is not None:
        optimizer.load_state_dict(torch.load(state))
    for _ in range(steps):
        optimizer.zero_grad()
        ((scale * w**2).sum() / 2).backward()
        optimizer.step()
    return w.detach(), w.grad, optimizer


weight, grad, _ = run(AdamW, 10)
gap = (run(torch.optim.AdamW, 10)[0] - weight).abs().max().item() < 1e-6
half, _, optimizer = run(AdamW, 5)
slots = sorted(optimizer.state_dict()["state"][0])
torch.save(optimizer.state_dict(), file := io.BytesIO())
file.seek(0)
resumed = run(AdamW, 5, half, file)[0]
resumed_gap = (resumed - weight).abs().max().item()

print("after 10 steps", [f"{v:.4f}" for v in weight.tolist()])
print("within 1e-6 of torch.optim.AdamW:", gap)
print("in state_dict:", slots)
print(f"saved after 5 and resumed: off by {resumed_gap:.4f}")
