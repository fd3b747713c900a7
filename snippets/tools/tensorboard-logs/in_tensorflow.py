import tempfile

import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(16, 2)), tf.float32)
y = tf.linalg.matvec(x, [1.0, -1.0])
w = tf.Variable(tf.zeros(2))

with tempfile.TemporaryDirectory() as folder:
    writer = tf.summary.create_file_writer(folder)
    with writer.as_default():
        for step in range(5):
            with tf.GradientTape() as tape:
                error = tf.linalg.matvec(x, w) - y
                loss = tf.reduce_mean(error**2)
            grad = tape.gradient(loss, w)
            tf.summary.scalar("loss", loss, step)
            tf.summary.scalar("slope", tf.norm(grad), step)
            w.assign_sub(0.1 * grad)
    writer.close()

    # TensorBoard's own reader.
    reader = EventAccumulator(folder)
    reader.Reload()
    tags = reader.Tags()
    stored_as = [kind for kind in ("scalars", "tensors")
                 if "loss" in tags[kind]]
    # Here a scalar is a tensor of rank zero.
    steps = [event.step for event in reader.Tensors("loss")]
    losses = [float(tf.make_ndarray(event.tensor_proto))
              for event in reader.Tensors("loss")]
    slopes = [float(tf.make_ndarray(event.tensor_proto))
              for event in reader.Tensors("slope")]

print("stored as", stored_as)
for step, loss, slope in zip(steps, losses, slopes):
    print(f"step {step}: loss {loss:.4f}, slope {slope:.4f}")
