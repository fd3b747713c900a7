import numpy as np
import tensorflow as tf

x = np.random.default_rng(0).normal(size=20).astype("float32")
x = tf.Variable(x)

# Defaults: no padding, a Hann window; the step must be given.
with tf.GradientTape() as tape:
    spectrum = tf.signal.stft(x, frame_length=8, frame_step=2)
    mended = tf.abs(spectrum) ** 2
    total = tf.reduce_sum(mended)
grad = tape.gradient(total, x)
naive = tf.abs(spectrum)
print("stft(x, 8, 2): (frames, frequencies)", tuple(naive.shape))
print("first frame:", [f"{v:.4f}" for v in mended[0].numpy()])

# The transform is as long as the next power of two.
longer = tf.signal.stft(x, frame_length=6, frame_step=2)
frequencies = longer.shape[-1]
print("frame_length=6 gives", frequencies, "frequencies, not 4")
