import tensorflow as tf


def f(x):
    return tf.reduce_sum(x**3) + x[0] * x[1] ** 2


x = tf.Variable([2.0, 3.0])

# The inner gradient is taken inside the outer tape's block.
with tf.GradientTape(persistent=True) as outer:
    with tf.GradientTape() as inner:
        out = f(x)
    first = inner.gradient(out, x)
second = outer.gradient(first, x)
hessian = outer.jacobian(first, x)
del outer

print("first: ", [f"{g:.4f}" for g in first.numpy()])
print("second:", [f"{g:.4f}" for g in second.numpy()])
print("hessian:", [[f"{h:.4f}" for h in r] for r in hessian.numpy()])

# One step to the left, and the outer tape has not seen it.
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = f(x)
first_outside = inner.gradient(y, x)
forgotten = outer.gradient(first_outside, x)
print("taken outside the outer block:", forgotten)
