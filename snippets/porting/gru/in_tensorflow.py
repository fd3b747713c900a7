import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(2, 5, 3)), tf.float32)
H = 4       # units


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    "weight_ih_l0": (3 * H, 3), "weight_hh_l0": (3 * H, H),
    "bias_ih_l0": (3 * H,), "bias_hh_l0": (3 * H,)})
keras_weights = checkpoint({
    "gru/gru_cell/kernel": (3, 3 * H),
    "gru/gru_cell/recurrent_kernel": (H, 3 * H),
    "gru/gru_cell/bias": (2, 3 * H)})


def swap(columns):
    """PyTorch (reset, update, new) -> Keras (update, reset, new)."""
    r, z, n = np.split(columns, 3, axis=-1)
    return np.concatenate([z, r, n], axis=-1)


def to_keras(state, swap=swap):
    bias = np.stack([state["bias_ih_l0"], state["bias_hh_l0"]])
    return {"gru/gru_cell/kernel": swap(state["weight_ih_l0"].T),
            "gru/gru_cell/recurrent_kernel": swap(state["weight_hh_l0"].T),
            "gru/gru_cell/bias": swap(bias)}


def run(weights, reset_after=True):     # True is Keras's default
    inputs = tf.keras.Input((5, 3))
    gru = tf.keras.layers.GRU(H, return_sequences=True, name="gru",
                              reset_after=reset_after)
    model = tf.keras.Model(inputs, gru(inputs))
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = model(x)
        loss = tf.reduce_sum(out**2)
    return out, tape.gradient(loss, x)


ported = to_keras(pytorch_state)
from_pytorch, grad = run(ported)
from_keras, grad_keras = run(keras_weights)

naive_order, _ = run(to_keras(pytorch_state, swap=lambda gates: gates))
# One bias, as in an LSTM, fits reset_after=False only: another cell.
summed = {"gru/gru_cell/bias": ported["gru/gru_cell/bias"].sum(axis=0)}
naive_bias, _ = run(ported | summed, reset_after=False)

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, -1].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, -1].numpy()])
print("gates as they are", [f"{v:.4f}" for v in naive_order[0, -1].numpy()])
print("one summed bias  ", [f"{v:.4f}" for v in naive_bias[0, -1].numpy()])
