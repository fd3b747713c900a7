import torch

x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(4.0, requires_grad=True)
z = x**2 + y**2
z.backward()
print(x.grad)
print(y.grad)
