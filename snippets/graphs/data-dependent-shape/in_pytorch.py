import torch

graphs = 0


def counting(graph, example_inputs):
    # A backend that only counts the graphs it is handed.
    global graphs
    graphs += 1
    return graph.forward


def positives(x):
    return x[x > 0] ** 2            # the data decides the length


def graphs_for(**options):
    global graphs
    torch._dynamo.reset()
    graphs = 0
    torch.compile(positives, backend=counting, **options)(x)
    return graphs


x = torch.tensor([1.0, -2.0, 3.0, -4.0])
by_default = graphs_for()
demanded = graphs_for(fullgraph=True)
print("graphs by default:", by_default, "with fullgraph:", demanded)

torch._dynamo.reset()
naive = torch.compile(positives, fullgraph=True)(x).tolist()
default_works = True
print("compiled:", naive)


@torch.compile(fullgraph=True)
def masked(x):
    return torch.where(x > 0, x * x, 0.0).sum()     # one fixed shape


x.requires_grad_()
out = masked(x)
(grad,) = torch.autograd.grad(out, x)
print(f"masked: {out.item():.4f}, grad {grad.abs().tolist()}")
