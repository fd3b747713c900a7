import keras
from keras import ops

print("backend:", keras.backend.backend())

a = ops.array([-7.0, 7.0, -7.0])
b = ops.array([3.0, -3.0, -3.0])

floored = ops.mod(a, b)
truncated = ops.fmod(a, b)
print("ops.mod: ", ops.convert_to_numpy(floored).tolist())
print("ops.fmod:", ops.convert_to_numpy(truncated).tolist())

# Keras returns no gradients; these are the derivatives by hand.
floored_grad = -ops.floor(a / b)
truncated_grad = -ops.trunc(a / b)
print("d/db of ops.mod: ", ops.convert_to_numpy(floored_grad).tolist())
print("d/db of ops.fmod:", ops.convert_to_numpy(truncated_grad).tolist())
