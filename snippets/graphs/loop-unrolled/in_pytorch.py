import torch


def grow(x, rounds):
    for _ in range(rounds):     # Python runs this loop while tracing
        x = x * 1.5 - 0.1
    return x.sum()


class Model(torch.nn.Module):
    def __init__(self, rounds):
        super().__init__()
        self.rounds = rounds

    def forward(self, x):
        return grow(x, self.rounds)


def size(rounds):
    program = torch.export.export(Model(rounds), (torch.ones(2),))
    return sum(n.op == "call_function" for n in program.graph.nodes)


python_loop = [size(3), size(30)]
print("operations for 3 and 30 rounds:", python_loop)

x = torch.tensor([0.1, 0.4], requires_grad=True)
out = torch.compile(grow, backend="aot_eager", fullgraph=True)(x, 10)
(grad,) = torch.autograd.grad(out, x)
print(f"out {out.item():.4f}, grad {[f'{g:.4f}' for g in grad.tolist()]}")
