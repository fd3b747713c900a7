import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
real, fake = rng.normal(size=(2, 8, 3)).astype("float32")
mix = rng.uniform(size=(8, 1)).astype("float32")
w1 = ops.array(rng.normal(size=(3, 4)).astype("float32"))
w2 = ops.array(rng.normal(size=(4, 1)).astype("float32"))
between = ops.array(mix * real + (1 - mix) * fake)
backend = keras.backend.backend()


def gradient(f, at):
    """Keras has no gradient of its own: three ways, one meaning."""
    if backend == "jax":
        import jax
        return jax.grad(f)(at)
    if backend == "torch":
        import torch
        at = at if at.requires_grad else at.detach().requires_grad_()
        # create_graph: a gradient that can be differentiated again.
        return torch.autograd.grad(f(at), at, create_graph=True)[0]
    import tensorflow as tf
    with tf.GradientTape() as tape:     # an outer tape records this one
        tape.watch(at)
        out = f(at)
    return tape.gradient(out, at)


def critic(w1, w2, x):
    return ops.matmul(ops.tanh(ops.matmul(x, w1)), w2)


def loss_of(w1, w2):
    return (ops.mean(critic(w1, w2, ops.array(fake)))
            - ops.mean(critic(w1, w2, ops.array(real))))


def penalty_of(w1, w2, cut=lambda slope: slope):
    slope = cut(gradient(lambda x: ops.sum(critic(w1, w2, x)), between))
    # With epsilon: on two backends ops.norm is NaN at zero.
    length = ops.sqrt(ops.sum(slope ** 2, axis=1) + 1e-12)
    return ops.mean((length - 1) ** 2)


loss, penalty = loss_of(w1, w2), penalty_of(w1, w2)
grad = gradient(lambda w: loss_of(w, w2) + 10 * penalty_of(w, w2), w1)
forgotten = gradient(lambda w: loss_of(w, w2) + 10 * penalty_of(
    w, w2, cut=ops.stop_gradient), w1)
without = gradient(lambda w: loss_of(w, w2), w1)
# A critic that is flat everywhere: every slope is the zero vector.
flat = gradient(lambda w: penalty_of(w, ops.zeros_like(w2)), w1)
same = bool(ops.all(ops.equal(forgotten, without)))
print("backend", backend, f"loss {float(loss):.4f}",
      f"penalty {float(penalty):.4f}")
print("gradient of w1[0]:", [f"{float(g):.4f}" for g in grad[0]])
print("stopped, w1[0]:   ", [f"{float(g):.4f}" for g in forgotten[0]])
print("as if there were no penalty:", same)
