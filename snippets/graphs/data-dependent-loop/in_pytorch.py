import torch


def grow(x):
    y, steps = x, 1
    while y < 100.0:        # a Python bool, asked of a real value
        y = y * x
        steps += 1
    return y, steps


out, steps, grad = [], [], []
for start in (2.0, 3.0, 1.5):
    x = torch.tensor(start, requires_grad=True)
    y, n = grow(x)
    y.backward()            # the graph is as long as the loop was
    out.append(y.item())
    steps.append(n)
    grad.append(x.grad.item())
    print(f"{start}: {n} factors, x**{n} = {y.item():.4f}, "
          f"slope {x.grad.item():.4f}")
