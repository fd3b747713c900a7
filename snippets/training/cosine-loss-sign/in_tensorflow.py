import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
pred = tf.Variable(rng.normal(size=(2, 3)).astype("float32"))
target = tf.constant(rng.normal(size=(2, 3)).astype("float32"))

# A loss under the name of a similarity: smaller is closer.
naive = tf.keras.losses.cosine_similarity(target, pred)
print("cosine_similarity:", [f"{v:.4f}" for v in naive.numpy()])

loss = tf.keras.losses.CosineSimilarity()
naive_loss = loss(target, pred)
print(f"CosineSimilarity(): {naive_loss:.4f}")

# One more, and it is PyTorch's loss; the gradient was equal all along.
with tf.GradientTape() as tape:
    mended = 1 + loss(target, pred)
grad = tape.gradient(mended, pred)
print(f"1 + CosineSimilarity(): {mended:.4f}")
print("gradient:", [f"{g:.4f}" for g in grad.numpy().flatten()])
