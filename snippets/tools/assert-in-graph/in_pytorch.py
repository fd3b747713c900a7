import torch


def root(x):
    assert (x >= 0).all(), "negative input"
    return torch.sqrt(x).sum()


def outcome(f, x):
    try:
        return str(f(x).item())
    except Exception as e:
        return type(e).__name__


bad, good = torch.tensor([-1.0, 4.0]), torch.tensor([1.0, 4.0])
eager = outcome(root, bad)
compiled = torch.compile(root, backend="aot_eager")
in_graph = outcome(compiled, bad)
usable = "Error" not in outcome(compiled, good)
print("assert, eager:", eager)
print("assert, compiled:", in_graph)
print("good input passes:", usable)

good.requires_grad_()
out = compiled(good)
(grad,) = torch.autograd.grad(out, good)
print(f"good input: {out.item():.4f}, grad {grad.tolist()}")
