import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.normal(size=(4, 6)), tf.float32)


def checkpoint(shapes):     # stands for two trained files, one each
    return {name: rng.normal(scale=0.5, size=shape).astype("float32")
            for name, shape in shapes.items()}


pytorch_state = checkpoint({"fc1.weight": (8, 6), "fc1.bias": (8,),
                            "fc2.weight": (8, 8), "fc2.bias": (8,),
                            "out.weight": (3, 8), "out.bias": (3,)})
keras_weights = checkpoint({"fc1/kernel": (6, 8), "fc1/bias": (8,),
                            "fc2/kernel": (8, 8), "fc2/bias": (8,),
                            "out/kernel": (8, 3), "out/bias": (3,)})


def to_keras(state):
    weights = {}
    for name, value in state.items():
        layer, kind = name.split(".")
        if kind == "weight":
            weights[f"{layer}/kernel"] = value.T    # (out, in) -> (in, out)
        else:
            weights[f"{layer}/bias"] = value
    return weights


def run(weights):
    inputs = tf.keras.Input((6,))
    h = tf.keras.layers.Dense(8, "relu", name="fc1")(inputs)
    h = tf.keras.layers.Dense(8, "relu", name="fc2")(h)
    logits = tf.keras.layers.Dense(3, name="out")(h)
    model = tf.keras.Model(inputs, logits)
    assert len(model.weights) == len(weights)     # nothing left over
    for variable in model.weights:
        variable.assign(weights[variable.path])
    with tf.GradientTape() as tape:
        tape.watch(x)
        logits = model(x)
        loss = tf.reduce_sum(logits**2)
    return logits, tape.gradient(loss, x)


from_pytorch, grad_pytorch = run(to_keras(pytorch_state))
from_keras, grad_keras = run(keras_weights)

# The square layer takes its weight untransposed and says nothing.
forgot = {"fc2/kernel": pytorch_state["fc2.weight"]}
naive, _ = run(to_keras(pytorch_state) | forgot)

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch[0].numpy()])
print("from Keras  ", [f"{v:.4f}" for v in from_keras[0].numpy()])
print("fc2 not transposed", [f"{v:.4f}" for v in naive[0].numpy()])
