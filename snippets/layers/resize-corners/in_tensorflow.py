import tensorflow as tf

x = tf.constant([[10.0, 20.0], [30.0, 40.0]])[None, :, :, None]


def show(name, values):
    values = tf.reshape(values, [-1]).numpy()
    print(name, [f"{v:.4f}" for v in values[:4]])


up = tf.keras.layers.UpSampling2D(2, interpolation="bilinear")
naive = up(x)[0, :, :, 0]
show("UpSampling2D, first row:         ", naive)

weights = tf.reshape(tf.range(16.0), (4, 4))
with tf.GradientTape() as tape:
    tape.watch(x)
    half_pixel = tf.image.resize(x, (4, 4))[0, :, :, 0]
    loss = tf.reduce_sum(half_pixel * weights)
grad = tape.gradient(loss, x)[0, :, :, 0]

# TensorFlow 1's function still has both of its other grids.
resize = tf.compat.v1.image.resize_bilinear
aligned = resize(x, (4, 4), align_corners=True)[0, :, :, 0]
show("v1, align_corners=True, first row:", aligned)
legacy = resize(x, (4, 4))[0, :, :, 0]
show("v1, default, first row:           ", legacy)
