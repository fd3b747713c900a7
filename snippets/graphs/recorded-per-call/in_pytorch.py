import torch


def model(x, rounds):
    for _ in range(rounds):
        x = torch.sin(x)
    return x.sum()


def chain(y):
    # Walk the record from the result back to the leaf.
    names, node = [], y.grad_fn
    while node is not None:
        names.append(node.name())
        node = node.next_functions[0][0] if node.next_functions else None
    return [name.split("::")[-1] for name in names]


out, grad, recorded = [], [], []
for rounds in (1, 3):
    x = torch.tensor([0.5, 1.0], requires_grad=True)
    y = model(x, rounds)
    recorded.append(chain(y))       # as long as this call was
    out.append(y.item())
    grad.append(torch.autograd.grad(y, x)[0].tolist())
    print(f"{rounds} rounds: {recorded[-1]}")

# Compiled, the call is a single node of the record.
x = torch.tensor([0.5, 1.0], requires_grad=True)
y = torch.compile(model, backend="aot_eager")(x, 3)
compiled = chain(y)
print("compiled, 3 rounds:", compiled)
print("grad", [[f"{v:.4f}" for v in row] for row in grad])
