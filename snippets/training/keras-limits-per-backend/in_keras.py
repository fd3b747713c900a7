import tempfile

import keras
import numpy as np

x = np.ones((4, 3), "float32")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
model.set_weights([np.full((3, 2), 0.5, "float32"),
                   np.zeros(2, "float32")])


def export(name, format):
    with tempfile.TemporaryDirectory() as folder:
        model.export(f"{folder}/{name}", format=format, verbose=False)


tries = {
    "fit": lambda: (model.compile(loss="mse"),
                    model.fit(x, x[:, :2], verbose=0)),
    "string lookup": lambda: keras.layers.StringLookup(
        vocabulary=["a", "b"])(["b", "z"]),
    "string tensor": lambda: keras.ops.convert_to_tensor(["a", "b"]),
    "sparse input": lambda: keras.Input((3,), sparse=True),
    "ragged input": lambda: keras.Input((None,), ragged=True),
    "list of devices": lambda: keras.distribution.list_devices(),
    "SavedModel": lambda: export("model", "tf_saved_model"),
    "torch.export file": lambda: export("model.pt2", "torch"),
}

out = model.predict(x, verbose=0)       # before fit changes it
works = []
for name, attempt in tries.items():
    try:
        attempt()
        works.append(name)
        outcome = "works"
    except Exception as e:
        outcome = type(e).__name__
    print(f"{name}: {outcome}")
count = len(works)
print("backend", keras.backend.backend(), "-", count, "of", len(tries))
