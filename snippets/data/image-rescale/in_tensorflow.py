import tensorflow as tf
from tensorflow.keras import applications

# One row of two RGB pixels, as a decoder gives them.
image = tf.constant([[[0, 51, 102], [153, 204, 255]]], tf.uint8)

naive = tf.image.convert_image_dtype(image, tf.float32)
print("convert_image_dtype:",
      [f"{v:.4f}" for v in tf.reshape(naive, [-1]).numpy()])

# The same function on floats of 0 to 255 does not divide.
floats = tf.image.convert_image_dtype(
    tf.cast(image, tf.float32), tf.float32)
print("of floats, largest: ", floats.numpy().max())

# Three models, three scales.
x = tf.cast(image, tf.float32).numpy()
mobile = applications.mobilenet_v2.preprocess_input(x.copy())
resnet = applications.resnet50.preprocess_input(x.copy())
print("MobileNetV2, first pixel:", mobile[0, 0].tolist())
print("ResNet50, first pixel:   ",
      [f"{v:.4f}" for v in resnet[0, 0].tolist()])

# Keras knows PyTorch's scale too: mode="torch".
prepare = applications.imagenet_utils.preprocess_input
mended = tf.constant(prepare(x.copy(), mode="torch"))
weight = tf.Variable(tf.ones(3))
with tf.GradientTape() as tape:
    total = tf.reduce_sum(weight * mended)
grad = tape.gradient(total, weight)
print("mode='torch':",
      [f"{v:.4f}" for v in tf.reshape(mended, [-1]).numpy()])
