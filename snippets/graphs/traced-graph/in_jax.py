import jax
import jax.numpy as jnp


def layer(x, w, b):
    h = jnp.tanh(x @ w + b)
    return jnp.sum(h * h)


x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]) / 10
w = jnp.array([[0.5], [-0.25]])
b = jnp.array([0.1])

# A jaxpr is a list of equations; a variable links two of them.
jaxpr = jax.make_jaxpr(layer)(x, w, b).jaxpr
nodes = [f"input {name}" for name in "xwb"]
made_by = {var: i for i, var in enumerate(jaxpr.invars)}
edges = []
for equation in jaxpr.eqns:
    sources = [made_by[v] for v in dict.fromkeys(equation.invars)]
    edges += [[source, len(nodes)] for source in sources]
    made_by[equation.outvars[0]] = len(nodes)
    nodes.append(equation.primitive.name)
edges.append([made_by[jaxpr.outvars[0]], len(nodes)])
nodes.append("output")
for i, node in enumerate(nodes):
    print(i, node, "from", [a for a, z in edges if z == i])

out, grad = jax.value_and_grad(layer, argnums=1)(x, w, b)
print(f"out {out:.4f}, grad", [f"{g:.4f}" for g in grad.flatten()])
