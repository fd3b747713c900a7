import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(1, 4, 2)).astype("float32")
w_ih = rng.normal(size=(9, 2)).astype("float32")    # PyTorch's layout
w_hh = rng.normal(size=(9, 3)).astype("float32")
b_ih, b_hh = rng.normal(size=(2, 9)).astype("float32")

gru = tf.keras.layers.GRU(3, return_sequences=True)
gru.build(x.shape)

# Only transposed: every shape fits.
gru.set_weights([w_ih.T, w_hh.T, np.stack([b_ih, b_hh])])
naive = gru(x)
print("only transposed:", [f"{v:.4f}" for v in naive[0, -1].numpy()])


def swap(columns):
    """PyTorch (reset, update, new) -> Keras (update, reset, new)."""
    r, z, n = np.split(columns, 3, axis=-1)
    return np.concatenate([z, r, n], axis=-1)


gru.set_weights([swap(w_ih.T), swap(w_hh.T),
                 swap(np.stack([b_ih, b_hh]))])
inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    mended = gru(inputs)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("gates swapped:  ", [f"{v:.4f}" for v in mended[0, -1].numpy()])
print("gradient:       ", [f"{v:.4f}" for v in grad[0, -1].numpy()])
