import torch


class Quantity(torch.Tensor):
    unit = None


metres = torch.tensor([1.0, 2.0]).as_subclass(Quantity)
metres.unit = "m"
metres.requires_grad_()
tripled = metres * 3.0
# __torch_function__, inherited, makes results Quantity as well ...
kept = isinstance(tripled, Quantity)
result = type(tripled).__name__
# ... but knows nothing of the attribute.
unit = tripled.unit
print("metres * 3.0 is a", result, "with unit", unit)
print("torch.sin(metres) is a", type(torch.sin(metres)).__name__)

(tripled**2).sum().backward()
out = tripled.detach().as_subclass(torch.Tensor)
grad = metres.grad.as_subclass(torch.Tensor)
print("values:", out.tolist(), "gradient:", grad.tolist())
