import numpy as np

logits = np.array([[2.0, 1.0, -1.0], [0.5, -2.0, 1.0]])
labels = np.array([0, 2])
rows = np.arange(labels.size)


def log_softmax(x):
    # Subtracting the maximum keeps exp() from overflowing.
    x = x - x.max(axis=1, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=1, keepdims=True))


def cross_entropy(x):
    return -log_softmax(x)[rows, labels].mean()


loss = naive = cross_entropy(logits)
print(f"logits:        {loss:.4f}")

# The famous derivative: (probability - one-hot) / N.
p = np.exp(log_softmax(logits))
grad = p.copy()
grad[rows, labels] -= 1
grad /= labels.size
for row in grad:
    print("   gradient:", [f"{g:.4f}" for g in row])

# Through a second softmax the gradient picks up its Jacobian.
twice = cross_entropy(p)
q = np.exp(log_softmax(p))
q[rows, labels] -= 1
q /= labels.size
twice_grad = p * (q - (p * q).sum(axis=1, keepdims=True))
print(f"softmax first: {twice:.4f}")
