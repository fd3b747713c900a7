import torch
from torch import nn

penalties = []


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor([[0.5], [-1.0], [2.0]]))

    def forward(self, x):
        return torch.tanh(x @ self.w)


# What is attached to the layer happens when PyTorch calls it.
layer = Layer()
layer.register_forward_hook(
    lambda module, inputs, out: penalties.append(0.1 * (out**2).sum()))
x = torch.tensor([[1.0, 2.0, 0.5], [0.0, -1.0, 1.0]])

# A new layer runs either way: its weights exist from the start.
out_direct = layer.forward(x).detach()
penalty_direct = float(sum(penalties))
error = None

out = layer(x)
penalty = sum(penalties)
penalty.backward()
grad = layer.w.grad
out, penalty = out.detach(), penalty.detach()

print("new layer, forward():", error or "runs")
print("output, forward():", [f"{v:.4f}" for v in out_direct[:, 0]])
print("output, call:     ", [f"{v:.4f}" for v in out[:, 0]])
print(f"penalty, forward(): {penalty_direct:.4f}")
print(f"penalty, call:      {penalty:.4f}")
print("its gradient:", [f"{v:.4f}" for v in grad[:, 0]])
