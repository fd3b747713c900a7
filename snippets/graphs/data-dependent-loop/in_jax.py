import jax
from jax import lax


def grow(x):
    y, steps = x, 1
    while y < 100.0:        # fine while x holds a value
        y = y * x
        steps += 1
    return y, steps


out, steps, grad = [], [], []
for start in (2.0, 3.0, 1.5):
    (y, n), slope = jax.value_and_grad(grow, has_aux=True)(start)
    out.append(float(y))
    steps.append(n)
    grad.append(float(slope))
    print(f"{start}: {n} factors, x**{n} = {y:.4f}, slope {slope:.4f}")


@jax.jit
def grow_in_graph(x):
    # Under jit the loop has to be spelled as an operation.
    return lax.while_loop(lambda y: y < 100.0, lambda y: y * x, x)


graph_out, graph_grad = [], []
for start in (2.0, 3.0, 1.5):
    # Forward mode works; reverse mode would need the loop's length.
    y, slope = jax.jvp(grow_in_graph, (start,), (1.0,))
    graph_out.append(float(y))
    graph_grad.append(float(slope))
print("while_loop, forward mode:", [f"{g:.4f}" for g in graph_grad])

try:
    jax.grad(grow_in_graph)(2.0)
except ValueError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"while_loop, reverse mode: {error}: {message} ...")
