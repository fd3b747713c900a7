import numpy as np

rng = np.random.default_rng(0)
y = (np.arange(400) % 20 == 0).astype("float64")    # 20 of 400: 5%
x = rng.normal(size=(400, 2)) + y[:, None]
x = np.column_stack([x, np.ones(400)])
majority = float(np.mean(y == 0))       # always answer no


def loss_and_grad(w, rows, weights):
    z, target = x[rows] @ w, y[rows]
    p = 1 / (1 + np.exp(-z))
    each = np.logaddexp(0, z) - target * z
    grad = x[rows].T @ (weights * (p - target)) / weights.sum()
    return (weights * each).sum() / weights.sum(), grad


def fit(rows, weights):
    w = np.zeros(3)
    for _ in range(300):
        w = w - loss_and_grad(w, rows, weights)[1]
    return w


every, ones = np.arange(400), np.ones(400)
repeats = np.repeat(every, np.where(y == 1, 19, 1))
weights = np.where(y == 1, 19.0, 1.0)
start = np.array([0.5, -0.5, 0.1])
weighted, grad = loss_and_grad(start, every, weights)
repeated, _ = loss_and_grad(start, repeats, np.ones(len(repeats)))

logit_plain, logit_over = x @ fit(every, ones), x @ fit(every, weights)
mean_plain, mean_over, mean_mended = (
    float(np.mean(1 / (1 + np.exp(-z)))) for z in (
        logit_plain, logit_over, logit_over - np.log(19)))
cut = -np.log(19)                       # the same, as a threshold
recall_plain, recall_over, recall_moved = (
    float(np.mean(z[y == 1] > c)) for z, c in (
        (logit_plain, 0), (logit_over, 0), (logit_plain, cut)))
auc_plain, auc_over = (
    float(np.mean(z[y == 1][:, None] > z[y == 0])) for z in (
        logit_plain, logit_over))

print(f"loss: weighted {weighted:.4f}, repeated {repeated:.4f}")
print(f"always no: accuracy {majority:.4f}")
print(f"mean probability: plain {mean_plain:.4f},",
      f"over {mean_over:.4f}, less log 19 {mean_mended:.4f}")
print(f"recall: plain {recall_plain:.4f}, over {recall_over:.4f},",
      f"plain at 5% {recall_moved:.4f}")
print(f"AUC: plain {auc_plain:.4f}, over {auc_over:.4f}")
