import tempfile

import torch
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)
from torch.utils.tensorboard import SummaryWriter


def steps_and_losses(folder, tag):
    reader = EventAccumulator(folder)
    reader.Reload()
    events = reader.Scalars(tag)
    return ([event.step for event in events],
            [event.value for event in events])


with (tempfile.TemporaryDirectory() as folder,
      SummaryWriter(folder) as writer):
    w = torch.tensor(4.0, requires_grad=True)
    count = 0

    @torch.compile(backend="aot_eager")
    def loss_of(w):
        return w**2

    def train(step):
        loss = loss_of(w)
        (grad,) = torch.autograd.grad(loss, w)
        with torch.no_grad():
            w.sub_(0.1 * grad)
        # Logging stays outside the compiled part: ordinary Python.
        writer.add_scalar("naive", loss, count)
        writer.add_scalar("mended", loss, step)

    for count in range(4):
        train(count)
    writer.flush()
    naive, _ = steps_and_losses(folder, "naive")
    mended, losses = steps_and_losses(folder, "mended")

print("Python number:", naive)
print("argument:     ", mended)
print("losses:", ", ".join(f"{loss:.4f}" for loss in losses))
