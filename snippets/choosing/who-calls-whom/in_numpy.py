import sys

import numpy as np

calls, loss_runs = {}, 0


def called(what):
    """Note the package whose code called my function."""
    package = sys._getframe(2).f_globals["__name__"].split(".")[0]
    calls[what] = "me" if package == __name__ else package


def batches():
    called("batch")
    points = np.linspace(-1, 1, 8, dtype=np.float32)
    for part in (points[:4], points[4:]):
        yield part, 2 * part + 1


def predict(w, b, x):
    called("model")
    return w * x + b


def loss_of(y, out):
    global loss_runs
    called("loss")
    loss_runs += 1
    return np.mean((out - y) ** 2)


def report(epoch, loss):
    called("report")
    losses.append(float(loss))


losses, w, b = [], np.float32(0), np.float32(0)
for epoch in range(3):
    total = 0.0
    for x, y in batches():
        out = predict(w, b, x)
        total += loss_of(y, out)
        slope = 2 * (out - y) / len(x)      # derived by hand
        w, b = w - 0.1 * np.sum(slope * x), b - 0.1 * np.sum(slope)
    report(epoch, total / 2)

update = np.array([w, b])       # from zero: the gradients, times 0.1
callers = [calls[k] for k in ("batch", "model", "loss", "report")]
for what, who in zip(("batch", "model", "loss", "report"), callers):
    print(f"my {what:<7} called by {who}")
print("my loss ran", loss_runs, "times in 6 steps")
print("losses", [f"{v:.4f}" for v in losses])
