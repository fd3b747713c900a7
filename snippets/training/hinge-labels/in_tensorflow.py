import tensorflow as tf

pred = tf.Variable([0.8, -0.3, 0.2, -1.5])
labels = tf.constant([1.0, 0.0, 0.0, 1.0])
hinge = tf.keras.losses.Hinge()

# Labels that are all 0 or 1 are taken for -1 and 1.
with tf.GradientTape() as tape:
    naive = hinge(labels, pred)
naive_grad = tape.gradient(naive, pred)
print(f"labels 0 and 1:  {naive:.4f}")
print("   gradient:", [f"{g:.4f}" for g in naive_grad.numpy()])

with tf.GradientTape() as tape:
    mended = hinge(2 * labels - 1, pred)
grad = tape.gradient(mended, pred)
print(f"labels -1 and 1: {mended:.4f}")

# Several classes: only the wrong class that comes nearest.
scores = tf.constant([[1.0, 0.5, 0.8], [0.1, 0.4, 0.2]])
several = tf.keras.losses.CategoricalHinge()(
    tf.one_hot([0, 2], 3), scores)
print(f"CategoricalHinge: {several:.4f}")
