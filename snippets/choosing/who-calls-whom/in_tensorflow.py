import sys

import numpy as np
import tensorflow as tf

calls, loss_runs = {}, 0


def called(what):
    """Note the package whose code called my function."""
    package = sys._getframe(2).f_globals["__name__"].split(".")[0]
    calls[what] = "me" if package == __name__ else package


def batches():
    called("batch")
    points = np.linspace(-1, 1, 8, dtype=np.float32)
    for part in (points[:4], points[4:]):
        yield part, 2 * part + 1


def loss_of(y, out):
    global loss_runs
    called("loss")
    loss_runs += 1
    return tf.reduce_mean((out - y) ** 2)


def report(epoch, loss):
    called("report")
    losses.append(float(loss))


@tf.function(autograph=False)
def step(x, y):
    called("step")
    with tf.GradientTape() as tape:
        loss = loss_of(y, wb[0] * x + wb[1])
    wb.assign_sub(0.1 * tape.gradient(loss, wb))
    return loss


losses, wb = [], tf.Variable(tf.zeros(2))
spec = tf.TensorSpec((4,), tf.float32)
data = tf.data.Dataset.from_generator(
    batches, output_signature=(spec, spec))
for epoch in range(3):
    total = 0.0
    for x, y in data:
        total += step(x, y)
    report(epoch, total / 2)

update = wb.numpy()             # from zero: the gradients, times 0.1
callers = [calls[k] for k in ("batch", "step", "loss", "report")]
for what, who in zip(("batch", "step", "loss", "report"), callers):
    print(f"my {what:<7} called by {who}")
print("my loss ran", loss_runs, "times in 6 steps")
print("losses", [f"{v:.4f}" for v in losses])
