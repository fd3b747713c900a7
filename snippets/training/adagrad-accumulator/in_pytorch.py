import torch

scale = torch.tensor([1.0, 0.1, 0.01])


def run(optimizer_class, steps, **options):
    w = torch.ones(3, requires_grad=True)
    optimizer = optimizer_class([w], **options)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = (scale * w**2).sum() / 2
        loss.backward()
        optimizer.step()
    return w.detach(), w.grad


Adagrad = torch.optim.Adagrad
# The sum of squares starts at 0: the first step is the rate itself.
naive, _ = run(Adagrad, 1, lr=0.1)
mended, grad = run(Adagrad, 10, lr=0.1, initial_accumulator_value=0.1)

print("after one step:   ", [f"{w:.4f}" for w in naive.tolist()])
print("start at 0.1, ten:", [f"{w:.4f}" for w in mended.tolist()])
