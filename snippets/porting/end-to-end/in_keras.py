import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np
import torch    # reads the checkpoint; any backend may run the model

rng = np.random.default_rng(0)
images = rng.integers(0, 256, (24, 8, 8, 3), "uint8")
labels = rng.integers(0, 3, 24)
MEAN, STD = np.array([0.5, 0.4, 0.3]), np.array([0.3, 0.2, 0.3])


def setup(eps=1e-3, momentum=0.99, adam_eps=1e-7):  # Keras's defaults
    keras.backend.clear_session()       # names count from the start
    model = keras.Sequential([
        keras.Input((8, 8, 3)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Normalization(mean=MEAN, variance=STD**2),
        keras.layers.Conv2D(4, 3, padding="same", use_bias=False),
        keras.layers.BatchNormalization(epsilon=eps, momentum=momentum),
        keras.layers.ReLU(),
        keras.layers.MaxPooling2D(2),
        keras.layers.Flatten(),
        keras.layers.Dense(3)])
    rate = keras.optimizers.schedules.CosineDecay(0.01, 20)
    model.compile(
        keras.optimizers.Adam(rate, epsilon=adam_eps),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    model.optimizer.build(model.trainable_variables)
    return model


def train(model, steps):
    losses = []
    for step in steps:
        rows = slice(step % 3 * 8, step % 3 * 8 + 8)    # which batch
        loss = model.train_on_batch(images[rows], labels[rows])
        losses.append(float(loss))
    return losses


def evaluate(model):
    return model.predict_on_batch(images[:4])


def to_keras(named):
    """Trainable weights, or their moments: the axes are the same."""
    fc = named["fc.weight"].reshape(3, 4, 4, 4)         # out, C, H, W
    fc = fc.transpose(2, 3, 1, 0).reshape(64, 3)        # CHW -> HWC
    return [named["conv.weight"].transpose(2, 3, 1, 0),
            named["bn.weight"], named["bn.bias"], fc, named["fc.bias"]]


def load_pytorch(path, model, with_optimizer=True):
    checkpoint = torch.load(path)
    state = {k: v.numpy() for k, v in checkpoint["model"].items()}
    for variable, value in zip(model.trainable_variables,
                               to_keras(state)):
        variable.assign(value)
    norm = next(layer for layer in model.layers
                if isinstance(layer, keras.layers.BatchNormalization))
    norm.moving_mean.assign(state["bn.running_mean"])
    norm.moving_variance.assign(state["bn.running_var"])
    if not with_optimizer:
        return
    # PyTorch numbers the parameters in the order of parameters().
    names = ["conv.weight", "bn.weight", "bn.bias",
             "fc.weight", "fc.bias"]
    saved = checkpoint["optimizer"]["state"]
    m, v = [to_keras({name: saved[i][kind].numpy()
                      for i, name in enumerate(names)})
            for kind in ("exp_avg", "exp_avg_sq")]
    step, *moments = model.optimizer.variables
    step.assign(checkpoint["step"])     # Adam's t and the schedule's
    for variable, value in zip(moments[0::2], m):
        variable.assign(value)
    for variable, value in zip(moments[1::2], v):
        variable.assign(value)


model = setup()
start = [rng.normal(scale=0.2, size=w.shape) for w in
         model.trainable_variables]     # initializers differ by backend
for variable, value in zip(model.trainable_variables, start):
    variable.assign(value)
train(model, range(5))
if len(sys.argv) > 1:       # the other script wants our checkpoint
    model.save_weights(sys.argv[1])     # optimizer included
    sys.exit()
start_keras = evaluate(model)
from_keras = train(model, range(5, 11))

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "checkpoint.pt")
    subprocess.run([sys.executable, "in_pytorch.py", path], check=True)
    loaded = setup(eps=1e-5, momentum=1 - 0.1, adam_eps=1e-8)
    load_pytorch(path, loaded)
    start_pytorch = evaluate(loaded)
    from_pytorch = train(loaded, range(5, 11))
    end = evaluate(loaded)
    loaded = setup(eps=1e-5, momentum=1 - 0.1, adam_eps=1e-8)
    load_pytorch(path, loaded, with_optimizer=False)
    naive = train(loaded, range(5, 11))

print("from PyTorch", [f"{v:.4f}" for v in from_pytorch])
print("from Keras  ", [f"{v:.4f}" for v in from_keras])
print("weights only", [f"{v:.4f}" for v in naive])
