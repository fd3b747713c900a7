import numpy as np

rng = np.random.default_rng(0)
labels = np.arange(90) % 3
centers = np.array([[0, 2], [2, -1], [-2, -1]])
x = (centers[labels] + rng.normal(size=(90, 2))).astype("float32")
start = [rng.normal(size=s).astype("float32")
         for s in [(2, 8), (8,), (8, 3), (3,)]]

w1, b1, w2, b2 = [w.copy() for w in start]


def forward(x, labels):
    hidden = np.tanh(x @ w1 + b1)
    logits = hidden @ w2 + b2
    logits = logits - logits.max(axis=1, keepdims=True)
    probs = np.exp(logits)
    probs /= probs.sum(axis=1, keepdims=True)
    loss = -np.log(probs[np.arange(len(x)), labels]).mean()
    return loss, hidden, probs


for epoch in range(20):
    for i in range(0, 90, 30):
        xb, yb = x[i:i + 30], labels[i:i + 30]
        loss, hidden, probs = forward(xb, yb)
        # The chain rule, by hand: softmax with cross-entropy first.
        d_logits = (probs - np.eye(3, dtype="float32")[yb]) / len(xb)
        d_hidden = (d_logits @ w2.T) * (1 - hidden**2)
        w2 -= 0.1 * hidden.T @ d_logits
        b2 -= 0.1 * d_logits.sum(axis=0)
        w1 -= 0.1 * xb.T @ d_hidden
        b1 -= 0.1 * d_hidden.sum(axis=0)

loss, _, probs = forward(x, labels)
accuracy = float((probs.argmax(axis=1) == labels).mean())
update = w1 - start[0]      # all gradients of w1, times the step

print(f"loss {loss:.4f} accuracy {accuracy:.4f}")
print("last biases", [f"{b:.4f}" for b in b2])
