"""Automatic differentiation in PyTorch: what a reader would type, one function per operation."""

import torch
import torch.utils.checkpoint
from torch import nn


def requires_grad(x):
    x.requires_grad_()  # shown
    y = (x * x).sum()
    return torch.autograd.grad(y, x)[0]


def parameter(x):
    return nn.Parameter(x)


def backward(x):
    x.requires_grad_()
    loss = (x * x * x).sum()
    loss.backward()  # shown
    return x.grad  # shown


def grad(x):
    x.requires_grad_()
    y = torch.exp(x).sum()
    dx, = torch.autograd.grad(y, x)  # shown
    return dx


def func_grad(x):
    def f(x):
        return (x * x).sum()

    return torch.func.grad(f)(x)  # shown


def value_and_grad(x):
    def f(x):
        return (x * x).sum()

    return torch.func.grad_and_value(f)(x)  # shown


def grad_of_several_inputs(a, b):
    a.requires_grad_(), b.requires_grad_()
    y = (a * a * b).sum()
    da, db = torch.autograd.grad(y, [a, b])  # shown
    return da, db


def grad_of_vector_output(x):
    x.requires_grad_()
    y = x * x
    dx, = torch.autograd.grad(y, x)  # shown
    return dx


def grad_outputs(x, v):
    x.requires_grad_()
    y = x * x * x
    dx, = torch.autograd.grad(y, x, grad_outputs=v)  # shown
    return dx


def grad_of_several_outputs(a, b):
    a.requires_grad_()
    y, z = (a * a).sum(), (a * b).sum()
    da, = torch.autograd.grad([y, z], a)  # shown
    return da


def grad_with_auxiliary(x):
    def f(x):
        return (x * x).sum(), x + 1

    return torch.func.grad(f, has_aux=True)(x)  # shown


def jacobian(x):
    def f(x):
        return torch.cumsum(x * x, dim=0)

    return torch.func.jacrev(f)(x)  # shown


def jacobian_forward(x):
    def f(x):
        return torch.outer(x, x)

    return torch.func.jacfwd(f)(x)  # shown


def batch_jacobian(x):
    def f(row):
        return torch.cumsum(row * row, dim=0)

    return torch.func.vmap(torch.func.jacrev(f))(x)  # shown


def hessian(x):
    def f(x):
        return (x * x * x).sum() + x.prod()

    return torch.func.hessian(f)(x)  # shown


def vjp(x, v):
    def f(x):
        return torch.cumsum(x * x, dim=0)

    y, pull = torch.func.vjp(f, x)  # shown
    return y, pull(v)[0]


def jvp(x, v):
    def f(x):
        return torch.cumsum(x * x, dim=0)

    return torch.func.jvp(f, (x,), (v,))  # shown


def hvp(x, v):
    def f(x):
        return (x * x * x).sum() + x.prod()

    return torch.func.jvp(torch.func.grad(f), (x,), (v,))[1]  # shown


def second_derivative(x):
    x.requires_grad_()
    y = (x * x * x).sum()
    dx, = torch.autograd.grad(y, x, create_graph=True)  # shown
    ddx, = torch.autograd.grad(dx.sum(), x)  # shown
    return ddx


def detach(x):
    y = x.detach()  # shown
    return x * y


def no_grad(x):
    x.requires_grad_()
    with torch.no_grad():  # shown
        y = x * x  # shown
    z = (x * y).sum()
    return torch.autograd.grad(z, x)[0]


def custom_gradient(x):
    class Round(torch.autograd.Function):  # shown
        @staticmethod  # shown
        def forward(ctx, x):  # shown
            return x.round()  # shown

        @staticmethod  # shown
        def backward(ctx, upstream):  # shown
            return upstream  # shown

    return Round.apply(x)  # shown


def retain_graph(x):
    x.requires_grad_()
    y = torch.exp(x).sum()
    first, = torch.autograd.grad(y, x, retain_graph=True)  # shown
    second, = torch.autograd.grad(y, x)  # shown
    return first + second


def grad_twice(x):
    x.requires_grad_()
    y = torch.exp(x).sum()
    torch.autograd.grad(y, x)  # shown
    return torch.autograd.grad(y, x)[0]  # shown


def unconnected(a, b):
    a.requires_grad_(), b.requires_grad_()
    y = (a * a).sum()
    da, db = torch.autograd.grad(y, [a, b], allow_unused=True)  # shown
    return da, db


def unconnected_as_zeros(a, b):
    a.requires_grad_(), b.requires_grad_()
    y = (a * a).sum()
    da, db = torch.autograd.grad(y, [a, b], materialize_grads=True)  # shown
    return da, db


def accumulate(a, b):
    w = torch.ones(3, requires_grad=True)
    for batch in (a, b):
        loss = (w * w * batch).sum()
        loss.backward()  # shown
    return w.grad  # shown


def retain_grad(x):
    x.requires_grad_()
    hidden = x * x
    hidden.retain_grad()  # shown
    (hidden * hidden).sum().backward()
    return hidden.grad  # shown


def checkpoint(x):
    def f(x):
        return torch.exp(torch.sin(x))

    return torch.utils.checkpoint.checkpoint(f, x, use_reentrant=False)  # shown


def per_sample_grad(w, x):
    def f(w, row):
        return torch.tanh(w @ row)

    return torch.func.vmap(torch.func.grad(f), in_dims=(None, 0))(w, x)  # shown


def tensor_hook(x):
    y = x * 1
    if y.requires_grad:
        y.register_hook(lambda grad: grad.clamp(-1, 1))  # shown
    return y * y


def gradcheck(array):
    def f(x):
        return torch.sin(x)

    x = torch.from_numpy(array).requires_grad_()
    return torch.autograd.gradcheck(f, (x,))  # shown


def functional_call(x):
    layer = nn.Linear(2, 3)
    weights = {"weight": torch.ones(3, 2), "bias": torch.zeros(3)}
    return torch.func.functional_call(layer, weights, (x,))  # shown


def complex_gradient(x):
    x.requires_grad_()
    y = (x.real**2 + x.imag**2).sum()
    dx, = torch.autograd.grad(y, x)  # shown
    return dx
