import numpy as np
import torch

rows = np.array(
    [("kim", 1.5, 2), ("lee", 2.5, 3)],
    dtype=[("name", "U8"), ("height", "f4"), ("age", "i4")],
)
text = np.array(["kim", "lee"], dtype=object)
numbers = np.array([1.5, 2], dtype=object)
days = np.array(["2026-11-21"], dtype="datetime64[D]")


def outcome(array):
    try:
        return str(torch.tensor(array).dtype)
    except TypeError as e:
        return type(e).__name__


error = outcome(rows)
object_text = outcome(text)
object_numbers = outcome(numbers)
dates = outcome(days)
print("structured:", error, "objects:", object_text, object_numbers)
print("dates:", dates, "as int64:", outcome(days.astype("int64")))

# Take the fields apart: a column of a struct has a stride of its own,
# np.stack lays them out afresh in one dtype.
columns = np.stack([rows["height"], rows["age"]], axis=1)
columns = columns.astype("float32")
x = torch.from_numpy(columns).requires_grad_()
loss = (x**2).sum(dim=1)
(grad,) = torch.autograd.grad(loss.sum(), x)
out = loss.detach()
print("row sums of squares:", out.tolist(), "gradient:", grad.tolist())
