import tensorflow as tf

layer = tf.keras.layers.Dense(3, use_bias=False, dtype="mixed_bfloat16")
x = tf.constant([[1.0, 3.0]])
layer.build((1, 2))
layer.kernel.assign([[0.25, 0.5, 0.75], [0.5, 0.25, 1.0]])

with tf.GradientTape() as tape:
    y = layer(x)
    total = tf.reduce_sum(tf.cast(y, tf.float32))
grad = tape.gradient(total, layer.kernel.value)

weight_dtype, output_dtype = layer.kernel.dtype, y.dtype.name
grad_dtype = grad.dtype.name
print("weight:", weight_dtype, " output:", output_dtype)

# Keras's convention: the last activation in float32.
softmax = tf.keras.layers.Softmax(dtype="float32")
probability = softmax(y)
print("softmax with dtype='float32':", probability.dtype.name)
total = tf.reduce_sum(tf.cast(probability, tf.float64))
probability_gap = round(abs(float(total) - 1) * 1000, 3)
print("softmax misses 1 by", probability_gap, "thousandths")

output = tf.cast(y, tf.float32)
print("gradient:", grad_dtype, [f"{v:.4f}" for v in output[0].numpy()])
