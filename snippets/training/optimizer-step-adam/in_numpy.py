import numpy as np

scale = np.array([1.0, 1e-3, 1e-7], np.float32)


def run(steps, eps):
    # Algorithm 1 of the Adam paper, with lr = 0.1.
    w = np.ones(3, np.float32)
    m, v = np.zeros(3, np.float32), np.zeros(3, np.float32)
    for t in range(1, steps + 1):
        grad = scale * w            # of sum(scale * w**2) / 2
        m = 0.9 * m + 0.1 * grad
        v = 0.999 * v + 0.001 * grad**2
        m_hat = m / (1 - 0.9**t)    # corrected first, then eps
        v_hat = v / (1 - 0.999**t)
        w = w - 0.1 * m_hat / (np.sqrt(v_hat) + eps)
    return w, grad


default, first_grad = run(1, 1e-8)
same_eps, _ = run(1, 1e-7)
mended, grad = run(10, 1e-16)

print("gradient ", [f"{g:.1e}" for g in first_grad])
print("default  ", [f"{w:.4f}" for w in default])
print("eps 1e-7 ", [f"{w:.4f}" for w in same_eps])
print("eps 1e-16, 10 steps", [f"{w:.4f}" for w in mended])
