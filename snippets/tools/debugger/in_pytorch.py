import io
import pdb
import sys

import torch

shown = io.StringIO()


def typed_pdb():
    # What breakpoint() opens, with the typing done beforehand.
    typed = io.StringIO("p h\np type(h).__name__\ncontinue\n")
    pdb.Pdb(stdin=typed, stdout=shown, nosigint=True,
            readrc=False).set_trace(sys._getframe(1))


def answers():
    lines = shown.getvalue().split("(Pdb) ")
    shown.seek(0)
    shown.truncate()
    return [line.splitlines()[0].strip("'") for line in lines[1:3]]


sys.breakpointhook = typed_pdb


def model(x, w):
    h = x * w
    breakpoint()
    return (h * h).sum()


x = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([0.5, 1.0, 1.5], requires_grad=True)

out = model(x, w)
value, kind = answers()
print("eager:   ", kind, value)

# torch.compile breaks the graph here; h is a local no longer.
compiled = torch.compile(model, backend="aot_eager")
compiled(x, w)
in_graph, _ = answers()
print("compiled:", in_graph)

# The switch that gives the debugger its variables back.
with torch.compiler.set_stance("force_eager"):
    compiled(x, w)
_, mended = answers()
print("compiled, forced eager:", mended)

out.backward()
grad = w.grad
print(f"out {out.item():.4f}, grad {grad.tolist()}")
