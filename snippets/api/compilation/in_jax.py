"""Compilation and graphs in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp
from jax import lax


def compile(x):
    def f(x):
        return jnp.sin(x) * x

    return jax.jit(f)(x)  # shown


def compile_with_xla(x):
    def f(x):
        return jnp.sin(x) * x

    with jax.disable_jit(False):
        return jax.jit(f)(x)  # shown


def compile_gradient(x):
    def f(x):
        return jnp.sum(jnp.sin(x))

    return jax.jit(jax.grad(f))(x)  # shown


def side_effects(x):
    calls = []

    with jax.disable_jit(False):
        def f(x):  # shown
            calls.append(1)  # shown
            return x * 2  # shown

        compiled = jax.jit(f)  # shown
        compiled(x), compiled(x)  # shown
    return len(calls)


def retrace_by_shape(x):
    traces = []

    def f(x):
        traces.append(x.shape)
        return x * 2

    with jax.disable_jit(False):
        compiled = jax.jit(f)  # shown
        for n in (2, 3, 4):  # shown
            compiled(jnp.ones(n))  # shown
    return len(traces)


def retrace_by_number(x):
    traces = []

    def f(x, n):
        traces.append(0)
        return x * n

    with jax.disable_jit(False):
        compiled = jax.jit(f)  # shown
        for n in (2, 3, 4):  # shown
            compiled(x, n)  # shown
    return len(traces)


def static_argument(x, n):
    def f(x, n):
        return jnp.tile(x, n)

    with jax.disable_jit(False):
        return jax.jit(f, static_argnums=1)(x, n)  # shown


def branch_on_value(x):
    with jax.disable_jit(False):
        def f(x):  # shown
            if jnp.sum(x) > 0:  # shown
                return x * 2  # shown
            return x - 1  # shown

        return jax.jit(f)(x)  # shown


def whole_graph(x):
    with jax.disable_jit(False):
        def f(x):  # shown
            if jnp.sum(x) > 0:  # shown
                return x * 2  # shown
            return x - 1  # shown

        return jax.jit(f)(x)  # shown


def cond(x):
    positive = jnp.sum(x) > 0
    return lax.cond(positive, lambda x: x * x, lambda x: x - 1, x)  # shown


def switch(index, x):
    branches = [lambda x: x * 2, lambda x: x - 1, lambda x: -x]  # shown
    return lax.switch(index, branches, x)  # shown


def while_loop(x):
    x = lax.while_loop(lambda x: x < 100, lambda x: x * 2, x)  # shown
    return x


def fori_loop(x):
    return lax.fori_loop(0, 4, lambda i, x: x * 0.5 + i, x)  # shown


def scan(x):
    def step(state, row):
        state = state * 0.5 + row
        return state, state

    start = jnp.zeros_like(x[0])
    last, states = lax.scan(step, start, x)  # shown
    return states


def associative_scan(x):
    return lax.associative_scan(jnp.maximum, x)  # shown


def map_rows(x):
    return lax.map(lambda row: jnp.cumsum(row * row) if row.ndim else row * row, x)  # shown


def vmap(x):
    def f(row):
        return jnp.cumsum(row * row, axis=0)

    return jax.vmap(f)(x)  # shown


def vmap_of_some_arguments(x, w):
    def f(row, w):
        return jnp.exp(-jnp.sum(row * w))

    return jax.vmap(f, in_axes=(0, None))(x, w)  # shown


def ahead_of_time(x):
    double = jax.jit(lambda x: jnp.sin(x) * 2)
    with jax.disable_jit(False):
        program = double.lower(x).compile()  # shown
        return program(x)  # shown


def operations_of_graph(x):
    def f(x):
        return jnp.sin(x) * x

    jaxpr = jax.make_jaxpr(f)(x)  # shown
    return [str(equation.primitive) for equation in jaxpr.eqns]  # shown


def shape_of_result(x):
    def f(x):
        return x @ jnp.ones((2, 7))

    return list(jax.eval_shape(f, x).shape)  # shown


def run_eagerly(x):
    calls = []

    @jax.jit
    def f(x):
        calls.append(1)
        return x * 2

    with jax.disable_jit():  # shown
        f(x), f(x)  # shown
    return len(calls)


def inside_graph(x):
    def f(x):
        return x * 0 + isinstance(x, jax.core.Tracer)  # shown

    with jax.disable_jit(False):
        return [float(f(x)[0]), float(jax.jit(f)(x)[0])]
