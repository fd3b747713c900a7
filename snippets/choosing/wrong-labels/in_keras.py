import keras
import numpy as np

logits = np.array([[1.0, 2.0, 0.5], [0.1, 0.2, 0.3]], "float32")
classes = np.array([1, 2])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def attempt(labels):
    try:
        return f"{float(loss_fn(labels, logits)):.4f}"
    except Exception as e:
        return type(e).__name__


loss = float(loss_fn(classes, logits))
# One step of SGD with rate 1 on a layer that only adds a kernel:
# the step is the gradient.
model = keras.Sequential([keras.Input((2,)),
                          keras.layers.Dense(3, use_bias=False)])
model.set_weights([logits])
model.compile(optimizer=keras.optimizers.SGD(1.0), loss=loss_fn)
model.train_on_batch(np.eye(2, dtype="float32"), classes)
grad = logits - model.get_weights()[0]

as_floats = attempt(classes.astype("float32"))
fractions = attempt(np.array([1.9, 2.9], "float32"))
out_of_range = attempt(np.array([1, 3]))

print("backend", keras.backend.backend())
print(f"integers     {loss:.4f}")
print("floats      ", as_floats)
print("1.9 and 2.9 ", fractions)
print("class 3 of 3", out_of_range)
