import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 3)).astype("float32")
w = rng.normal(size=(3, 2)).astype("float32")

major = int(tf.keras.__version__.split(".")[0])
same_class = tf.keras.layers.Dense is keras.layers.Dense

layer = tf.keras.layers.Dense(2, activation="softplus")
layer.build((None, 3))
layer.set_weights([w, np.zeros(2, "float32")])
with tf.GradientTape() as tape:
    out = layer(x)
    total = tf.reduce_sum(out**2)
grad = tape.gradient(total, layer.kernel.value)
kind = type(out).__module__.split(".")[0]

# The old Keras 2 is another package, not installed here.
try:
    import tf_keras
    legacy = "installed"
except ModuleNotFoundError:
    legacy = "not installed"

print("tf.keras is Keras", major, "- same classes:", same_class)
print("its tensors come from", kind)
print("out, first row", [f"{v:.4f}" for v in out[0].numpy()])
print("tf_keras:", legacy)
