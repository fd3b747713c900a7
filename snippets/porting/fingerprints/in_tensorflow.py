import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (2, 6, 6, 3), "uint8")        # NHWC
shapes = {"conv.weight": (4, 3, 3, 3), "conv.bias": (4,),
          "fc1.weight": (4, 4), "fc1.bias": (4,),
          "fc2.weight": (2, 4), "fc2.bias": (2,)}
state = {name: rng.normal(size=shape).astype("float32")
         for name, shape in shapes.items()}     # a trained file


def port(hasty):
    model = tf.keras.Sequential([
        tf.keras.Input((6, 6, 3)), tf.keras.layers.Conv2D(4, 3),
        tf.keras.layers.GlobalAveragePooling2D(),
        tf.keras.layers.Dense(4), tf.keras.layers.Dense(2)])
    for variable, value in zip(model.weights, state.values()):
        if hasty and value.shape == (2,):
            continue                        # forgot the last bias
        if value.ndim == 4:
            value = value.transpose(2, 3, 1, 0)
        elif not (hasty and value.shape == (4, 4)):
            value = value.T                 # hasty: square, it fits
        variable.assign(value)
    return model


def fingerprint(tensor):
    """Survives any reordering: size, sum, sum of squares, extremes."""
    t = np.asarray(tensor, "float64")
    return [t.size, t.sum(), (t**2).sum(), t.min(), t.max()]


def in_place(tensor):
    """Does not: every number is weighted by where it stands."""
    t = np.asarray(tensor, "float64").ravel()
    return (t * np.arange(1, t.size + 1)).sum()


x = tf.constant(pixels, tf.float32) / 255
prints = [fingerprint(t) for t in [x, *port(hasty=False).weights]]

hasty = port(hasty=True).weights
fc2_bias = fingerprint(hasty[5])        # caught: still the initial zeros
fc1_blind = np.allclose(fingerprint(hasty[2]), prints[3])
fc1_places = in_place(hasty[2])         # caught by this one only

for name, p in zip(["input", *state], prints):
    print(f"{name:12} {p[0]:4}", *[f"{v:9.4f}" for v in p[1:]])
print("forgotten bias:", [f"{v:.4f}" for v in fc2_bias])
print("untransposed fc1 has the same fingerprint:", fc1_blind)
print(f"fc1.weight by place {fc1_places:.4f}")
