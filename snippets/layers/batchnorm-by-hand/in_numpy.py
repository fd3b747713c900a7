import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(3.0, 2.0, size=(2, 3, 2, 2)).astype("float32")    # NCHW
dy = rng.normal(size=x.shape).astype("float32")
gamma = np.array([1.0, 2.0, 0.5], "float32").reshape(1, 3, 1, 1)
beta = np.array([0.0, 1.0, -1.0], "float32").reshape(1, 3, 1, 1)
axes, eps, momentum = (0, 2, 3), 1e-5, 0.1      # all but the channel

# Forward in training: this batch's statistics, variance by N.
mean = x.mean(axes, keepdims=True)
var = x.var(axes, keepdims=True)
x_hat = (x - mean) / np.sqrt(var + eps)
out = gamma * x_hat + beta

# Backward: mean and variance depend on x as well.
scale = gamma / np.sqrt(var + eps)
grad = scale * (dy - dy.mean(axes, keepdims=True)
                - x_hat * (dy * x_hat).mean(axes, keepdims=True))
detached_grad = scale * dy          # as if they were constants

# What evaluation will use: the variance by N - 1 is stored.
n = x.size // 3
running_mean = momentum * mean.ravel()          # from 0
running_var = 0.9 + momentum * var.ravel() * n / (n - 1)    # from 1
mu, v = (s.reshape(1, 3, 1, 1) for s in (running_mean, running_var))
eval_out = gamma * (x - mu) / np.sqrt(v + eps) + beta

print("values per channel:", n)
print("out: ", [f"{v:.4f}" for v in out[0, :, 0, 0]])
print("grad:", [f"{v:.4f}" for v in grad[0, :, 0, 0]])
print("grad, statistics as constants:",
      [f"{v:.4f}" for v in detached_grad[0, :, 0, 0]])
print("sum of grad over a channel:",
      f"{abs(grad.sum(axes)).max():.4f}, as constants:",
      f"{abs(detached_grad.sum(axes)).max():.4f}")
