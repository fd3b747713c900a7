import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
x = rng.normal(size=(6, 3)).astype("float32")
y = rng.normal(size=(6, 1)).astype("float32")
w = rng.normal(size=(3, 1)).astype("float32")

model = keras.Sequential([keras.Input((3,)),
                          keras.layers.Dense(1, activation="tanh")])
model.set_weights([w, np.zeros(1, "float32")])
kernel = model.layers[0].kernel


def compute_loss():
    return ops.mean(ops.square(ops.subtract(model(x), y)))


# There is no keras.ops.grad: each backend brings its own.
has_grad = hasattr(ops, "grad") or hasattr(keras, "GradientTape")
backend = keras.backend.backend()
if backend == "tensorflow":
    import tensorflow as tf
    with tf.GradientTape() as tape:
        loss = compute_loss()
    grad = tape.gradient(loss, kernel.value)
elif backend == "torch":
    model.zero_grad()
    loss = compute_loss()
    loss.backward()
    grad = kernel.value.grad
else:
    import jax

    def pure_loss(trainable, others):
        # Weights go in as arguments, no state is changed.
        pred, _ = model.stateless_call(trainable, others, x)
        return ops.mean(ops.square(ops.subtract(pred, y)))

    trainable = [v.value for v in model.trainable_variables]
    others = [v.value for v in model.non_trainable_variables]
    loss, grads = jax.value_and_grad(pure_loss)(trainable, others)
    grad = grads[0]

loss = float(loss)
grad = ops.convert_to_numpy(grad)
print("backend", backend)
print("a gradient function of Keras itself:", has_grad)
print(f"loss {loss:.4f}", [f"{g:.4f}" for g in grad[:, 0]])
