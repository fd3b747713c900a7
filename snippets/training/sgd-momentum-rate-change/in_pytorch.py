import torch


def run(scale_buffer):
    w = torch.tensor([1.0, 2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    path = []
    for step in range(6):
        if step == 3:           # ten times smaller, as a schedule would
            optimizer.param_groups[0]["lr"] = 0.01
            if scale_buffer:    # the way Keras continues
                optimizer.state[w]["momentum_buffer"].mul_(10)
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
        path.append(w[0].item())
    return path, w.detach(), w.grad


# The buffer holds gradients; each step multiplies it by today's rate.
path, naive, grad = run(scale_buffer=False)
mended = naive
_, like_keras, _ = run(scale_buffer=True)
print("w[0]:", [f"{v:.4f}" for v in path])
print("buffer times ten:", [f"{v:.4f}" for v in like_keras.tolist()])
