import tensorflow as tf

scale = 1.0


@tf.function
def model(x):
    return tf.reduce_sum(scale * x * x)


x = tf.constant([1.0, 2.0, 3.0])
seen = []
for scale in (1.0, 10.0):
    seen.append(float(model(x)))
    print(f"global scale {scale}: {seen[-1]:.4f}")

# A tf.Variable is captured by reference, a number by value.
variable = tf.Variable(1.0)


@tf.function
def mended(x):
    return tf.reduce_sum(variable * x * x)


out, grad = [], []
for value in (1.0, 10.0):
    variable.assign(value)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = mended(x)
    out.append(float(y))
    grad.append(tape.gradient(y, x).numpy().tolist())
    print(f"variable {value}: {out[-1]:.4f}, grad {grad[-1]}")
