import jax
import jax.numpy as jnp

history = []
calls = 0


@jax.jit
def model(x, w):
    global calls
    calls += 1              # a global counter
    h = jnp.tanh(x * w)
    history.append(h)       # kept for a look later
    return jnp.sum(h * h)


x = jnp.array([1.0, 2.0, 3.0])
w = jnp.array([0.5, -0.5, 0.25])
for _ in range(3):
    model(x, w)
counted, kept = calls, len(history)
print(f"3 calls: counted {counted}, kept {kept}")

# What was kept is a tracer whose trace is over.
kind = type(history[-1]).__name__
try:
    jnp.sum(history[-1]).tolist()
    usable = True
except Exception as e:
    usable = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"kept: {kind}, using it: {error}")


@jax.jit
def returning(w):
    h = jnp.tanh(x * w)
    return jnp.sum(h * h), h            # what is needed is returned


(out, hidden), grad = jax.value_and_grad(returning, has_aux=True)(w)
print(f"out {out:.4f}, grad", [f"{g:.4f}" for g in grad])
