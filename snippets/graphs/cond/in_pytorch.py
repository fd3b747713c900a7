import torch


class Naive(torch.nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return torch.sin(x)
        return x * x


class Model(torch.nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, torch.sin, lambda x: x * x, (x,))


try:
    torch.export.export(Naive(), (torch.ones(2),))
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("export of a Python if:", error)

# One operation with a graph of its own for each side.
program = torch.export.export(Model(), (torch.ones(2),))
operation = [n.target.name() for n in program.graph.nodes
             if n.op == "call_function" and "cond" in str(n.target)]
sides = [[str(n.target) for n in side.graph.nodes
          if n.op == "call_function"]
         for _, side in program.graph_module.named_children()]
print("operation:", operation, "sides:", sides)

out, grad = [], []
for sign in (1.0, -1.0):
    x = torch.tensor([1.0, 2.0]) * sign
    x.requires_grad_()
    y = program.module()(x)     # the exported program takes both ways
    out.append(y.tolist())
    grad.append(torch.autograd.grad(Model()(x).sum(), x)[0].tolist())
    print(f"sign {sign}: out {[f'{v:.4f}' for v in out[-1]]}, "
          f"grad {[f'{v:.4f}' for v in grad[-1]]}")
