import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 0.5], [0.1, 0.2, 0.3]],
                      requires_grad=True)
classes = torch.tensor([1, 2])


def attempt(labels):
    try:
        return f"{F.cross_entropy(logits, labels).item():.4f}"
    except Exception as e:
        global message
        message = " ".join(str(e).split()[:6])
        return type(e).__name__


loss = F.cross_entropy(logits, classes)
loss.backward()
grad = logits.grad

out_of_range = attempt(torch.tensor([1, 3]))
fractions = attempt(torch.tensor([1.9, 2.9]))
as_floats = attempt(classes.float())
# Not even every integer will do; this one is NumPy's on old Windows.
as_int32 = attempt(classes.int())

print(f"integers     {loss.item():.4f}")
print("floats      ", as_floats)
print("1.9 and 2.9 ", fractions)
print("class 3 of 3", out_of_range)
print("int32       ", as_int32, "-", message)
