import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(10, 3)).astype("float32")
y = np.arange(10)
dataset = tf.data.Dataset.from_tensor_slices((x, y))

sizes, sums, labels = [], [], []
for xb, yb in dataset.batch(4):
    sizes.append(len(xb))
    sums.append(tf.reduce_sum(xb, axis=0).numpy().tolist())
    labels.append(yb.numpy().tolist())
    print(labels[-1], [f"{s:.4f}" for s in sums[-1]])
dropped = dataset.batch(4, drop_remainder=True)
full_only = [len(xb) for xb, _ in dropped]
print("last partial batch dropped:", full_only)

# Dropping the rest also fixes the batch size in the static shape.
open_shape = str(dataset.batch(4).element_spec[0].shape)
fixed_shape = str(dropped.element_spec[0].shape)
print("shapes:", open_shape, fixed_shape)

# Samples that are plain Python floats, as from a CSV reader:
floats = tf.data.Dataset.from_tensor_slices([0.5, 1.5]).batch(2)
bits = next(iter(floats)).dtype.size * 8
print("Python floats become", bits, "bits")
