import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(64, 3)).astype(np.float32)
true_w = np.array([1.5, -2.0, 0.5], np.float32)
y = x @ true_w + 0.3 + 0.1 * rng.normal(size=64).astype(np.float32)

weight = np.zeros(3, np.float32)
bias = np.float32(0.0)
lr = np.float32(0.1)

for step in range(100):
    error = x @ weight + bias - y
    loss = np.mean(error**2)
    # Derived by hand: the mean divides by 64, the square gives 2.
    grad_w = 2.0 * x.T @ error / len(x)
    grad_b = 2.0 * error.mean()
    if step == 0:
        first_grad = grad_w
        print("first gradient", [f"{g:.4f}" for g in first_grad])
    weight = weight - lr * grad_w
    bias = bias - lr * grad_b

print(f"loss {loss:.4f}")
print("weight", [f"{w:.4f}" for w in weight], f"bias {bias:.4f}")

# The answer the loop walks towards, by least squares.
design = np.column_stack([x, np.ones(len(x))])
exact, *_ = np.linalg.lstsq(design, y)
print("least squares", [f"{w:.4f}" for w in exact])
