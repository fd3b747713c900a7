import keras
from keras import ops

a = ops.reshape(ops.arange(6, dtype="float32"), (2, 3))
b = ops.reshape(ops.arange(6, 12, dtype="float32"), (2, 3))
weights = ops.reshape(ops.arange(12, dtype="float32"), (2, 6))

rows = ops.concatenate([a, b], axis=0)
columns = ops.concatenate([a, b], axis=1)
stacked = ops.stack([a, b], axis=0)
shapes = [str(tuple(t.shape)) for t in (rows, columns, stacked)]
print("concatenate along 0, along 1, stack:", shapes)


def total(a):
    return ops.sum(ops.concatenate([a, b], axis=1) * weights)


# Keras has no gradient function of its own: ask the backend.
if keras.config.backend() == "tensorflow":
    import tensorflow as tf

    with tf.GradientTape() as tape:
        tape.watch(a)
        loss = total(a)
    grad = tape.gradient(loss, a)
elif keras.config.backend() == "torch":
    a.requires_grad_()
    total(a).backward()
    grad = a.grad
else:
    import jax

    grad = jax.grad(total)(a)
print("gradient of a:", ops.convert_to_numpy(grad).tolist())

# Keras promotes by its own rules, the same on every backend.
mixed = ops.concatenate([ops.array([1, 2]), ops.array([0.5])])
mixed_dtype = keras.backend.standardize_dtype(mixed.dtype)
print("int and float together:", mixed_dtype)
