import math

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
ids = tf.constant([[3, 7, 1, 10], [5, 3, 0, 0]])        # 0 is padding
WORDS, LENGTH, D = 11, 8, 6


def interleaved():      # sin, cos, sin, cos ... as in the paper
    position = np.arange(LENGTH)[:, None]
    angles = position / 10000 ** (np.arange(0, D, 2) / D)
    table = np.zeros((LENGTH, D), "float32")
    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)
    return table


def halves():           # all sines, then all cosines
    return np.concatenate([interleaved()[:, 0::2],
                           interleaved()[:, 1::2]], axis=1)


# Two trained files. PyTorch's holds the table, a buffer; Keras's does
# not, because the layer computes it.
pytorch_state = {
    "token.weight": rng.normal(size=(WORDS, D)).astype("float32"),
    "positions": interleaved()}
keras_weights = {
    "token/embeddings": rng.normal(size=(WORDS, D)).astype("float32")}


class Encoder(tf.keras.layers.Layer):
    def __init__(self, positions):
        super().__init__()
        self.token = tf.keras.layers.Embedding(WORDS, D, name="token")
        self.positions = positions

    def call(self, ids):
        h = self.token(ids) * math.sqrt(D)
        return h + self.positions[:ids.shape[1]]


def to_keras(state):
    return {"token/embeddings": state["token.weight"]}


def run(weights, positions):
    model = Encoder(positions)
    model(ids)                              # builds the table
    table = model.token.embeddings
    table.assign(weights["token/embeddings"])
    with tf.GradientTape(persistent=True) as tape:
        out = model(ids)
        all_positions = tf.reduce_sum(out**2)
        real = tf.reduce_sum(out[ids != 0]**2)
    # IndexedSlices: only the rows that were looked up.
    grad = tape.gradient(real, table)
    every = tape.gradient(all_positions, table)
    return (out, tf.convert_to_tensor(grad),
            tf.convert_to_tensor(every)[0])


ported = to_keras(pytorch_state)
from_pytorch, grad, naive_padding = run(ported, pytorch_state["positions"])
from_keras, grad_keras, _ = run(keras_weights, halves())
naive_positions = run(ported, halves())[0][0]   # the layer's own table

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 1].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 1].numpy()])
print("own positions", [f"{v:.4f}" for v in naive_positions[1].numpy()])
print("gradient of row 0, all positions in the loss",
      [f"{v:.4f}" for v in naive_padding.numpy()])
