import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 6)).astype("float32")

model = keras.Sequential([
    keras.Input((6,)),
    keras.layers.Reshape((3, 2)),
    keras.layers.LSTM(4),
    keras.layers.Dense(1),
])
model.set_weights([rng.normal(size=w.shape).astype("float32")
                   for w in model.get_weights()])
model.compile(optimizer="adam", loss="mse")
model.fit(x, x[:, :1], epochs=2, batch_size=4, shuffle=False, verbose=0)
out = model.predict(x, verbose=0)

# The next backend in the row opens the file, in its own process.
here = keras.backend.backend()
there = {"tensorflow": "torch", "torch": "jax", "jax": "tensorflow"}[here]
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "model.keras")
    model.save(path)
    np.save(Path(folder, "x.npy"), x)
    done = subprocess.run(
        [sys.executable, "parts/predict.py", path, Path(folder, "x.npy")],
        env=os.environ | {"KERAS_BACKEND": there},
        capture_output=True, text=True, check=True)
answer = json.loads(done.stdout.splitlines()[-1])
loaded_on = answer["backend"]
out_there = np.array(answer["out"])
loss_there = answer["loss"]
farthest = float(np.abs(out_there - out).max())

print("saved on ", here, [f"{v:.4f}" for v in out[:3, 0]])
print("loaded on", loaded_on, [f"{v:.4f}" for v in out_there[:3, 0]])
print("equal within 1e-5:", farthest < 1e-5)
