import torch

index = torch.tensor([0, 0, 2])

naive = torch.zeros(3)
naive[index] += 1
print("x[[0, 0, 2]] += 1:", naive.tolist())

values = torch.ones(3, requires_grad=True)
total = torch.zeros(3).index_add(0, index, values)
counted = total.detach()
print("index_add:        ", counted.tolist())

weights = torch.tensor([10.0, 20.0, 30.0])
(grad,) = torch.autograd.grad((total * weights).sum(), values)
print("gradient of the added values:", grad.tolist())

# The same through assignment, if accumulation is asked for.
put = torch.zeros(3).index_put((index,), torch.ones(3), accumulate=True)
print("index_put, accumulate=True:", put.tolist())
