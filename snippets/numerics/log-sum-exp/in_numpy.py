import numpy as np

x = np.array([1000.0, 1001.0, 1002.0])

with np.errstate(over="ignore", invalid="ignore"):
    naive = np.log(np.exp(x).sum())
    naive_grad = np.exp(x) / np.exp(x).sum()
naive_is_inf = bool(np.isinf(naive))
naive_grad_is_nan = bool(np.isnan(naive_grad).all())
print("log(sum(exp(x))):", naive, "its gradient:", naive_grad)

# Take the maximum out: exp() then sees nothing above 0.
m = x.max()
stable = np.log(np.exp(x - m).sum()) + m
grad = np.exp(x - stable)  # the softmax
print(f"stable: {stable:.4f} gradient:", [f"{g:.4f}" for g in grad])
