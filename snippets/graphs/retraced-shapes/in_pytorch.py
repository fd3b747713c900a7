import torch

graphs = 0


def counting(graph, example_inputs):
    # A backend that only counts the graphs it is handed.
    global graphs
    graphs += 1
    return graph.forward


def loss(x, w):
    return ((x @ w) ** 2).mean()


def graphs_for(lengths, **options):
    global graphs
    torch._dynamo.reset()           # forget every graph
    graphs = 0
    compiled = torch.compile(loss, backend=counting, **options)
    for n in lengths:
        compiled(torch.ones(n, 3), w)
    return graphs


w = torch.tensor([0.5, -1.0, 2.0])
lengths = list(range(2, 14))        # twelve batch sizes
for_shapes = graphs_for(lengths)
mended = graphs_for(lengths, dynamic=True)
fixed = graphs_for(lengths, dynamic=False)
print("graphs for twelve batch sizes:", for_shapes)
print("with dynamic=True:", mended)
# recompile_limit is 8: a warning, and later sizes run eagerly.
print("with dynamic=False:", fixed)

torch._dynamo.reset()
graphs = 0
for _ in range(3):
    torch.compile(loss, backend=counting)(torch.ones(2, 3), w)
rewrapped = graphs                  # cached by the function's code
print("the same function wrapped three times:", rewrapped)

w.requires_grad_()
out, grad = [], []
compiled = torch.compile(loss, backend="aot_eager", dynamic=True)
for n in (2, 3, 13):
    x = torch.arange(3.0 * n).reshape(n, 3) / n
    y = compiled(x, w)
    out.append(y.item())
    grad.append(torch.autograd.grad(y, w)[0].tolist())
    print(f"batch {n}: out {y.item():.4f}")
