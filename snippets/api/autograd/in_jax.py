"""Automatic differentiation in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def requires_grad(x):
    def f(x):  # shown
        return jnp.sum(x * x)  # shown

    return jax.grad(f, argnums=0)(x)  # shown


def backward(x):
    def f(x):  # shown
        return jnp.sum(x * x * x)  # shown

    return jax.grad(f)(x)  # shown


def grad(x):
    def f(x):  # shown
        return jnp.sum(jnp.exp(x))  # shown

    dx = jax.grad(f)(x)  # shown
    return dx


def func_grad(x):
    def f(x):
        return jnp.sum(x * x)

    return jax.grad(f)(x)  # shown


def value_and_grad(x):
    def f(x):
        return jnp.sum(x * x)

    return jax.value_and_grad(f)(x)  # shown


def grad_of_several_inputs(a, b):
    def f(a, b):  # shown
        return jnp.sum(a * a * b)  # shown

    da, db = jax.grad(f, argnums=(0, 1))(a, b)  # shown
    return da, db


def grad_of_vector_output(x):
    def f(x):  # shown
        return x * x  # shown

    dx = jax.grad(f)(x)  # shown
    return dx


def grad_outputs(x, v):
    def f(x):  # shown
        return x * x * x  # shown

    y, pull = jax.vjp(f, x)  # shown
    dx, = pull(v)  # shown
    return dx


def grad_of_several_outputs(a, b):
    def f(a):  # shown
        return jnp.sum(a * a) + jnp.sum(a * b)  # shown

    da = jax.grad(f)(a)  # shown
    return da


def grad_with_auxiliary(x):
    def f(x):
        return jnp.sum(x * x), x + 1

    return jax.grad(f, has_aux=True)(x)  # shown


def jacobian(x):
    def f(x):
        return jnp.cumsum(x * x, axis=0)

    return jax.jacrev(f)(x)  # shown


def jacobian_forward(x):
    def f(x):
        return jnp.outer(x, x)

    return jax.jacfwd(f)(x)  # shown


def batch_jacobian(x):
    def f(row):
        return jnp.cumsum(row * row, axis=0)

    return jax.vmap(jax.jacrev(f))(x)  # shown


def hessian(x):
    def f(x):
        return jnp.sum(x * x * x) + jnp.prod(x)

    return jax.hessian(f)(x)  # shown


def vjp(x, v):
    def f(x):
        return jnp.cumsum(x * x, axis=0)

    y, pull = jax.vjp(f, x)  # shown
    return y, pull(v)[0]


def jvp(x, v):
    def f(x):
        return jnp.cumsum(x * x, axis=0)

    return jax.jvp(f, (x,), (v,))  # shown


def hvp(x, v):
    def f(x):
        return jnp.sum(x * x * x) + jnp.prod(x)

    return jax.jvp(jax.grad(f), (x,), (v,))[1]  # shown


def second_derivative(x):
    def f(x):
        return jnp.sum(x * x * x)

    ddx = jax.grad(lambda x: jax.grad(f)(x).sum())(x)  # shown
    return ddx


def detach(x):
    y = jax.lax.stop_gradient(x)  # shown
    return x * y


def no_grad(x):
    def f(x):
        y = jax.lax.stop_gradient(x * x)  # shown
        return jnp.sum(x * y)

    return jax.grad(f)(x)


def custom_gradient(x):
    @jax.custom_vjp  # shown
    def rounded(x):  # shown
        return jnp.round(x)  # shown

    rounded.defvjp(lambda x: (rounded(x), None), lambda _, upstream: (upstream,))  # shown
    return rounded(x)  # shown


def retain_graph(x):
    def f(x):  # shown
        return jnp.sum(jnp.exp(x))  # shown

    y, pull = jax.vjp(f, x)  # shown
    first, = pull(jnp.ones_like(y))  # shown
    second, = pull(jnp.ones_like(y))  # shown
    return first + second


def grad_twice(x):
    def f(x):  # shown
        return jnp.sum(jnp.exp(x))  # shown

    jax.grad(f)(x)  # shown
    return jax.grad(f)(x)  # shown


def unconnected(a, b):
    def f(a, b):  # shown
        return jnp.sum(a * a)  # shown

    da, db = jax.grad(f, argnums=(0, 1))(a, b)  # shown
    return da, db


def unconnected_as_zeros(a, b):
    def f(a, b):  # shown
        return jnp.sum(a * a)  # shown

    da, db = jax.grad(f, argnums=(0, 1))(a, b)  # shown
    return da, db


def accumulate(a, b):
    w = jnp.ones(3)

    def f(w, batch):
        return jnp.sum(w * w * batch)

    total = jnp.zeros(3)  # shown
    for batch in (a, b):
        total += jax.grad(f)(w, batch)  # shown
    return total  # shown


def retain_grad(x):
    def head(hidden):  # shown
        return jnp.sum(hidden * hidden)  # shown

    hidden = x * x
    return jax.grad(head)(hidden)  # shown


def checkpoint(x):
    def f(x):
        return jnp.exp(jnp.sin(x))

    return jax.checkpoint(f)(x)  # shown


def per_sample_grad(w, x):
    def f(w, row):
        return jnp.tanh(w @ row)

    return jax.vmap(jax.grad(f), in_axes=(None, 0))(w, x)  # shown


def tensor_hook(x):
    @jax.custom_vjp  # shown
    def clipped(x):  # shown
        return x  # shown

    clipped.defvjp(lambda x: (x, None), lambda _, grad: (jnp.clip(grad, -1, 1),))  # shown
    y = clipped(x)  # shown
    return y * y


def gradcheck(array):
    from jax.test_util import check_grads

    def f(x):
        return jnp.sin(x)

    x = jnp.asarray(array)
    return check_grads(f, (x,), order=1)  # shown


def complex_gradient(x):
    def f(x):  # shown
        return jnp.sum(jnp.real(x) ** 2 + jnp.imag(x) ** 2)  # shown

    dx = jax.grad(f)(x)  # shown
    return dx
