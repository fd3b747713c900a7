import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(4, 5, 2)).astype("float32")
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")
bias = rng.normal(size=12).astype("float32")

lstm = tf.keras.layers.LSTM(3, return_sequences=True)
lstm.build(x.shape)
lstm.set_weights([kernel, recurrent, bias])
optimizer = tf.keras.optimizers.SGD(1.0)
with tf.GradientTape() as tape:
    out = lstm(x)
    loss = tf.reduce_mean(out**2)
grads = tape.gradient(loss, lstm.trainable_variables)
optimizer.apply_gradients(zip(grads, lstm.trainable_variables))

grad = grads[2]
naive = mended = lstm.weights[2].numpy()
parameters = lstm.count_params()
print("parameters:", parameters)
print("forget bias at first:", f"{bias[3]:.4f}")
print("after a step:        ", f"{mended[3]:.4f}")
