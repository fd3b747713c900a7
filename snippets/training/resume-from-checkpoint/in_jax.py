import os
import tempfile

import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
x = jnp.asarray(rng.normal(size=(16, 3)), jnp.float32)
y = x.sum(axis=1, keepdims=True)
start = jnp.asarray(rng.normal(size=(3, 1)), jnp.float32)


def build():
    # All there is to save is in one pytree, momentum included.
    return {"weight": start, "velocity": jnp.zeros_like(start)}


def loss_fn(weight):
    return jnp.mean((x @ weight - y) ** 2)


def train(state, steps):
    losses = []
    for _ in range(steps):
        loss, grad = jax.value_and_grad(loss_fn)(state["weight"])
        velocity = 0.9 * state["velocity"] + grad
        state = {"weight": state["weight"] - 0.05 * velocity,
                 "velocity": velocity}
        losses.append(float(loss))
    return losses, grad, state


uninterrupted = train(build(), 8)[0][4:]

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "checkpoint.npz")
    np.savez(path, **train(build(), 4)[2])
    with np.load(path) as file:
        checkpoint = {name: jnp.asarray(file[name]) for name in file}

resumed, grad, _ = train(checkpoint, 4)
only = {**build(), "weight": checkpoint["weight"]}
weights_only = train(only, 4)[0]

print("uninterrupted", [f"{v:.4f}" for v in uninterrupted])
print("resumed      ", [f"{v:.4f}" for v in resumed])
print("weights only ", [f"{v:.4f}" for v in weights_only])
