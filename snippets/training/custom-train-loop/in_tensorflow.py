import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(24, 4)).astype("float32")
label = (x[:, 0] * x[:, 1] > 0).astype("int64")
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 8), (8,), (8, 2), (2,)]]

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(2),
])
model.set_weights(weights)
optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


@tf.function
def train_step(xb, lb):
    with tf.GradientTape() as tape:
        logits = model(xb, training=True)
        loss = loss_fn(lb, logits)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss, grads


losses = []
batches = tf.data.Dataset.from_tensor_slices((x, label)).batch(8)
for epoch in range(10):
    for xb, lb in batches:
        loss, grads = train_step(xb, lb)
        if not losses:
            first_grad = grads[0]
        losses.append(float(loss))

kernel = model.layers[0].kernel.numpy()
print("losses", [f"{v:.4f}" for v in losses[::6]])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
