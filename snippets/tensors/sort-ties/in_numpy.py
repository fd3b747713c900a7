import numpy as np

x = np.array([2.0, 1.0, 2.0, 1.0, 2.0], dtype="float32")

# There is no topk: sort, turn round, take three.
naive = np.argsort(x)[::-1][:3]
print("argsort(x)[::-1][:3]:", naive.tolist())

# Forty values of three kinds: is the default order the stable one?
many = np.random.default_rng(0).integers(0, 3, 40).astype("float32")
default = np.argsort(many)
stable = bool((default == np.argsort(many, kind="stable")).all())
print("argsort keeps the order of ties:", stable)

# Turn the values round, not the result.
mended = np.argsort(-x, kind="stable")
print("stable, descending:  ", mended.tolist())

# The derivative, by hand: each weight goes where its value was.
weights = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
grad = weights[np.argsort(mended)]
print("gradient:", grad.tolist())
