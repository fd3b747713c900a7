import jax
import jax.numpy as jnp

traces = 0


def loss(w, x, mask):
    global traces
    traces += 1                     # Python: runs while tracing only
    return jnp.sum(mask * (x @ w) ** 2) / jnp.sum(mask)


def padded(x, size):
    # One static shape for every batch: pad, and mask the padding.
    mask = (jnp.arange(size) < len(x)).astype(x.dtype)
    return jnp.pad(x, ((0, size - len(x)), (0, 0))), mask


def traces_for(lengths, size=None):
    global traces
    traces = 0
    fresh = jax.jit(lambda *args: loss(*args))
    for n in lengths:
        fresh(w, *padded(jnp.ones((n, 3)), size or n))
    return traces


w = jnp.array([0.5, -1.0, 2.0])
lengths = list(range(2, 14))        # twelve batch sizes
for_shapes = traces_for(lengths)
mended = traces_for(lengths, size=16)
print("traces for twelve batch sizes:", for_shapes)
print("padded to 16 with a mask:", mended)

traces = 0
for _ in range(3):
    jax.jit(loss)(w, *padded(jnp.ones((2, 3)), 2))
rewrapped = traces                  # cached by the function itself
print("the same function wrapped three times:", rewrapped)

out, grad = [], []
step = jax.jit(jax.value_and_grad(loss))
for n in (2, 3, 13):
    x = jnp.arange(3.0 * n).reshape(n, 3) / n
    y, slope = step(w, *padded(x, 16))
    out.append(float(y))
    grad.append(slope.tolist())
    print(f"batch {n}: out {y:.4f}")
