import keras
import numpy as np

epochs = np.array([[[0.2, 0.8], [0.4, 0.9], [0.3, 0.1]],
                   [[0.9, 0.8], [0.7, 0.9], [0.6, 0.4]]], "float32")
label = np.ones((2, 1), "float32")


def train(reset):
    metric = keras.metrics.BinaryAccuracy()
    reported = []
    for epoch in epochs:
        if reset:
            metric.reset_state()
        for p in epoch:
            metric.update_state(label, p[:, None])
        reported.append(float(metric.result()))
    return reported


per_epoch = train(reset=True)
never_reset = train(reset=False)
print("backend", keras.backend.backend())
print("accuracy of each epoch:  ", [f"{a:.4f}" for a in per_epoch])
print("if nothing is ever reset:", [f"{a:.4f}" for a in never_reset])

# test_on_batch is the opposite: it resets at every call, so what
# it returns is the accuracy of one batch.
model = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
model.compile(loss="mse", metrics=["binary_accuracy"])
on_batch = []
for p in epochs[0]:
    logs = model.test_on_batch(p[:, None], label, return_dict=True)
    on_batch.append(float(logs["binary_accuracy"]))
print("test_on_batch:           ", [f"{a:.4f}" for a in on_batch])
