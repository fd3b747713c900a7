import torch
from torch import nn

H = 16
torch.manual_seed(0)
rnn = nn.RNN(2, H)


def look(weight):
    """Singular values, and what ten linear steps leave of a gradient."""
    u = weight.detach()
    singular = torch.linalg.svdvals(u)
    h = torch.ones(H) / H**0.5
    h.requires_grad_()
    out = h
    for _ in range(10):
        out = out @ u.T
    (grad,) = torch.autograd.grad(out.norm(), h)
    return singular, grad.norm()


naive, passed = look(rnn.weight_hh_l0)
largest, passed = naive.max().item(), passed.item()
print("singular values:", [f"{v:.4f}" for v in naive[[0, 7, 15]].tolist()])
print(f"gradient after ten steps: {passed:.4f}")

nn.init.orthogonal_(rnn.weight_hh_l0)
mended, grad = look(rnn.weight_hh_l0)
print("orthogonal_:    ", [f"{v:.4f}" for v in mended[[0, 7, 15]].tolist()])
print(f"gradient after ten steps: {grad.item():.4f}")
