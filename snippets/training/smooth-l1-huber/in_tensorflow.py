import tensorflow as tf

target = tf.zeros(4)
pred = tf.Variable([0.1, -0.4, 2.0, -5.0])

# The only one of its kind in Keras, so a port of SmoothL1Loss takes it.
with tf.GradientTape() as tape:
    naive = tf.keras.losses.Huber(delta=0.5)(target, pred)
naive_grad = tape.gradient(naive, pred)
print(f"Huber(delta=0.5):       {naive:.4f}")
print("   gradient:", [f"{g:.4f}" for g in naive_grad.numpy()])

with tf.GradientTape() as tape:
    huber = tf.keras.losses.Huber(delta=0.5)(target, pred)
grad = tape.gradient(huber, pred)
# Divided by delta it is PyTorch's SmoothL1Loss(beta=delta).
smooth = tf.keras.losses.Huber(delta=0.5)(target, pred) / 0.5
print(f"Huber(delta=0.5) / 0.5: {smooth:.4f}")
print(f"ratio: {smooth / huber:.4f}")
