import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
real, fake = jnp.asarray(rng.normal(size=(2, 8, 3)), jnp.float32)
mix = jnp.asarray(rng.uniform(size=(8, 1)), jnp.float32)
w1 = jnp.asarray(rng.normal(size=(3, 4)), jnp.float32)
w2 = jnp.asarray(rng.normal(size=(4, 1)), jnp.float32)
between = mix * real + (1 - mix) * fake


def critic(weights, x):
    w1, w2 = weights
    return (jnp.tanh(x @ w1) @ w2)[..., 0]


def loss_of(weights):
    return critic(weights, fake).mean() - critic(weights, real).mean()


def penalty_of(weights, slope_of):
    slope = jax.vmap(slope_of, (None, 0))(weights, between)
    # With epsilon: at zero the gradient of jnp.linalg.norm is NaN.
    length = jnp.sqrt(jnp.sum(slope ** 2, axis=1) + 1e-12)
    return jnp.mean((length - 1) ** 2)


# A gradient is a function: nothing has to be kept for a second one.
slope_of = jax.grad(critic, argnums=1)
loss, penalty = loss_of((w1, w2)), penalty_of((w1, w2), slope_of)
grad = jax.grad(lambda w: loss_of(w) + 10 * penalty_of(w, slope_of))(
    (w1, w2))[0]
print(f"loss {loss:.4f}  penalty {penalty:.4f}")
print("gradient of w1[0]:", [f"{g:.4f}" for g in grad[0]])


# It can only be lost on purpose.
def cut(weights, x):
    return jax.lax.stop_gradient(slope_of(weights, x))


forgotten = jax.grad(lambda w: loss_of(w) + 10 * penalty_of(w, cut))(
    (w1, w2))[0]
print("stopped, w1[0]:   ", [f"{g:.4f}" for g in forgotten[0]])
without = jax.grad(loss_of)((w1, w2))[0]
same = bool(jnp.array_equal(forgotten, without))
print("as if there were no penalty:", same)

# A critic that is flat everywhere: every slope is the zero vector.
flat = jax.grad(penalty_of)((w1, jnp.zeros_like(w2)), slope_of)[0]
print("flat critic, w1[0]:", [f"{g:.4f}" for g in flat[0]])
