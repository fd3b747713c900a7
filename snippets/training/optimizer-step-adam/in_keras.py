import keras
import numpy as np
from keras import ops

scale = np.array([1.0, 1e-3, 1e-7], "float32")


def run(steps, **options):
    w = keras.Variable(np.ones(3, "float32"))
    optimizer = keras.optimizers.Adam(0.1, **options)
    for _ in range(steps):
        # Keras has no gradient of its own; this one is easy by hand.
        grad = ops.convert_to_tensor(scale) * w.value
        optimizer.apply([grad], [w])
    return (ops.convert_to_numpy(w.value), ops.convert_to_numpy(grad),
            optimizer.epsilon)


default, first_grad, default_eps = run(1)
same_eps, _, _ = run(1, epsilon=1e-7)
# Far below every gradient, epsilon no longer counts.
mended, grad, _ = run(10, epsilon=1e-16)

print("backend", keras.backend.backend(), "epsilon", default_eps)
print("gradient ", [f"{g:.1e}" for g in first_grad])
print("default  ", [f"{w:.4f}" for w in default])
print("eps 1e-7 ", [f"{w:.4f}" for w in same_eps])
print("eps 1e-16, 10 steps", [f"{w:.4f}" for w in mended])
