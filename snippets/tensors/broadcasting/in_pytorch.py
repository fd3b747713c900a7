import warnings

import torch
import torch.nn.functional as F

x = torch.arange(12.0).reshape(3, 4)
b = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)

# (3, 4) with (4,): b is used for each of the three rows ...
out = x * b
# ... so its gradient is the sum over those three rows.
out.sum().backward()
out = out.detach()
grad = b.grad
grad_shape = str(tuple(grad.shape))
print("out:", str(tuple(out.shape)), "gradient of b:", grad_shape)
print("gradient:", grad.tolist(), "= column sums:", x.sum(dim=0).tolist())

# The trap: a column of predictions and a flat list of targets.
predicted = torch.tensor([[1.0], [2.0], [4.0]])
target = torch.tensor([1.0, 2.0, 3.0])
gap = predicted - target
trap_shape = str(tuple(gap.shape))
trap_loss = (gap**2).mean().item()
print("(3, 1) - (3,) gives", trap_shape, f"mean square {trap_loss:.4f}")

mended_loss = ((predicted.squeeze(1) - target) ** 2).mean().item()
print(f"same shapes: mean square {mended_loss:.4f}")

# The built-in loss broadcasts too, but not without a warning.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    built_in_loss = F.mse_loss(predicted, target).item()
warned = len(caught) > 0
print(f"mse_loss: {built_in_loss:.4f} warned: {warned}")
