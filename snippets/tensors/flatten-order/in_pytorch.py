import torch

x = torch.arange(6.0).reshape(2, 3)
rows_first = x.flatten().clone()
# There is no order="F": transpose, then flatten (this one copies).
columns_first = x.t().flatten()
print("C order:", rows_first.tolist())
print("F order:", columns_first.tolist())

flat, raveled = x.flatten(), x.ravel()
x[0, 0] = 9.0
after_write = flat[0].item()
ravel_after_write = raveled[0].item()
print("after x[0, 0] = 9: flatten", after_write,
      "ravel", ravel_after_write)

line = torch.arange(3.0)
same_object = line.flatten() is line
print("flatten of one axis is the same object:", same_object)

x = torch.arange(6.0).reshape(2, 3).requires_grad_()
(x.t().flatten() * torch.arange(6.0)).sum().backward()
grad = x.grad
print("gradient:", grad.tolist())
