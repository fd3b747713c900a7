import tempfile

import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)


def steps_and_losses(folder, tag):
    reader = EventAccumulator(folder, {"tensors": 0})
    reader.Reload()
    events = reader.Tensors(tag)
    return ([event.step for event in events],
            [float(tf.make_ndarray(event.tensor_proto))
             for event in events])


with tempfile.TemporaryDirectory() as folder:
    writer = tf.summary.create_file_writer(folder)
    w = tf.Variable(4.0)
    count = 0

    @tf.function
    def train(step):
        with tf.GradientTape() as tape:
            loss = w**2
        w.assign_sub(0.1 * tape.gradient(loss, w))
        # A Python number is read once, while tracing.
        tf.summary.scalar("naive", loss, step=count)
        # A tensor is read at every call.
        tf.summary.scalar("mended", loss, step=step)

    with writer.as_default():
        for count in range(4):
            train(tf.constant(count, tf.int64))
    writer.close()
    naive, _ = steps_and_losses(folder, "naive")
    mended, losses = steps_and_losses(folder, "mended")

print("Python number:", naive)
print("tensor:       ", mended)
print("losses:", ", ".join(f"{loss:.4f}" for loss in losses))
