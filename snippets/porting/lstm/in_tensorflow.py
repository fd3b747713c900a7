import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(2, 5, 3)), tf.float32)
H = 4       # units


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({
    f"{kind}_l0{way}": shape for way in ("", "_reverse")
    for kind, shape in [("weight_ih", (4 * H, 3)),
                        ("weight_hh", (4 * H, H)),
                        ("bias_ih", (4 * H,)), ("bias_hh", (4 * H,))]})
keras_weights = checkpoint({
    f"bi/{way}_lstm/lstm_cell/{kind}": shape
    for way in ("forward", "backward")
    for kind, shape in [("kernel", (3, 4 * H)), ("bias", (4 * H,)),
                        ("recurrent_kernel", (H, 4 * H))]})


def to_keras(state, both_biases=True):
    weights = {}
    for way, end in [("forward", ""), ("backward", "_reverse")]:
        cell = f"bi/{way}_lstm/lstm_cell/"
        # Four gates of H columns, in both: input, forget, cell, output.
        weights[cell + "kernel"] = state[f"weight_ih_l0{end}"].T
        weights[cell + "recurrent_kernel"] = state[f"weight_hh_l0{end}"].T
        bias = state[f"bias_ih_l0{end}"]
        if both_biases:         # two biases that are always added
            bias = bias + state[f"bias_hh_l0{end}"]
        weights[cell + "bias"] = bias
    return weights


def run(weights, sequences=True):
    inputs = tf.keras.Input((5, 3))
    lstm = tf.keras.layers.LSTM(H, return_sequences=sequences, name="lstm")
    model = tf.keras.Model(
        inputs, tf.keras.layers.Bidirectional(lstm, name="bi")(inputs))
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = model(x)
        loss = tf.reduce_sum(out**2)
    grad, bias_grad = tape.gradient(loss, [x, model.weights[2]])
    return out, grad, bias_grad


from_pytorch, grad, bias_step = run(to_keras(pytorch_state))
from_keras, grad_keras, _ = run(keras_weights)
# Without return_sequences: each direction after ITS last step.
last, _, _ = run(to_keras(pytorch_state), sequences=False)
naive_last = last
naive_bias, _, _ = run(to_keras(pytorch_state, both_biases=False))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 0].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 0].numpy()])
print("the bias goes", [f"{v:.4f}" for v in bias_step[:4].numpy()])
print("last        ", [f"{v:.4f}" for v in last[0].numpy()])
print("one bias    ", [f"{v:.4f}" for v in naive_bias[0, 0].numpy()])
