import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

# A result that depends on w carries a history, so it is refused too.
try:
    (w * 2).numpy()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")

# detach() says aloud: from here on, no gradient.
values = (w * 2).detach().numpy()
print("detached:", values.tolist())

# detach() does not copy. Writing to the array writes to w.
w.detach().numpy()[0] = 5.0
detach_shares = w[0].item() == 5.0
print("w after writing to its detached array:", w.tolist())
w.detach().numpy()[0] = 1.0

# w itself is still differentiable.
loss = (w**2).sum()
loss.backward()
grad = w.grad
print("gradient:", grad.tolist())
