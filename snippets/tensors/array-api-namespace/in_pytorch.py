import torch


def standardize(x, xp):
    # torch.std divides by n - 1, the standard by n: state it.
    return (x - xp.mean(x, axis=0)) / xp.std(x, axis=0, correction=0)


x = torch.asarray([[1.0, 10.0], [2.0, 20.0], [6.0, 60.0]])

try:
    namespace = x.__array_namespace__().__name__
except AttributeError as e:
    namespace = None
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(error, "-", message)

# Hand the module over yourself: many names are the same.
out = standardize(x, torch)
print("first row:", [f"{v:.4f}" for v in out[0]])
