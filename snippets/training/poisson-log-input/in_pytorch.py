import torch
from torch import nn

count = torch.tensor([0.0, 1.0, 4.0, 7.0])
rate = torch.tensor([0.5, 1.5, 3.0, 6.0], requires_grad=True)

# By default the input is the logarithm of the rate: exp(rate) here.
naive = nn.PoissonNLLLoss()(rate, count).detach()
print(f"PoissonNLLLoss():                {naive:.4f}")

mended = nn.PoissonNLLLoss(log_input=False)(rate, count)
(grad,) = torch.autograd.grad(mended, rate)
mended = mended.detach()
print(f"PoissonNLLLoss(log_input=False): {mended:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.tolist()])

of_log = nn.PoissonNLLLoss()(rate.log(), count).detach()
print(f"default, given rate.log():       {of_log:.4f}")
