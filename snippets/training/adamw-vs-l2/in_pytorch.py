import torch

scale = torch.tensor([1.0, 0.01])


def run(make, penalty=0.0, **options):
    w = torch.ones(2, requires_grad=True)
    optimizer = make([w], lr=0.1, eps=1e-12, **options)
    for step in range(5):
        optimizer.zero_grad()
        # Both weights should become 3; the second hardly hears it.
        loss = (scale * (w - 3) ** 2).sum() / 2
        loss = loss + penalty / 2 * (w**2).sum()
        loss.backward()
        if step == 0:
            first = w.grad.clone()
        optimizer.step()
    return w.detach(), first


plain, grad = run(torch.optim.Adam)
adamw, _ = run(torch.optim.AdamW, weight_decay=0.5)
# Adam's own weight_decay is L2: the same as a term in the loss.
naive, _ = run(torch.optim.Adam, weight_decay=0.5)
l2, _ = run(torch.optim.Adam, penalty=0.5)

print("no decay:                ", [f"{w:.4f}" for w in plain.tolist()])
print("AdamW(weight_decay=0.5): ", [f"{w:.4f}" for w in adamw.tolist()])
print("Adam(weight_decay=0.5):  ", [f"{w:.4f}" for w in naive.tolist()])
print("Adam, 0.5 in the loss:   ", [f"{w:.4f}" for w in l2.tolist()])
adamw_default = torch.optim.AdamW([torch.ones(1)]).defaults[
    "weight_decay"]
print("AdamW's default decay:", adamw_default)
