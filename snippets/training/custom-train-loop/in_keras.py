import keras
import numpy as np
from keras.utils import unpack_x_y_sample_weight as unpack

rng = np.random.default_rng(0)
x = rng.normal(size=(24, 4)).astype("float32")
label = (x[:, 0] * x[:, 1] > 0).astype("int64")
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 8), (8,), (8, 2), (2,)]]
backend = keras.backend.backend()
print("backend", backend)


class Classifier(keras.Sequential):
    """fit() keeps its loop; only one step is ours."""

    if backend == "tensorflow":
        def train_step(self, data):
            import tensorflow as tf

            xb, lb, _ = unpack(data)
            with tf.GradientTape() as tape:
                logits = self(xb, training=True)
                loss = self.compute_loss(y=lb, y_pred=logits)
            grads = tape.gradient(loss, self.trainable_weights)
            self.optimizer.apply(grads, self.trainable_weights)
            return {"loss": loss}

    if backend == "torch":
        def train_step(self, data):
            import torch

            xb, lb, _ = unpack(data)
            self.zero_grad()
            logits = self(xb, training=True)
            loss = self.compute_loss(y=lb, y_pred=logits)
            loss.backward()
            variables = list(self.trainable_weights)
            with torch.no_grad():
                self.optimizer.apply(
                    [v.value.grad for v in variables], variables)
            return {"loss": loss}

    if backend == "jax":
        def train_step(self, state, data):
            import jax

            trainable, fixed, slots, metrics = state
            xb, lb, _ = unpack(data)

            def loss_of(trainable, fixed):
                logits, fixed = self.stateless_call(
                    trainable, fixed, xb, training=True)
                return self.compute_loss(y=lb, y_pred=logits), fixed

            (loss, fixed), grads = jax.value_and_grad(
                loss_of, has_aux=True)(trainable, fixed)
            trainable, slots = self.optimizer.stateless_apply(
                slots, grads, trainable)
            return {"loss": loss}, (trainable, fixed, slots, metrics)


def build():
    model = Classifier([
        keras.Input((4,)),
        keras.layers.Dense(8, activation="tanh"),
        keras.layers.Dense(2),
    ])
    model.set_weights(weights)
    model.compile(
        keras.optimizers.SGD(0.1, momentum=0.9),
        loss=keras.losses.SparseCategoricalCrossentropy(
            from_logits=True))
    return model


def first_kernel(model):
    return keras.ops.convert_to_numpy(model.layers[0].kernel).copy()


# fit() returns no gradient: one step of rate 0.1 from rest shows it.
probe = build()
probe.train_on_batch(x[:8], label[:8])
first_grad = (weights[0] - first_kernel(probe)) / 0.1

losses = []
each_batch = keras.callbacks.LambdaCallback(
    on_train_batch_end=lambda batch, logs: losses.append(
        float(logs["loss"])))
model = build()
model.fit(x, label, batch_size=8, epochs=10, shuffle=False, verbose=0,
          callbacks=[each_batch])

kernel = first_kernel(model)
print("losses", [f"{v:.4f}" for v in losses[::6]])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
