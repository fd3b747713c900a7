import numpy as np

rng = np.random.default_rng(0)
xs = rng.normal(size=(20, 2)).astype("float32")
ys = xs @ np.array([1.0, -2.0], "float32")

program = """
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import SGD

model = Sequential()
model.add(Dense(output_dim=1, input_dim=2, init="zero", bias=False))
model.compile(optimizer=SGD(lr=0.1), loss="mse")
model.fit(xs, ys, nb_epoch=1, batch_size=20, verbose=0)
first = -model.get_weights()[0][:, 0] / 0.1
model.fit(xs, ys, nb_epoch=19, batch_size=20, verbose=0)
weight = model.get_weights()[0][:, 0]
total = model.evaluate(xs, ys, verbose=0)
"""
edits = [
    ("output_dim=", "units="),
    ("init=\"zero\"", "kernel_initializer=\"zero\""),
    ("\"zero\"", "\"zeros\""),
    ("SGD(lr=", "SGD(learning_rate="),
    ("nb_epoch=", "epochs="),
]
edits[1:1] = [("bias=", "use_bias=")]

errors = []
for old, new in [*edits, ("", "")]:
    try:
        exec(program)
        break
    except Exception as e:
        errors.append(type(e).__name__)
        print(errors[-1], "-", " ".join(str(e).split()[:8]))
        program = program.replace(old, new)

edited = len(errors)
first, weight = np.round(first, 5), np.round(weight, 5)
total = round(float(total), 6)
print("edits until it ran:", edited)
print("weight", [f"{v:.4f}" for v in weight], f"loss {total:.4f}")
