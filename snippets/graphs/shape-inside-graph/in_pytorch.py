import torch

seen = []


def scaled_sum(x):
    n = x.shape[0]
    seen.append(type(n).__name__)
    return (x * x).sum() / n


# torch.export with a dynamic dimension: the size is a symbol.
class Model(torch.nn.Module):
    def forward(self, x):
        return scaled_sum(x)


batch = torch.export.Dim("batch")
program = torch.export.export(Model(), (torch.ones(4, 3),),
                              dynamic_shapes=({0: batch},))
kind = seen[-1]
print("traced with a dynamic batch, x.shape[0] is a", kind)
naive_works = True                  # the symbol can be divided by

out, grad = [], []
for n in (2, 5):
    x = torch.arange(3.0 * n).reshape(n, 3).requires_grad_()
    y = program.module()(x)
    y.backward()
    out.append(y.item())
    grad.append(x.grad.sum(0).tolist())
    print(f"batch {n}: out {y.item():.4f}")
