import torch

history = []
calls = 0


def model(x, w):
    global calls
    calls += 1              # a global counter
    h = torch.tanh(x * w)
    history.append(h)       # kept for a look later
    return (h * h).sum()


x = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([0.5, -0.5, 0.25], requires_grad=True)

# torch.compile replays assignments and appends after the graph.
compiled = torch.compile(model, backend="aot_eager", fullgraph=True)
for _ in range(3):
    out = compiled(x, w)
counted, kept = calls, len(history)
print(f"3 calls: counted {counted}, kept {kept}")

kind = type(history[-1]).__name__
usable = True
value = history[-1].tolist()
print("kept:", kind, [f"{v:.4f}" for v in value])

(grad,) = torch.autograd.grad(out, w)
hidden = value                      # the way that works everywhere
print(f"out {out.item():.4f}, grad",
      [f"{g:.4f}" for g in grad.tolist()])
