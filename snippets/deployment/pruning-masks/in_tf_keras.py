import gzip
import pathlib
import tempfile

import numpy as np
import tensorflow as tf
import tensorflow_model_optimization as tfmot
import tf_keras

rng = np.random.default_rng(0)
weight = rng.normal(size=(64, 32)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)

layer = tf_keras.layers.Dense(64, use_bias=False, input_shape=(32,))
model = tf_keras.Sequential([layer])
layer.set_weights([weight.T])  # Keras keeps (inputs, outputs)


def stored(model):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "weights.h5")
        model.save_weights(path)
        return path.read_bytes()


before = stored(model)
sparsity = tfmot.sparsity.keras
wrapped = sparsity.prune_low_magnitude(
    model, sparsity.ConstantSparsity(0.75, begin_step=0, frequency=1)
)
# Masks are made while training; a rate of zero leaves the weights.
wrapped.compile(tf_keras.optimizers.SGD(0.0), "mse")
steps = [sparsity.UpdatePruningStep()]
wrapped.fit(x, np.zeros((4, 64)), epochs=2, verbose=0, callbacks=steps)
kernel, kernel_mask, threshold = wrapped.layers[0].pruning_vars[0]
mask = kernel_mask.numpy().T.astype(bool)
print("kept_rows =", mask.sum(axis=1)[:8].tolist())

with tf.GradientTape() as tape:
    result = wrapped(x, training=True)
    loss = tf.reduce_sum(result**2)
print("out =", result.numpy()[0, :8].tolist())

# The zeros were assigned to the kernel, so its gradient is dense.
full = tape.gradient(loss, kernel).numpy().T
print("grad =", float(np.abs(full[~mask]).sum()))
print("mended =", float(np.abs(full * mask).sum()))

after = stored(sparsity.strip_pruning(wrapped))
print("dense_bytes =", len(before))
print("masked_bytes =", len(stored(wrapped)))
print("file_bytes =", len(after))
print("zipped_before =", len(gzip.compress(before, mtime=0)))
print("zipped =", len(gzip.compress(after, mtime=0)))
