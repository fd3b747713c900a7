import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(3, 5, 2)).astype("float32")    # batch, step, feature
kernel = rng.normal(size=(2, 3)).astype("float32")
recurrent = rng.normal(size=(3, 3)).astype("float32")

rnn = tf.keras.layers.SimpleRNN(3, return_sequences=True)
rnn.build(x.shape)
rnn.set_weights([kernel, recurrent, np.zeros(3, "float32")])
inputs = tf.Variable(x)
with tf.GradientTape(persistent=True) as tape:
    out = rnn(inputs)
    last = tf.reduce_sum(out[-1])
    loss = tf.reduce_sum(out**2)
seen = tape.gradient(last, inputs)
leaks = bool(tf.reduce_any(seen[0] != 0))
grad = tape.gradient(loss, inputs)
naive = mended = out
print("out:", out.shape.as_list())
print("samples mix:", leaks)
print([f"{v:.4f}" for v in out[-1, -1].numpy()])
