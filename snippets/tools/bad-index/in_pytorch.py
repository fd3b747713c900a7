import torch
import torch.nn.functional as F

table = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])


def lookup(table, ids):
    return F.embedding(ids, table)


def outcome(f, ids):
    try:
        return str(f(table, torch.tensor(ids)).tolist())
    except Exception as e:
        return type(e).__name__


wrong = [0, 3]                  # the table ends at 2
eager = outcome(lookup, wrong)
compiled = outcome(torch.compile(lookup, backend="aot_eager"), wrong)
print("eager:", eager)
print("compiled:", compiled)
raised = "Error" in eager

table.requires_grad_()
out = lookup(table, torch.tensor([0, 2, 2]))
(grad,) = torch.autograd.grad((out**2).sum(), table)
print("valid ids, grad", grad.tolist())
