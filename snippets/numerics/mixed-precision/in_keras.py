import keras
import numpy as np
from keras import ops

print("backend:", keras.backend.backend())

layer = keras.layers.Dense(3, use_bias=False, dtype="mixed_bfloat16")
x = np.array([[1.0, 3.0]], "float32")
layer.build((1, 2))
layer.kernel.assign([[0.25, 0.5, 0.75], [0.5, 0.25, 1.0]])
y = layer(x)

weight_dtype = layer.kernel.dtype
output_dtype = keras.backend.standardize_dtype(y.dtype)
print("weight:", weight_dtype, " output:", output_dtype)

# Without dtype="float32" the softmax follows the policy as well.
probability = keras.layers.Softmax(dtype="mixed_bfloat16")(y)
print("softmax:", keras.backend.standardize_dtype(probability.dtype))
wide = ops.convert_to_numpy(ops.cast(probability, "float32"))
probability_gap = round(abs(wide.astype("float64").sum() - 1) * 1000, 3)
print("softmax misses 1 by", probability_gap, "thousandths")

output = ops.cast(y, "float32")
# Of the sum of the outputs, by hand: every output gets the input.
grad = np.repeat(x.T, 3, axis=1)
