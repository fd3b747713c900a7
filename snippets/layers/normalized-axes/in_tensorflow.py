import tensorflow as tf

x = tf.constant([[[1.0, 2.0, 3.0], [10.0, 20.0, 60.0]]])    # 1, 2, 3
LayerNorm = tf.keras.layers.LayerNormalization


def show(name, values):
    print(name, [[f"{v:.4f}" for v in row] for row in values[0].numpy()])


layer = LayerNorm(epsilon=1e-5)             # axis=-1: rows by themselves
naive = layer(x)
show("default, axis=-1:", naive)
parameters = int(tf.size(layer.gamma))
print("weights of the default:", parameters)

weights = tf.reshape(tf.range(6.0), (2, 3))
with tf.GradientTape() as tape:
    tape.watch(x)
    both_axes = LayerNorm(axis=[1, 2], epsilon=1e-5)(x)
    loss = tf.reduce_sum(both_axes * weights)
grad = tape.gradient(loss, x)
show("axis=[1, 2]:     ", both_axes)
last_axis = LayerNorm(epsilon=1e-5)(x)
