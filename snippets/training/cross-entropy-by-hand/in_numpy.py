import numpy as np

rng = np.random.default_rng(0)
logits = (3 * rng.normal(size=(2, 4, 5))).astype("float32")
ids = np.array([[0, 3, 4, 1], [2, 2, -1, -1]])      # -1: padding


def log_softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def cross_entropy(logits, ids, ignore=-1):
    log_p = log_softmax(logits.reshape(-1, logits.shape[-1]))
    ids = ids.reshape(-1)
    keep = ids != ignore
    safe = np.where(keep, ids, 0)       # some id that exists
    rows = np.arange(len(ids))
    picked = log_p[rows, safe] * keep
    loss = -picked.sum() / keep.sum()
    # By hand: probability minus one-hot, where it counts.
    grad = np.exp(log_p)
    grad[rows, safe] -= 1
    grad = (grad * keep[:, None]).reshape(logits.shape) / keep.sum()
    return loss, grad


loss, grad = cross_entropy(logits, ids)
flat, labels = log_softmax(logits).reshape(8, 5), ids.ravel()
unmasked = float(-flat[np.arange(8), labels].mean())
# Every row with every label: (6, 6) numbers instead of 6.
real = labels[:6]
crossed = float(-flat[:6][:, real].mean())
padding_counted = float(loss * 6 / 8)

print(f"loss {loss:.4f}")
print("gradient at a padded place:", np.abs(grad[1, 3]).tolist())
print(f"id -1 takes the last class: {unmasked:.4f}")
print(f"divided by all 8 places:    {padding_counted:.4f}")
print("log_p[:, ids] has shape", flat[:6][:, real].shape,
      f"and mean {crossed:.4f}")
