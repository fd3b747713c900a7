import torch

# Define the inputs
x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(4.0, requires_grad=True)

# Define a simple function
z = x**2 + y**2

# Compute the gradients
z.backward()

print(x.grad) # 6.0
print(y.grad) # 8.0
