import tensorflow as tf

x = tf.constant([-1.9, -0.7, 0.0, 0.25, 2.0])

scale = tf.reduce_max(tf.abs(x)) / 127
rounded = tf.clip_by_value(tf.round(x / scale), -127, 127)
codes = tf.cast(rounded, tf.int8)
restored = tf.cast(codes, tf.float32) * scale
worst = float(tf.reduce_max(tf.abs(restored - x)) / scale)
print("codes:", codes.numpy().tolist(), f"scale: {scale:.6f}")
print("restored:", [f"{v:.4f}" for v in restored.numpy()])
print(f"largest error: {worst:.4f} of a step")

# The built-in takes the range, not the scale.
quantize = tf.quantization.fake_quant_with_min_max_args
with tf.GradientTape() as tape:
    tape.watch(x)
    fake = quantize(x, min=-2.0, max=2.0, narrow_range=True)
    loss = tf.reduce_sum(fake**2)
grad = tape.gradient(loss, x)
print("gradient:", [f"{g:.4f}" for g in grad.numpy()])

# Halfway between the codes -64 and -63.
halfway = tf.constant([-63.5])
tie = float(quantize(halfway, -127.0, 127.0, narrow_range=True)[0])
print("-63.5 becomes", tie)
