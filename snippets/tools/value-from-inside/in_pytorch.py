import torch

seen = []


@torch.compiler.disable
def peek(h):
    # Runs as plain Python, with real values, on every call.
    seen.append(h.tolist())


@torch.compile(backend="aot_eager")
def model(x, w):
    h = torch.tanh(x * w)
    peek(h)
    return (h * h).sum()


w = torch.tensor([0.5, -0.5], requires_grad=True)
out, grad = [], []
for start in (1.0, 2.0, 3.0):
    y = model(torch.full((2,), start), w)
    out.append(y.item())
    grad.append(torch.autograd.grad(y, w)[0].tolist())
for values in seen:
    print("inside:", [f"{v:.4f}" for v in values])
print("out", [f"{v:.4f}" for v in out])

# The price: the graph is split around the call.
torch._dynamo.reset()
graphs = torch._dynamo.explain(model)(torch.ones(2), w).graph_count
seen = seen[:3]
print("graphs:", graphs)
