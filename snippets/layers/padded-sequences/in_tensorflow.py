import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 4, 2)).astype("float32")
lengths = [4, 2]        # the second sequence is padded
kernel = rng.normal(size=(2, 12)).astype("float32")
recurrent = rng.normal(size=(3, 12)).astype("float32")
bias = rng.normal(size=12).astype("float32")

mask = tf.sequence_mask(lengths, maxlen=4)


def lstm(**options):
    layer = tf.keras.layers.LSTM(3, return_sequences=True,
                                 return_state=True, **options)
    layer.build(x.shape)
    layer.set_weights([kernel, recurrent, bias])
    return layer


naive, last, _ = lstm()(x, mask=mask)
naive_last = naive[:, -1]
repeats = bool(tf.reduce_all(naive_last[1] == last[1]))
for t in range(4):
    print("step", t, [f"{v:.4f}" for v in naive[1, t].numpy()])
print("out[:, -1]:", [f"{v:.4f}" for v in naive_last[1].numpy()])
print("state:     ", [f"{v:.4f}" for v in last[1].numpy()])

inputs = tf.Variable(x)
with tf.GradientTape() as tape:
    mended, _, _ = lstm(zero_output_for_mask=True)(inputs, mask=mask)
    loss = tf.reduce_sum(mended**2)
grad = tape.gradient(loss, inputs)
print("zero_output_for_mask, step 3:", mended[1, 3].numpy().tolist())
