import tensorflow as tf

x = tf.constant([[10.0, 20.0], [30.0, 40.0]])[None, :, :, None]


def resize(x, **options):
    return tf.image.resize(x, (4, 4), **options)[0, :, :, 0]


def show(name, values):
    print(name, [f"{v:.4f}" for v in values[0].numpy()])


naive = resize(x)                       # method="bilinear"
show("default, first row:", naive)
# The layer of Keras has PyTorch's default.
layer_default = tf.keras.layers.UpSampling2D(2)(x)[0, :, :, 0]
show("UpSampling2D:      ", layer_default)

weights = tf.reshape(tf.range(16.0), (4, 4))
with tf.GradientTape() as tape:
    tape.watch(x)
    bilinear = resize(x, method="bilinear")
    loss = tf.reduce_sum(bilinear * weights)
grad = tape.gradient(loss, x)[0, :, :, 0]
nearest = resize(x, method="nearest")
show("nearest, first row:", nearest)
