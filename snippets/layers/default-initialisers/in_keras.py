import keras
from keras import ops

keras.utils.set_random_seed(0)
print("backend:", keras.backend.backend())


def statistics(layer):
    layer.build((None, 1024))       # 524,288 weights
    return [float(ops.std(layer.kernel)),
            float(ops.max(ops.abs(layer.kernel))),
            float(ops.max(ops.abs(layer.bias)))]


layer = keras.layers.Dense(512)
keras_rule = statistics(layer)
naive_weight_std = keras_rule[0]
naive_bias_std = float(ops.std(layer.bias))
print(f"kernel: std {naive_weight_std:.4f}, "
      f"largest {keras_rule[1]:.4f}")
print(f"bias:   std {naive_bias_std:.4f}")

conv = keras.layers.Conv2D(128, 3)  # counts 9 * 64 in, 9 * 128 out
conv.build((None, 8, 8, 64))
conv_weight_std = float(ops.std(conv.kernel))
print(f"Conv2D: std {conv_weight_std:.4f}")

# As PyTorch draws: within 1 / sqrt(inputs), the bias too.
bound = 1024 ** -0.5
pytorch_rule = statistics(keras.layers.Dense(
    512,
    kernel_initializer=keras.initializers.VarianceScaling(
        scale=1 / 3, mode="fan_in", distribution="uniform"),
    bias_initializer=keras.initializers.RandomUniform(-bound, bound)))
print("PyTorch's rule:", [f"{v:.4f}" for v in pytorch_rule])
