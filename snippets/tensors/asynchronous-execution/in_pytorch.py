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


print("there is something to wait for:", device.type != "cpu")

rng = np.random.default_rng(0)
m = rng.standard_normal((1000, 1000)).astype(np.float32) / 32
m = torch.from_numpy(m).to(device)
y = work(m)  # warms up
# Asking for a value waits by itself, so it is never half done.
out = y[0, :3].cpu()
print("values:", [f"{a:.4f}" for a in out.tolist()])

times = []
for _ in range(3):
    wait()
    start = time.perf_counter()
    y = work(m)
    wait()  # without it the launch is timed
    times.append(time.perf_counter() - start)
print("runs timed:", len(times))

v = torch.ones(3, device=device, requires_grad=True)
(v * y[0, :3]).sum().backward()
grad = v.grad.cpu()
print("gradient:", [f"{a:.4f}" for a in grad.tolist()])
