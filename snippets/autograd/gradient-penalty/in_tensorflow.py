import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
real, fake = tf.constant(rng.normal(size=(2, 8, 3)), tf.float32)
mix = tf.constant(rng.uniform(size=(8, 1)), tf.float32)
w1 = tf.Variable(rng.normal(size=(3, 4)).astype("float32"))
w2 = tf.Variable(rng.normal(size=(4, 1)).astype("float32"))
between = mix * real + (1 - mix) * fake


def critic(x):
    return tf.tanh(x @ w1) @ w2


def loss_of():
    return tf.reduce_mean(critic(fake)) - tf.reduce_mean(critic(real))


def penalty_of(slope):
    # With epsilon: at zero the gradient of tf.norm is NaN.
    length = tf.sqrt(tf.reduce_sum(slope ** 2, axis=1) + 1e-12)
    return tf.reduce_mean((length - 1) ** 2)


def slopes():
    with tf.GradientTape() as inner:
        inner.watch(between)        # not a variable: ask for it
        out = critic(between)
    return inner.gradient(out, between)


with tf.GradientTape() as outer:
    # The inner gradient is taken inside the outer tape's block.
    penalty = penalty_of(slopes())
    loss = loss_of()
    total = loss + 10 * penalty
grad = outer.gradient(total, w1)
print(f"loss {loss:.4f}  penalty {penalty:.4f}")
print("gradient of w1[0]:", [f"{g:.4f}" for g in grad[0].numpy()])

# Forgotten: the same numbers are printed, and no error is raised.
slope = slopes()                    # too early: nobody records
with tf.GradientTape() as outer:
    penalty = penalty_of(slope)
    total = loss_of() + 10 * penalty
forgotten = outer.gradient(total, w1)
print(f"loss {loss:.4f}  penalty {penalty:.4f}")
print("forgotten, w1[0]: ", [f"{g:.4f}" for g in forgotten[0].numpy()])
with tf.GradientTape() as tape:
    loss = loss_of()
without = tape.gradient(loss, w1)
same = bool(tf.reduce_all(forgotten == without))
print("as if there were no penalty:", same)
# A critic that is flat everywhere: every slope is the zero vector.
w2.assign(tf.zeros_like(w2))
with tf.GradientTape() as outer:
    at_rest = penalty_of(slopes())
flat = outer.gradient(at_rest, w1)
print("flat critic, w1[0]:", [f"{g:.4f}" for g in flat[0].numpy()])
