import tempfile

import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import (
    EventAccumulator)

rng = np.random.default_rng(0)
weights = rng.normal(size=1000).astype(np.float32)
picture = rng.integers(0, 256, size=(4, 6, 3), dtype=np.uint8)

with tempfile.TemporaryDirectory() as folder:
    writer = tf.summary.create_file_writer(folder)
    with writer.as_default(step=0):
        tf.summary.histogram("weights", weights)
        tf.summary.image("input", picture[None])
        tf.summary.text("note", "learning rate **0.1**")
    writer.close()

    reader = EventAccumulator(folder, {"tensors": 0})
    reader.Reload()
    kinds = sorted(kind for kind, tags in reader.Tags().items() if tags)

    def read(tag):
        return tf.make_ndarray(reader.Tensors(tag)[0].tensor_proto)

    # Rows of left edge, right edge, count.
    histogram = read("weights")
    width, height, png = read("input")
    note = read("note").item().decode()

pixels = tf.io.decode_png(png).numpy()
buckets = len(histogram)
counted = histogram[:, 2].sum()
lowest, highest = histogram[0, 0], histogram[-1, 1]
counts = [count for count in histogram[:, 2] if count]

print("kept as", kinds)
print(f"{buckets} buckets for {counted:.0f} numbers, "
      f"from {lowest:.4f} to {highest:.4f}")
print("as they are: ", [int(count) for count in counts])
print("picture", pixels.shape, "- text:", note)
