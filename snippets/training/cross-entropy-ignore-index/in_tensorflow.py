import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
logits = tf.Variable(rng.normal(size=(5, 3)).astype("float32"))
ids = tf.constant([0, 2, -100, 1, -100])

# The function returns zeros for ignored ids; their mean counts them.
each = tf.keras.losses.sparse_categorical_crossentropy(
    ids, logits, from_logits=True, ignore_class=-100)
naive = tf.reduce_mean(each)
print("per sample:", [f"{v:.4f}" for v in each.numpy()])
print(f"mean of the function: {naive:.4f}")

# The class hands a mask on to its mean.
loss = tf.keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, ignore_class=-100)
with tf.GradientTape() as tape:
    mended = loss(ids, logits)
grad = tape.gradient(mended, logits)
print(f"the class: {mended:.4f}")
print("gradient, ignored row:", grad.numpy()[2].tolist())

all_ignored = loss(tf.fill([5], -100), logits)
print(f"everything ignored: {all_ignored:.4f}")

# Without ignore_class nothing is ignored: -100 is a class that is not.
plain = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
try:
    plain(ids, logits)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("no ignore_class:", error)
