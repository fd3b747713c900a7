import keras
import numpy as np

rng = np.random.default_rng(0)
kernel = rng.normal(size=(4, 2)).astype("float32")
batch = rng.normal(size=(4, 4)).astype("float32")

model = keras.Sequential([keras.Input((4,)),
                          keras.layers.Dense(2, use_bias=False)])
model.set_weights([kernel])


def attempt(x):
    try:
        return str(tuple(model(x).shape))
    except Exception as e:
        global error, message
        error = type(e).__name__
        # On two backends the layer's own text is wrapped in another.
        text = " ".join(str(e).replace("\x1b[1m", "").split())
        words = text.split(".call(). ")[-1].split()
        message = " ".join(words[:2] + words[5:11])
        return error


out = model.predict(batch, verbose=0)
# Descending the sum of the outputs with rate 1: the step is the
# gradient.
model.compile(optimizer=keras.optimizers.SGD(1.0),
              loss=lambda y, pred: keras.ops.sum(pred))
model.train_on_batch(batch, np.zeros((4, 2), "float32"))
grad = kernel - model.get_weights()[0]

lone_sample = attempt(batch[0])
transposed = attempt(batch.T)       # square, so it fits
three_features = attempt(batch[:, :3])

print("backend", keras.backend.backend())
print("lone sample   ", lone_sample)
print("transposed    ", transposed)
print("three features", three_features, "-", message)
