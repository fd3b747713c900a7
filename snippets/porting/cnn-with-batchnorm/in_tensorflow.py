import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 6, 3)).astype("float32")    # NHWC


def checkpoint(shapes):     # stands for two trained files, one each
    arrays = {name: rng.normal(scale=0.3, size=shape).astype("float32")
              for name, shape in shapes.items()}
    return {name: abs(value) + 0.01 if "var" in name else value
            for name, value in arrays.items()}


pytorch_state = checkpoint({
    "conv.weight": (4, 3, 3, 3), "conv.bias": (4,),
    "bn.weight": (4,), "bn.bias": (4,),
    "bn.running_mean": (4,), "bn.running_var": (4,),
    "fc.weight": (2, 48), "fc.bias": (2,)})
keras_weights = checkpoint({
    "conv/kernel": (3, 3, 3, 4), "conv/bias": (4,),
    "bn/gamma": (4,), "bn/beta": (4,),
    "bn/moving_mean": (4,), "bn/moving_variance": (4,),
    "fc/kernel": (48, 2), "fc/bias": (2,)})


def network(eps, momentum):
    x = tf.keras.Input((8, 6, 3))
    h = tf.keras.layers.Conv2D(4, 3, padding="same", name="conv")(x)
    h = tf.keras.layers.BatchNormalization(
        epsilon=eps, momentum=momentum, name="bn")(h)
    h = tf.keras.layers.MaxPooling2D(2)(tf.keras.layers.ReLU()(h))
    h = tf.keras.layers.Flatten()(h)            # channel last
    return tf.keras.Model(x, tf.keras.layers.Dense(2, name="fc")(h))


def to_keras(s):
    fc = s["fc.weight"].reshape(2, 4, 4, 3)     # out, C, H, W
    fc = fc.transpose(2, 3, 1, 0)               # H, W, C, out
    return {
        "conv/kernel": s["conv.weight"].transpose(2, 3, 1, 0),
        "conv/bias": s["conv.bias"],
        "bn/gamma": s["bn.weight"], "bn/beta": s["bn.bias"],
        "bn/moving_mean": s["bn.running_mean"],
        "bn/moving_variance": s["bn.running_var"],
        "fc/kernel": fc.reshape(48, 2), "fc/bias": s["fc.bias"]}


def run(weights, eps=1e-3, momentum=0.99):      # Keras's defaults
    model = network(eps, momentum)
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    x = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(x)
        out = model(x, training=False)
        loss = tf.reduce_sum(out**2)
    model(x, training=True)     # one batch moves the statistics
    return out, tape.gradient(loss, x), model.get_layer("bn")


# momentum here is the share that stays, in PyTorch the share that goes.
ported = to_keras(pytorch_state)
from_pytorch, grad, bn = run(ported, eps=1e-5, momentum=1 - 0.1)
from_keras, grad_keras, _ = run(keras_weights)
running_mean, running_var = bn.moving_mean, bn.moving_variance

forgot = {"fc/kernel": pytorch_state["fc.weight"].T}
naive_flatten, _, _ = run(ported | forgot, eps=1e-5)
naive_eps, _, _ = run(ported)

for name in ["from_pytorch", "from_keras", "running_mean", "running_var",
             "naive_flatten", "naive_eps"]:
    values = tf.reshape(globals()[name], -1).numpy()
    print(f"{name:13}", [f"{v:.4f}" for v in values])
