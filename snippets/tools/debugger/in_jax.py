import io
import pdb
import sys

import jax
import jax.numpy as jnp

shown = io.StringIO()


def typed_pdb():
    # What breakpoint() opens, with the typing done beforehand.
    typed = io.StringIO("p h\np type(h).__name__\ncontinue\n")
    pdb.Pdb(stdin=typed, stdout=shown, nosigint=True,
            readrc=False).set_trace(sys._getframe(1))


def answers():
    lines = shown.getvalue().split("(Pdb) ")
    shown.seek(0)
    shown.truncate()
    return [line.splitlines()[0].strip("'") for line in lines[1:3]]


sys.breakpointhook = typed_pdb


def model(x, w):
    h = x * w
    breakpoint()
    return jnp.sum(h * h)


x = jnp.array([1.0, 2.0, 3.0])
w = jnp.array([0.5, 1.0, 1.5])

out = model(x, w)
value, kind = answers()
print("eager:   ", kind, value)

# Under jit h is a tracer: a shape and a dtype, no value.
traced = jax.jit(model)
traced(x, w)
in_graph, kind_in_graph = answers()
print("jax.jit: ", kind_in_graph, in_graph)
traced(x, w)
second_call = answers()         # no tracing, so no stop
print("jax.jit, second call:", second_call)

# The switch that gives the debugger its values back.
with jax.disable_jit():
    traced(x, w)
    _, mended = answers()
print("jax.jit, disabled:", mended)

grad = jax.grad(model, argnums=1)(x, w)
print("jax.grad:", answers()[0])
print(f"out {out:.4f}, grad {grad.tolist()}")
