import torch

x = torch.tensor([[1.0, 2.0], [3.0, -1.0], [0.5, 0.5], [2.0, 1.0]])
y = torch.tensor([1.0, 2.0, -1.0, 0.0])


def train(divide):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for step in range(4):               # batches of one
        loss = (x[step] @ w - y[step]) ** 2
        (loss / 2 if divide else loss).backward()
        if step % 2 == 1:               # every second batch
            optimizer.step()
            last = w.grad.clone()
            optimizer.zero_grad()
    return w.detach(), last


# backward() adds: the step is taken with the sum of two gradients.
naive, _ = train(divide=False)
mended, grad = train(divide=True)
print("sum: ", [f"{v:.4f}" for v in naive.tolist()])
print("mean:", [f"{v:.4f}" for v in mended.tolist()])
