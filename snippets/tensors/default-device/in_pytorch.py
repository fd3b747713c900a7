import numpy as np
import torch

# Without an accelerator, meta serves as the other device.
accelerator = torch.accelerator.current_accelerator(check_available=True)
other = accelerator or torch.device("meta")

x = torch.tensor([1.0, 2.0], requires_grad=True)
# A context, or torch.set_default_device(other) for good.
with other:
    made_there = torch.ones(2).device.type == other.type
    made_from_list = torch.tensor([1.0]).device.type == other.type
    from_numpy = torch.from_numpy(np.ones(2, np.float32))
    numpy_follows = from_numpy.device.type == other.type
    y = x * 3.0
operation_follows = y.device.type == other.type
print("torch.ones goes there:      ", made_there)
print("torch.tensor(list) as well: ", made_from_list)
print("torch.from_numpy as well:   ", numpy_follows)
print("an operation on x runs there:", operation_follows)

y.sum().backward()
out, grad = y.detach(), x.grad
print("values:", out.tolist(), "gradient:", grad.tolist())
