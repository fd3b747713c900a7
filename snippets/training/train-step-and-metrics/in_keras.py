import keras
import numpy as np
from keras import ops
from keras.utils import unpack_x_y_sample_weight as unpack

backend = keras.backend.backend()
rng = np.random.default_rng(0)
x = rng.normal(size=(10, 3)).astype("float32")
y = 5 * x.sum(axis=1, keepdims=True)
start = rng.normal(size=(3, 1)).astype("float32")


def clip(grads, limit):         # by the norm of all of them
    norm = ops.sqrt(sum(ops.sum(g**2) for g in grads))
    return [g * ops.minimum(1.0, limit / (norm + 1e-6)) for g in grads]


class Clipped(keras.Sequential):
    if backend == "tensorflow":
        def train_step(self, data):
            import tensorflow as tf

            xb, yb, _ = unpack(data)
            with tf.GradientTape() as tape:
                y_pred = self(xb, training=True)
                loss = self.compute_loss(y=yb, y_pred=y_pred)
            variables = self.trainable_weights
            grads = clip(tape.gradient(loss, variables), 1.0)
            self.optimizer.apply(grads, variables)
            return self.report(loss, xb)

    if backend == "torch":
        def train_step(self, data):
            import torch

            xb, yb, _ = unpack(data)
            self.zero_grad()
            y_pred = self(xb, training=True)
            loss = self.compute_loss(y=yb, y_pred=y_pred)
            loss.backward()
            variables = self.trainable_weights
            with torch.no_grad():
                grads = clip([v.value.grad for v in variables], 1.0)
                self.optimizer.apply(grads, variables)
            return self.report(loss.detach(), xb)

    def report(self, loss, xb):
        return {"loss": loss}


class Reported(Clipped):
    tracker = keras.metrics.Mean(name="loss")

    @property
    def metrics(self):          # fit() resets these every epoch
        return [self.tracker]

    def report(self, loss, xb):
        self.tracker.update_state(
            loss, sample_weight=ops.shape(xb)[0])
        return {"loss": self.tracker.result()}


def train(kind):
    model = kind([keras.Input((3,)),
                  keras.layers.Dense(1, use_bias=False)])
    model.set_weights([start])
    model.compile(keras.optimizers.SGD(0.5), loss="mse")
    history = model.fit(x, y, batch_size=4, epochs=3, shuffle=False,
                        verbose=0)
    losses = [float(v) for v in history.history["loss"]]
    return losses, model.get_weights()[0] - start


naive_reported, naive_update = train(Clipped)
losses, update = train(Reported)
weights_equal = bool(np.allclose(naive_update, update))

print("backend", backend)
print("only the loss returned:", [f"{v:.4f}" for v in naive_reported])
print("a metric of our own:   ", [f"{v:.4f}" for v in losses])
print("same weights in both:", weights_equal)
