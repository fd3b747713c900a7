import numpy as np

scale = np.array([1.0, 0.1, 0.0], "float32")    # no gradient for one


def gradient(w):
    return scale * w                # of sum(scale * w**2) / 2


def adamw(steps, lr=0.1, decay=0.1, eps=1e-8, correct=True):
    w = np.ones(3, "float32")
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t in range(1, steps + 1):
        grad = gradient(w)
        w = w * (1 - lr * decay)    # decoupled: not through m and v
        m = 0.9 * m + 0.1 * grad
        v = 0.999 * v + 0.001 * grad**2
        m_hat = m / (1 - 0.9**t)
        v_hat = v / (1 - 0.999**t)
        if not correct:
            m_hat, v_hat = m, v
        w = w - lr * m_hat / (np.sqrt(v_hat) + eps)
    return w, grad


weight, grad = adamw(10)
# Without decay the first step is as long as the learning rate.
first_step = float(1 - adamw(1, decay=0.0)[0][0])
uncorrected_step = float(1 - adamw(1, decay=0.0, correct=False)[0][0])

print("after 10 steps", [f"{w:.4f}" for w in weight])
print(f"first step {first_step:.4f},",
      f"without the corrections {uncorrected_step:.4f}")
