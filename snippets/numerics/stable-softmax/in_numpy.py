import numpy as np

x = np.array([[1000.0, 1001.0, 1002.0], [-1000.0, 0.0, 0.5],
              [1.0, 2.0, 3.0]], dtype="float32")


def softmax(x, axis=-1):
    x = x - x.max(axis=axis, keepdims=True)     # nothing above 0
    e = np.exp(x)
    return e / e.sum(axis=axis, keepdims=True)


def log_softmax(x, axis=-1):
    x = x - x.max(axis=axis, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=axis, keepdims=True))


def nan_rows(p):
    return np.isnan(p).any(axis=1).tolist()


out, log_out = softmax(x), log_softmax(x)
# Gradient of the mean loss with label 2: (softmax - one-hot) / rows.
grad = (out - np.eye(3, dtype="float32")[[2, 2, 2]]) / 3
# There is no softmax in NumPy to compare with; its rows sum to 1.
same_as_library = bool(np.allclose(out.sum(axis=1), 1.0))

with np.errstate(all="ignore"):
    naive = np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)
    e = np.exp(x - x.max())             # one maximum for everything
    whole_max = e / e.sum(axis=1, keepdims=True)
    log_of_softmax_is_minus_inf = bool(np.isneginf(np.log(out[1, 0])))
    masked_row_is_nan = nan_rows(softmax(np.full((1, 3), -np.inf)))[0]
naive_nan_rows, whole_max_nan_rows = nan_rows(naive), nan_rows(whole_max)

for row in out:
    print("softmax", [f"{v:.4f}" for v in row])
print(f"log_softmax[1, 0]: {log_out[1, 0]:.4f}")
print("log(softmax)[1, 0] is -inf:", log_of_softmax_is_minus_inf)
print("NaN rows, nothing subtracted:   ", naive_nan_rows)
print("NaN rows, one maximum for all:  ", whole_max_nan_rows)
print("a row of nothing but -inf: NaN", masked_row_is_nan)
