import time

import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")


def wait():
    if device.type != "cpu":
        torch.accelerator.synchronize()


def work(m):
    y = m
    for _ in range(8):
        y = torch.tanh(y @ m)
    return y


rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = torch.from_numpy(m).to(device)
work(m)  # warm up
wait()

start = time.perf_counter()
y = work(m)
returned = time.perf_counter() - start
wait()
finished = time.perf_counter() - start
# Timing without the wait measures the launch, where this is True.
returned_early = returned < finished / 2
print("the call returned before the work was done:", returned_early)

out = y[0, :3].cpu()
v = torch.ones(3, device=device, requires_grad=True)
(v * y[0, :3]).sum().backward()
grad = v.grad.cpu()
print("values:", [f"{a:.4f}" for a in out.tolist()])
print("gradient:", [f"{a:.4f}" for a in grad.tolist()])
