import io
from contextlib import redirect_stdout

import torch

graphs = 0


def counting(graph, example_inputs):
    # A backend that only counts the graphs it is handed.
    global graphs
    graphs += 1
    return graph.forward


@torch.compile(backend=counting)
def scaled(x, k):
    print("python print")
    return (x * x * k).sum()


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
k = torch.tensor(2.0)
with redirect_stdout(io.StringIO()) as printed:
    for _ in range(3):
        out = scaled(x, k)
python_prints = printed.getvalue().count("python print")
print("3 calls:", python_prints, "Python prints,", graphs, "graph")

out.backward()
grad = x.grad
print(f"out {out.item():.4f}, grad {grad.tolist()}")


def graphs_for(*calls):
    global graphs
    torch._dynamo.reset()       # forget every graph, count from zero
    graphs = 0
    with redirect_stdout(io.StringIO()):
        for call in calls:
            scaled(*call)
    return graphs


for_values = graphs_for(*[(torch.full((3,), v), k) for v in (1., 2., 3.)])
for_numbers = graphs_for(*[(torch.ones(3), float(n)) for n in (1, 2, 3, 4)])
for_dtypes = graphs_for((torch.ones(3), k), (torch.ones(3).double(), k))
print("graphs for three tensor values:", for_values)
print("graphs for the Python numbers 1, 2, 3, 4:", for_numbers)
print("graphs for two dtypes:", for_dtypes)
