import torch

x = torch.tensor([[1000.0, 1001.0, 1002.0], [-1000.0, 0.0, 0.5],
                  [1.0, 2.0, 3.0]], requires_grad=True)


def softmax(x, dim=-1):
    x = x - x.amax(dim=dim, keepdim=True)     # nothing above 0
    e = torch.exp(x)
    return e / e.sum(dim=dim, keepdim=True)


def log_softmax(x, dim=-1):
    x = x - x.amax(dim=dim, keepdim=True)
    return x - torch.log(torch.exp(x).sum(dim=dim, keepdim=True))


def nan_rows(p):
    return p.isnan().any(dim=1).tolist()


loss = -log_softmax(x)[:, 2].mean()     # cross-entropy, label 2
(grad,) = torch.autograd.grad(loss, x)

x = x.detach()
out, log_out = softmax(x), log_softmax(x)
same_as_library = (torch.allclose(out, torch.softmax(x, dim=-1))
                   and torch.allclose(
                       log_out, torch.log_softmax(x, dim=-1)))

naive = torch.exp(x) / torch.exp(x).sum(dim=1, keepdim=True)
e = torch.exp(x - x.max())              # one maximum for everything
whole_max = e / e.sum(dim=1, keepdim=True)
naive_nan_rows, whole_max_nan_rows = nan_rows(naive), nan_rows(whole_max)
log_of_softmax_is_minus_inf = bool(torch.log(out[1, 0]).isneginf())
masked_row_is_nan = nan_rows(softmax(torch.full((1, 3), -torch.inf)))[0]

for row in out:
    print("softmax", [f"{v:.4f}" for v in row])
print(f"log_softmax[1, 0]: {log_out[1, 0]:.4f}")
print("log(softmax)[1, 0] is -inf:", log_of_softmax_is_minus_inf)
print("NaN rows, nothing subtracted:   ", naive_nan_rows)
print("NaN rows, one maximum for all:  ", whole_max_nan_rows)
print("a row of nothing but -inf: NaN", masked_row_is_nan)
print("same as torch.softmax:", same_as_library)
