import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")
w = rng.normal(size=(3, 3)).astype("float32")


def softmax(scores):
    exps = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return exps / exps.sum(axis=-1, keepdims=True)


query = np.matmul(x, w)
scores = np.einsum("bqd,bkd->bqk", query, x) / np.sqrt(np.float32(3))
weights = softmax(scores)
out = np.matmul(weights, x)
best = np.argmax(weights, axis=-1)
kind = type(out).__module__

double = str(np.ones(2).dtype)
part = np.zeros(3, "float32")
part[0] = 1.0
in_place = "works"

print("context, first row", [f"{v:.4f}" for v in out[0, 0]])
print("most attended", best.tolist())
