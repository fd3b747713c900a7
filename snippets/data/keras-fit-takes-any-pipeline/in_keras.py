import math

import keras
import numpy as np
import tensorflow as tf
import torch
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = rng.normal(size=(10, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)
w = rng.normal(size=(3, 1)).astype("float32")


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return math.ceil(len(x) / 4)

    def __getitem__(self, i):
        rows = slice(4 * i, 4 * i + 4)
        return x[rows], y[rows]


pipelines = {
    "NumPy arrays": dict(x=x, y=y, batch_size=4),
    "PyDataset": dict(x=Batches()),
    "tf.data": dict(
        x=tf.data.Dataset.from_tensor_slices((x, y)).batch(4)),
    "DataLoader": dict(x=DataLoader(
        TensorDataset(torch.tensor(x), torch.tensor(y)), batch_size=4)),
}

losses, kernels = [], []
for name, data in pipelines.items():
    model = keras.Sequential([keras.Input((3,)),
                              keras.layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
    history = model.fit(**data, epochs=2, shuffle=False, verbose=0)
    losses.append(np.round(history.history["loss"], 5).tolist())
    kernels.append(np.round(model.get_weights()[0][:, 0], 5).tolist())
    print(f"{name:<13}", [f"{v:.4f}" for v in losses[-1]])
print("backend", keras.backend.backend())
