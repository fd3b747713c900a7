import numpy as np
import torch

rng = np.random.default_rng(0)
xs = rng.normal(size=(20, 2)).astype("float32")
ys = xs @ np.array([1.0, -2.0], "float32")

program = """
from torch.autograd import Variable

x = Variable(torch.from_numpy(xs))
y = Variable(torch.from_numpy(ys))
w = Variable(torch.zeros(2), requires_grad=True)
for step in range(20):
    loss = ((x.mv(w) - y) ** 2).mean()
    loss.backward()
    if step == 0:
        first = w.grad.data.clone()
    w.data -= 0.1 * w.grad.data
    w.grad.data.zero_()
loss = ((x.mv(w) - y) ** 2).mean()
total = loss.data[0]
"""
edits = [("loss.data[0]", "loss.item()")]

errors = []
for old, new in [*edits, ("", "")]:
    try:
        exec(program)
        break
    except Exception as e:
        errors.append(type(e).__name__)
        print(errors[-1], "-", " ".join(str(e).split()[:8]))
        program = program.replace(old, new)

weight = w.data
edited = len(errors)
print("edits until it ran:", edited)
print("weight", [f"{v:.4f}" for v in weight], f"loss {total:.4f}")
