import keras
import numpy as np

# Random start; pretrained weights would have to be downloaded.
model = keras.applications.MobileNetV2(
    input_shape=(32, 32, 3), alpha=0.35, weights=None, classes=4)

# The same numbers on every backend, in the order of the weights.
rng = np.random.default_rng(0)
weights = []
for value in model.weights:
    if value.path.endswith(("moving_variance", "gamma")):
        weights.append(np.ones(value.shape, np.float32))
    else:
        fan_in = max(1, int(np.prod(value.shape[:-1])))
        weights.append(rng.normal(0, fan_in**-0.5, value.shape))
model.set_weights(weights)

pictures = rng.integers(0, 256, size=(2, 32, 32, 3)).astype(np.float32)
inputs = keras.applications.mobilenet_v2.preprocess_input(
    pictures.copy())
out = keras.ops.convert_to_numpy(model(inputs, training=False))

backend = keras.backend.backend()
parameters = model.count_params()
lowest, highest = float(inputs.min()), float(inputs.max())

print("backend:", backend, "- parameters:", parameters)
print(f"inputs from {lowest:.0f} to {highest:.0f}")
for row in out:
    print(" ".join(f"{p:.4f}" for p in row))
