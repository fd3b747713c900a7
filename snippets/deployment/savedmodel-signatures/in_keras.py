import os
import tempfile
from contextlib import redirect_stdout

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
weight = rng.normal(size=(3, 2)).astype("float32")
x = rng.normal(size=(4, 3)).astype("float32")

model = keras.Sequential([
    keras.Input((3,)), keras.layers.Dense(2, "tanh", use_bias=False)])
model.set_weights([weight])
# A rate of zero: the step leaves the weights and fills the optimizer.
model.compile(keras.optimizers.SGD(0.0, momentum=0.9),
              keras.losses.MeanSquaredError())
model.fit(x, np.zeros((4, 2), "float32"), verbose=0)
model.labels = ["cat", "dog"]                   # a Python attribute

with tempfile.TemporaryDirectory() as folder:
    paths = [os.path.join(folder, name)
             for name in ("model.keras", "model.h5", "exported")]
    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere):
        model.save(paths[0])
        model.save(paths[1])
        model.export(paths[2])
    loaded = [keras.models.load_model(path) for path in paths[:2]]
    loaded.append(tf.saved_model.load(paths[2]))
    try:
        keras.models.load_model(paths[2])
    except ValueError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:4])

    # The same loss by its name: fine in .keras, not in .h5.
    model.compile("sgd", "mse")
    by_name = []
    for path in paths[:2]:
        model.save(path)
        try:
            by_name.append(type(keras.models.load_model(path)).__name__)
        except ValueError as e:
            by_name.append(type(e).__name__)

formats = ["keras", "h5", "saved_model"]
kept = []
for kind, copy in zip(formats, loaded):
    optimizer = getattr(copy, "optimizer", None)
    kept.append([
        hasattr(copy, "fit"),                       # trains with fit
        optimizer is not None and int(optimizer.iterations) == 1,
        hasattr(copy, "labels"),
        hasattr(copy, "signatures")])
    print(f"{kind:12} fit, optimizer, attribute, signatures:", kept[-1])

variables = [len(getattr(copy, "variables", [])) for copy in loaded]
out = loaded[2].serve(tf.constant(x)).numpy()
with tf.GradientTape() as tape:
    total = tf.reduce_sum(loaded[2].serve(tf.constant(x)))
grad = tape.gradient(total, loaded[2].trainable_variables[0])
same = [bool(np.allclose(copy(x), out)) for copy in loaded[:2]]
signatures = sorted(loaded[2].signatures)
print("same values:", same, "| signatures:", signatures)
print("keras.models.load_model of the folder:", error)
print("compiled with the name \"mse\":", by_name)
