import keras
import numpy as np
import tensorflow as tf
import torch

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
w = rng.normal(size=(3, 2)).astype("float32")

major = int(tf.keras.__version__.split(".")[0])
same_class = tf.keras.layers.Dense is keras.layers.Dense

# Asked of tf.keras, answered by another framework.
layer = tf.keras.layers.Dense(2, activation="softplus")
layer.build((None, 3))
layer.set_weights([w, np.zeros(2, "float32")])
out = layer(x)
total = torch.sum(out**2)
total.backward()
grad = layer.kernel.value.grad
kind = type(out).__module__.split(".")[0]

print("tf.keras is Keras", major, "- same classes:", same_class)
print("its tensors come from", kind)
print("out, first row", [f"{v:.4f}" for v in out[0].tolist()])
