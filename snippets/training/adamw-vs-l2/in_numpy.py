import numpy as np

scale = np.array([1.0, 0.01], np.float32)


def run(decay, decoupled):
    w = np.array([1.0, 1.0], np.float32)
    m, v = np.zeros(2, np.float32), np.zeros(2, np.float32)
    for t in range(1, 6):
        grad = scale * (w - 3)      # wants both weights at 3
        if t == 1:
            first = grad
        if decoupled:
            w = w * (1 - 0.1 * decay)   # AdamW: shrink the weight
        else:
            grad = grad + decay * w     # L2: add to the gradient
        m = 0.9 * m + 0.1 * grad
        v = 0.999 * v + 0.001 * grad**2
        m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
        w = w - 0.1 * m_hat / (np.sqrt(v_hat) + 1e-12)
    return w, first


plain, grad = run(0.0, True)
adamw, _ = run(0.5, True)
l2, _ = run(0.5, False)
naive = l2
print("no decay:        ", [f"{w:.4f}" for w in plain])
print("AdamW, decay 0.5:", [f"{w:.4f}" for w in adamw])
print("L2,    decay 0.5:", [f"{w:.4f}" for w in l2])
