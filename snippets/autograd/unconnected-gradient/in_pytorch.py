import torch

x = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(5.0, requires_grad=True)
out = x**2

# backward() leaves None; autograd.grad refuses.
out.backward()
by_backward = unused.grad
print("after backward():", by_backward)
out = x**2
try:
    naive = torch.autograd.grad(out, [x, unused])
except RuntimeError as e:
    error = type(e).__name__
    naive = type(e).__name__
    message = " ".join(str(e).split()[:7])
    print(f"{naive}: {message} ...")

out = x**2
_, allowed = torch.autograd.grad(out, [x, unused], allow_unused=True)
print("allow_unused:     ", allowed)

out = x**2
grad, zero = torch.autograd.grad(out, [x, unused],
                                 materialize_grads=True)
print(f"materialize_grads: {grad:.4f} {zero:.4f}")

# Four ways to lose the connection.
through_numpy = torch.tensor(x.detach().numpy() * 2.0)
through_item = torch.tensor(x.item() * 2.0)
through_int = (x * 2).long()
through_argmax = torch.stack([x, x * 2]).argmax()
lost = [not y.requires_grad for y in (
    through_numpy, through_item, through_int, through_argmax)]
print("numpy, item, long, argmax lose it:", lost)
out = out.detach()
