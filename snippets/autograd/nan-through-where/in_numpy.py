import numpy as np

x = np.array([0.0, 1.0, 4.0])
positive = x > 0

# log where x > 0, else 0; the slope by hand, case by case.
safe = np.where(positive, x, 1.0)
out = np.where(positive, np.log(safe), 0.0)
grad = np.where(positive, 1 / safe, 0.0)
print("out: ", [f"{v:.4f}" for v in out])
print("grad:", [f"{g:.4f}" for g in grad])

# What the chain rule computes for the branch that was not taken.
with np.errstate(divide="ignore", invalid="ignore"):
    log_chain = np.where(positive, 1.0, 0.0) * (1 / x)
    sqrt_chain = np.where(positive, 1.0, 0.0) * (0.5 / np.sqrt(x))
log_nan = np.isnan(log_chain).tolist()
sqrt_nan = np.isnan(sqrt_chain).tolist()
print("chain rule, log: ", [f"{g:.4f}" for g in log_chain])
print("chain rule, sqrt:", [f"{g:.4f}" for g in sqrt_chain])
