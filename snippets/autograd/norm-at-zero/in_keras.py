import keras
from keras import ops

x = ops.array([[0.0, 0.0], [3.0, 4.0]])
backend = keras.backend.backend()


def norm(x):
    return ops.norm(x, axis=1)


def root(x):
    return ops.sqrt(ops.sum(x ** 2, axis=1))


def inside(x):                  # epsilon inside the root
    return ops.sqrt(ops.sum(x ** 2, axis=1) + 1e-12)


def twice(x):                   # the root's input made safe, too
    square = ops.sum(x ** 2, axis=1)
    safe = ops.where(square > 0, square, 1.0)
    return ops.where(square > 0, ops.sqrt(safe), 0.0)


def slope(f, at=x):             # Keras leaves this to the backend
    if backend == "torch":
        at = at.detach().requires_grad_()
        f(at).sum().backward()
        return at.grad
    if backend == "jax":
        import jax
        return jax.grad(lambda a: f(a).sum())(at)
    import tensorflow as tf
    with tf.GradientTape() as tape:
        tape.watch(at)
        total = ops.sum(f(at))
    return tape.gradient(total, at)


def nan_rows(grad):
    rows = ops.any(ops.isnan(grad), axis=1)
    return ops.convert_to_numpy(rows).tolist()


out = norm(x)
norm_nan, sqrt_nan = nan_rows(slope(norm)), nan_rows(slope(root))
squared_nan = nan_rows(slope(lambda x: norm(x) ** 2))
print("ops.norm, rows with nan:", norm_nan, "squared:", squared_nan)
print("by hand, rows with nan: ", sqrt_nan)

# One zero row, and every weight before it is lost, or not.
lost_grad = slope(lambda w: norm(x @ w), ops.eye(2))
lost = bool(ops.all(ops.isnan(lost_grad)))
print("all weights nan:", lost)
inside_grad, twice_grad = slope(inside), slope(twice)
print("where twice:", ops.convert_to_numpy(twice_grad).tolist())
# 1e-12 is 0 in float16.
half_nan = nan_rows(slope(inside, ops.cast(x, "float16")))
print("epsilon in float16, rows with nan:", half_nan)
