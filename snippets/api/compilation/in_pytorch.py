"""Compilation and graphs in PyTorch: what a reader would type, one function per operation."""

import torch


def _counting():
    """A backend that counts how often it is asked to compile."""
    graphs = []

    def backend(graph, inputs):
        graphs.append(graph)
        return graph.forward

    torch.compiler.reset()
    return graphs, backend


def compile(x):
    def f(x):
        return torch.sin(x) * x

    return torch.compile(f, backend="eager")(x)  # shown


def compile_gradient(x):
    def f(x):
        return torch.sin(x).sum()

    return torch.compile(torch.func.grad(f), backend="eager")(x)  # shown


def side_effects(x):
    calls = []

    def f(x):  # shown
        calls.append(1)  # shown
        return x * 2  # shown

    compiled = torch.compile(f, backend="eager")  # shown
    compiled(x), compiled(x)  # shown
    return len(calls)


def retrace_by_shape(x):
    graphs, backend = _counting()
    compiled = torch.compile(lambda x: x * 2, backend=backend)  # shown
    for n in (2, 3, 4):  # shown
        compiled(torch.ones(n))  # shown
    return len(graphs)


def retrace_by_number(x):
    graphs, backend = _counting()
    compiled = torch.compile(lambda x, n: x * n, backend=backend)  # shown
    for n in (2, 3, 4):  # shown
        compiled(x, n)  # shown
    return len(graphs)


def dynamic_shape(x):
    graphs, backend = _counting()
    compiled = torch.compile(lambda x: x * 2, dynamic=True, backend=backend)  # shown
    for n in (2, 3, 4):
        compiled(torch.ones(n))
    return len(graphs)


def static_argument(x, n):
    def f(x, n):
        return x.repeat(n)

    return torch.compile(f, backend="eager")(x, n)  # shown


def branch_on_value(x):
    def f(x):  # shown
        if x.sum() > 0:  # shown
            return x * 2  # shown
        return x - 1  # shown

    return torch.compile(f, backend="eager")(x)  # shown


def whole_graph(x):
    def f(x):  # shown
        if x.sum() > 0:  # shown
            return x * 2  # shown
        return x - 1  # shown

    return torch.compile(f, fullgraph=True, backend="eager")(x)  # shown


def cond(x):
    positive = x.sum() > 0
    return torch.cond(positive, lambda x: x * x, lambda x: x - 1, (x,))  # shown


def while_loop(x):
    while x < 100:  # shown
        x = x * 2  # shown
    return x


def fori_loop(x):
    for i in range(4):  # shown
        x = x * 0.5 + i  # shown
    return x


def scan(x):
    state, states = torch.zeros_like(x[0]), []  # shown
    for row in x:  # shown
        state = state * 0.5 + row  # shown
        states.append(state)  # shown
    return torch.stack(states)  # shown


def map_rows(x):
    return torch.stack([torch.cumsum(row * row, -1) if row.ndim else row * row for row in x])  # shown


def vmap(x):
    def f(row):
        return torch.cumsum(row * row, dim=0)

    return torch.vmap(f)(x)  # shown


def vmap_of_some_arguments(x, w):
    def f(row, w):
        return torch.exp(-(row * w).sum())

    return torch.vmap(f, in_dims=(0, None))(x, w)  # shown


def ahead_of_time(x):
    class Double(torch.nn.Module):
        def forward(self, x):
            return torch.sin(x) * 2

    program = torch.export.export(Double(), (x,))  # shown
    return program.module()(x)  # shown


def operations_of_graph(x):
    def f(x):
        return torch.sin(x) * x

    graph = torch.fx.symbolic_trace(f).graph  # shown
    return [node.name for node in graph.nodes]  # shown


def shape_of_result(x):
    f = torch.nn.Linear(2, 7, device="meta")
    return list(f(x.to("meta")).shape)  # shown


def run_eagerly(x):
    calls = []

    @torch.compile(backend="eager")
    def f(x):
        calls.append(1)
        return x * 2

    with torch.compiler.set_stance("force_eager"):  # shown
        f(x), f(x)  # shown
    return len(calls)


def inside_graph(x):
    def f(x):
        return x * 0 + torch.compiler.is_compiling()  # shown

    return [float(f(x)[0]), float(torch.compile(f, backend="eager")(x)[0])]
