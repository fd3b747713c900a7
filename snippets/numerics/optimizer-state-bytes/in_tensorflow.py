import tensorflow as tf

layer = tf.keras.layers.Dense(10)
layer.build((4, 100))
layer.kernel.assign(tf.fill((100, 10), 0.5))
x = tf.fill((4, 100), 0.1)
weights = [layer.kernel, layer.bias]


def nbytes(variables):
    return sum(v.numpy().nbytes for v in variables)


def step(optimizer):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(layer(x) ** 2)
    gradients = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(gradients, weights))
    return gradients


parameter_bytes = nbytes(weights)
optimizer = tf.keras.optimizers.Adam()
grad = step(optimizer)[1]
all_state_bytes = nbytes(optimizer.variables)
moments = optimizer.variables[2:]  # after iteration and learning_rate
moment_bytes = nbytes(moments)
first_moment = moments[2].numpy()
print([v.path.split("/")[-1] for v in optimizer.variables])
print("parameters:", parameter_bytes, " moments:", moment_bytes)
print("with iteration and learning rate:", all_state_bytes)

sgd, heavy = [tf.keras.optimizers.SGD(0.1, momentum=m) for m in (0.0, 0.9)]
step(sgd)
step(heavy)
sgd_bytes, momentum_bytes = [nbytes(o.variables[2:]) for o in (sgd, heavy)]
print("SGD:", sgd_bytes, " with momentum:", momentum_bytes)
