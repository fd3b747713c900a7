import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
even = rng.normal(size=(1, 6, 6, 3)).astype("float32")      # NHWC
odd = rng.normal(size=(1, 7, 7, 3)).astype("float32")


def checkpoint(shapes):     # stands for two trained files, one each
    arrays = {name: rng.normal(scale=0.3, size=shape).astype("float32")
              for name, shape in shapes.items()}
    return {name: abs(value) + 0.2 if "var" in name else value
            for name, value in arrays.items()}


CONVS = [("conv1", 3, 3), ("conv2", 3, 4), ("conv3", 1, 3)]   # 3: shortcut
pytorch_state = checkpoint({
    f"{name}.weight": (4, c, k, k) for name, k, c in CONVS} | {
    f"bn{i}.{kind}": (4,) for i in (1, 2, 3)
    for kind in ("weight", "bias", "running_mean", "running_var")})
keras_weights = checkpoint({
    f"{name}/kernel": (k, k, c, 4) for name, k, c in CONVS} | {
    f"bn{i}/{kind}": (4,) for i in (1, 2, 3)
    for kind in ("gamma", "beta", "moving_mean", "moving_variance")})


def block(size, eps, same):
    def conv(name, kernel, stride, padding):
        return tf.keras.layers.Conv2D(4, kernel, stride, padding,
                                      use_bias=False, name=name)

    def bn(i):
        return tf.keras.layers.BatchNormalization(epsilon=eps,
                                                  name=f"bn{i}")

    x = tf.keras.Input((size, size, 3))
    if same:
        h = conv("conv1", 3, 2, "same")(x)
    else:               # one row and column on every side, as PyTorch
        h = tf.keras.layers.ZeroPadding2D(1)(x)
        h = conv("conv1", 3, 2, "valid")(h)
    h = tf.keras.layers.ReLU()(bn(1)(h))
    h = bn(2)(conv("conv2", 3, 1, "same")(h))
    shortcut = bn(3)(conv("conv3", 1, 2, "valid")(x))
    h = tf.keras.layers.Add()([h, shortcut])
    return tf.keras.Model(x, tf.keras.layers.ReLU()(h))


NAMES = {"running_mean": "moving_mean", "running_var": "moving_variance",
         "bias": "beta"}


def to_keras(state):
    weights = {}
    for name, value in state.items():
        layer, kind = name.split(".")
        if layer.startswith("conv"):
            weights[f"{layer}/kernel"] = value.transpose(2, 3, 1, 0)
        else:
            weights[f"{layer}/{NAMES.get(kind, 'gamma')}"] = value
    return weights


def run(weights, images, eps, same):
    model = block(images.shape[1], eps, same)
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    x = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = model(x, training=False)
        loss = tf.reduce_sum(out**2)
    return out, tape.gradient(loss, x)


ported = to_keras(pytorch_state)
from_pytorch, grad = run(ported, even, 1e-5, same=False)
from_keras, grad_keras = run(keras_weights, even, 1e-3, same=True)
naive_even, _ = run(ported, even, 1e-5, same=True)
naive_odd, _ = run(ported, odd, 1e-5, same=True)

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0, 1, 0].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0, 1, 0].numpy()])
print("naive, even ", [f"{v:.4f}" for v in naive_even[0, 1, 0].numpy()])
print("naive, odd  ", [f"{v:.4f}" for v in naive_odd[0, 1, 0].numpy()])
