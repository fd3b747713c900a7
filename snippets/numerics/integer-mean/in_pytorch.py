import torch

hits = torch.tensor([1, 0, 1, 1])  # right, wrong, right, right
debts = torch.tensor([-3, -4])

naive = naive_debts = None
try:
    naive = hits.mean()
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"hits.mean(): {error}: {message} ...")

# The comparison that makes hits gives bool, which is no better.
try:
    (hits == 1).mean()
except RuntimeError as e:
    bool_error = type(e).__name__
    print("bool mean():", bool_error)

accuracy = hits.mean(dtype=torch.float32)
debt = debts.mean(dtype=torch.float32)
print(f"as float32: {accuracy:.4f} {debt:.4f}")
