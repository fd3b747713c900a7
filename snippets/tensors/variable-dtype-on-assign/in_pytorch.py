import torch
from torch import nn

w = nn.Parameter(torch.zeros(2))
value = torch.tensor([0.1, 2.0**24 + 1], dtype=torch.float64)

with torch.no_grad():
    w.copy_(value)                          # cast, silently
naive = str(w.dtype).removeprefix("torch.")
lost = w[1].item() - value[1].item()
total = (w * 2.0).sum()
(grad,) = torch.autograd.grad(total, w)
out = (w * 2.0).detach()
print("assigned, dtype", naive)
print("out:", [f"{v:.4f}" for v in out.tolist()], "lost:", lost)

# Through .data the parameter takes the value's dtype instead.
w.data = value
by_data = str(w.dtype)
print("through .data:", by_data)

# Loading copies, too, unless told to assign.
model = nn.Linear(2, 1, bias=False)
half = {"weight": model.weight.detach().half()}
model.load_state_dict(half)
loaded = [str(model.weight.dtype)]
model.load_state_dict(half, assign=True)
loaded.append(str(model.weight.dtype))
print("loaded, loaded with assign=True:", loaded)
