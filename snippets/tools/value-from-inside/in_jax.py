import jax
import jax.numpy as jnp

seen = []
traces = 0


def peek(h):
    # Runs as plain Python, with real values, on every call.
    seen.append(h.tolist())


@jax.jit
def model(w, x):
    global traces
    traces += 1
    h = jnp.tanh(x * w)
    jax.debug.callback(peek, h)
    return jnp.sum(h * h)


w = jnp.array([0.5, -0.5])
step = jax.jit(jax.value_and_grad(model))
out, grad = [], []
for start in (1.0, 2.0, 3.0):
    y, g = step(w, jnp.full(2, start))
    out.append(float(y))
    grad.append(g.tolist())
jax.effects_barrier()           # callbacks may come late
for values in seen:
    print("inside:", [f"{v:.4f}" for v in values])
print("out", [f"{v:.4f}" for v in out])
graphs = traces
print("graphs:", graphs)
