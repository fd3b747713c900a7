import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(20, 2)).astype("float32")
y = x @ np.array([1.0, -2.0], "float32")


def train(forgotten=""):
    weight = np.zeros(2, "float32")
    for step in range(10):
        error = x @ weight - y
        loss = (error**2).mean()
        grad = 2 * x.T @ error / len(x)
        if forgotten != "update":
            weight = weight - 0.1 * grad
    return float(loss), weight, grad


def attempt(forgotten):
    return f"{train(forgotten)[0]:.4f}"


loss, weight, grad = train()
outcomes = [attempt("update")]

print(f"nothing forgotten  {loss:.4f}")
print("update forgotten  ", outcomes[0])
