import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(24, 4)).astype("float32")
label = (x[:, 0] * x[:, 1] > 0).astype("int64")
weights = [(0.5 * rng.normal(size=s)).astype("float32")
           for s in [(4, 8), (8,), (8, 2), (2,)]]
velocity = [np.zeros_like(w) for w in weights]


def step(xb, lb):
    w1, b1, w2, b2 = weights
    h = np.tanh(xb @ w1 + b1)
    logits = h @ w2 + b2
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(len(lb))
    loss = -np.log(p[rows, lb]).mean()
    # Backward, layer by layer, by hand.
    d = p.copy()
    d[rows, lb] -= 1
    d /= len(lb)
    dh = (d @ w2.T) * (1 - h**2)
    grads = [xb.T @ dh, dh.sum(axis=0), h.T @ d, d.sum(axis=0)]
    for w, v, g in zip(weights, velocity, grads):
        v[:] = 0.9 * v + g
        w -= 0.1 * v
    return loss, grads


losses = []
for epoch in range(10):
    for i in range(0, 24, 8):
        loss, grads = step(x[i:i + 8], label[i:i + 8])
        if not losses:
            first_grad = grads[0].copy()
        losses.append(float(loss))

kernel = weights[0]
print("losses", [f"{v:.4f}" for v in losses[::6]])
print("kernel, first row", [f"{v:.4f}" for v in kernel[0]])
