import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 6, 6, 3)).astype("float32")    # NHWC
shapes = {"conv1.weight": (4, 3, 3, 3), "conv1.bias": (4,),
          "conv2.weight": (4, 4, 3, 3), "conv2.bias": (4,),
          "fc.weight": (2, 4), "fc.bias": (2,)} | {
    f"bn{i}.{kind}": (4,) for i in (1, 2)
    for kind in ("weight", "bias", "running_mean", "running_var")}
state = {name: rng.normal(scale=0.3, size=shape).astype("float32")
         for name, shape in shapes.items()}     # a trained file
for name in ("bn1.running_var", "bn2.running_var"):
    state[name] = abs(state[name]) + 0.01

L = tf.keras.layers
model = tf.keras.Sequential([
    tf.keras.Input((6, 6, 3)),
    L.Conv2D(4, 3, padding="same", name="conv1"),
    L.BatchNormalization(name="bn1"), L.ReLU(name="relu1"),
    L.Conv2D(4, 3, padding="same", name="conv2"),
    L.BatchNormalization(name="bn2"), L.ReLU(name="relu2"),
    L.GlobalAveragePooling2D(name="pool"), L.Dense(2, name="fc")])
for name in ("conv1", "conv2"):
    model.get_layer(name).set_weights(
        [state[f"{name}.weight"].transpose(2, 3, 1, 0),
         state[f"{name}.bias"]])
for name in ("bn1", "bn2"):
    model.get_layer(name).set_weights(
        [state[f"{name}.{kind}"] for kind in
         ("weight", "bias", "running_mean", "running_var")])
model.get_layer("fc").set_weights([state["fc.weight"].T,
                                   state["fc.bias"]])


def activations():
    outputs = {layer.name: layer.output for layer in model.layers}
    probe = tf.keras.Model(model.inputs[0], outputs)
    found = probe(images, training=False)
    return {"input": images} | {n: found[n].numpy() for n in outputs}


port = activations()
if len(sys.argv) > 1:       # the other script wants our dump
    np.savez(sys.argv[1], **port)
    sys.exit()

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "pytorch.npz")
    subprocess.run([sys.executable, "in_pytorch.py", path], check=True)
    with np.load(path) as file:
        original = {name: file[name] for name in file}

# In order, and each layer once more with the original's input to it.
gaps, alone, previous = [], [], "input"
for layer in model.layers:
    want = original[layer.name].reshape(port[layer.name].shape)
    gaps.append(float(np.abs(want - port[layer.name]).max()))
    given = original[previous].reshape(port[previous].shape)
    replay = layer(given).numpy()
    alone.append(float(np.abs(want - replay).max()))
    print(f"{layer.name:6} {gaps[-1]:.4f}   alone {alone[-1]:.4f}")
    previous = layer.name

names = [layer.name for layer in model.layers]
first = next(n for n, gap in zip(names, gaps) if gap > 1e-5)
culprits = [n for n, gap in zip(names, alone) if gap > 1e-5]
print("first to diverge:", first, "  to blame:", culprits)

for name in ("bn1", "bn2"):
    model.get_layer(name).epsilon = 1e-5    # as in the original
logits = model(images, training=False)
left = float(np.abs(original["fc"] - logits).max())
print(f"with the same epsilon, largest gap {left:.4f}")
