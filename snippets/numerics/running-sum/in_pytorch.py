import torch

n = 2**24 + 1024
ones = torch.ones(n, requires_grad=True)

result = ones.sum()
result.backward()
total, grad_first = result.item(), ones.grad[0].item()

ones = ones.detach()
running = torch.cumsum(ones, dim=0)[-1].item()
exact = torch.cumsum(ones, dim=0, dtype=torch.float64)[-1].item()
print("sum:", total, " cumsum:", running, " in float64:", exact)
lost_in_sum, lost_in_cumsum = n - total, n - running
lost_when_wide = n - exact
print("lost by the sum:", lost_in_sum, " by cumsum:", lost_in_cumsum)

columns = torch.ones(n, 2).sum(dim=0)[0].item()
lost_in_columns = n - columns
print("sum(dim=0) of two columns:", columns)
