import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

# SGD with learning rate 1 from zero shows what was applied.
raw = [np.array([3.0, 4.0], "float32"), np.array([0.6, 0.8], "float32")]


def applied(**options):
    variables = [keras.Variable(np.zeros(2, "float32")) for _ in raw]
    sgd = keras.optimizers.SGD(1.0, **options)
    sgd.apply([ops.convert_to_tensor(g) for g in raw], variables)
    return -np.concatenate([ops.convert_to_numpy(v) for v in variables])


# Clipping is an option of the optimizer, and there are three.
clipped = applied(global_clipnorm=1.0)      # all together
naive = applied(clipnorm=1.0)               # each by itself
by_value = applied(clipvalue=1.0)
total_norm = float(np.linalg.norm(np.concatenate(raw)))

print(f"global norm: {total_norm:.4f}")
print("by global norm:", [f"{g:.4f}" for g in clipped])
print("each by itself:", [f"{g:.4f}" for g in naive])
print("by value:      ", [f"{g:.4f}" for g in by_value])
