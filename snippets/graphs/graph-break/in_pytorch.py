import torch


def signed(x):
    if x.sum() > 0:         # the data decides which line runs
        return x * x
    return -3.0 * x


# One graph demanded: the branch cannot be traced.
try:
    torch.compile(signed, fullgraph=True)(torch.ones(3))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"fullgraph=True: {error}: {message}")

# By default the function is split and Python decides in between.
report = torch._dynamo.explain(signed)(torch.ones(3))
graphs, breaks = report.graph_count, report.graph_break_count
print(f"default: {graphs} graphs, {breaks} graph break")

torch._dynamo.reset()
split = torch.compile(signed, backend="aot_eager")


@torch.compile(backend="aot_eager", fullgraph=True)
def whole(x):
    # torch.where keeps both sides in one graph.
    return torch.where(x.sum() > 0, x * x, -3.0 * x)


out, grad, whole_out, whole_grad = [], [], [], []
for sign in (1.0, -1.0):
    for f, outs, grads in ((split, out, grad),
                           (whole, whole_out, whole_grad)):
        x = (torch.arange(1.0, 4.0) * sign).requires_grad_()
        y = f(x)
        y.sum().backward()
        outs.append(y.tolist())
        grads.append(x.grad.tolist())
    print(f"sign {sign}: out {out[-1]}, grad {grad[-1]}")
default_works = True        # split in two, yet it ran
print("one graph with torch.where agrees:",
      (out, grad) == (whole_out, whole_grad))
