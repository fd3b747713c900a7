import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 3)), tf.float32)
kernel = rng.normal(size=(3, 2)).astype("float32")


class Dense(tf.Module):
    """tf.Module does nothing by itself: lazy is what you write."""

    def __init__(self, units):
        super().__init__()
        self.units, self.kernel = units, None

    def __call__(self, x):
        if self.kernel is None:
            self.kernel = tf.Variable(tf.zeros([x.shape[-1],
                                                self.units]))
        return x @ self.kernel


layer = Dense(2)
naive = len(layer.variables)
print("before any input:", naive, "variables")
layer(x)
built_shape = layer.kernel.shape.as_list()
print("after one input: ", built_shape)

layer.kernel.assign(kernel)
with tf.GradientTape() as tape:
    out = layer(x)
    total = tf.reduce_sum(out**2)
grad = tape.gradient(total, layer.kernel)
print("first output", [f"{v:.4f}" for v in out[0].numpy()])


# Inside tf.function only the first call may make variables.
@tf.function
def forgetful(x):
    return Dense(2)(x)


try:
    forgetful(x)
except ValueError as e:
    error = type(e).__name__
    last = str(e).strip().splitlines()[-1]  # below the traced lines
    message = " ".join(last.split()[:6])
    singleton = "only supports singleton tf.Variables" in str(e)
    print(f"{error}: singleton variables only: {singleton}")
