import tempfile

import numpy as np
import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)
from torch.utils.tensorboard import SummaryWriter

rng = np.random.default_rng(0)
x = torch.tensor(rng.normal(size=(16, 2)), dtype=torch.float32)
y = x @ torch.tensor([1.0, -1.0])
w = torch.zeros(2, requires_grad=True)

with tempfile.TemporaryDirectory() as folder:
    with SummaryWriter(folder) as writer:
        for step in range(5):
            loss = torch.mean((x @ w - y) ** 2)
            (grad,) = torch.autograd.grad(loss, w)
            writer.add_scalar("loss", loss, step)
            writer.add_scalar("slope", grad.norm(), step)
            with torch.no_grad():
                w -= 0.1 * grad

    # TensorBoard's own reader.
    reader = EventAccumulator(folder)
    reader.Reload()
    tags = reader.Tags()
    stored_as = [kind for kind in ("scalars", "tensors")
                 if "loss" in tags[kind]]
    steps = [event.step for event in reader.Scalars("loss")]
    losses = [event.value for event in reader.Scalars("loss")]
    slopes = [event.value for event in reader.Scalars("slope")]

print("stored as", stored_as)
for step, loss, slope in zip(steps, losses, slopes):
    print(f"step {step}: loss {loss:.4f}, slope {slope:.4f}")
