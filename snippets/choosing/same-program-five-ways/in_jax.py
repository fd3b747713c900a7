import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)
labels = np.arange(90) % 3
centers = np.array([[0, 2], [2, -1], [-2, -1]])
x = (centers[labels] + rng.normal(size=(90, 2))).astype("float32")
start = [rng.normal(size=s).astype("float32")
         for s in [(2, 8), (8,), (8, 3), (3,)]]

params = [jnp.asarray(w) for w in start]


def model(params, x):
    w1, b1, w2, b2 = params
    return jnp.tanh(x @ w1 + b1) @ w2 + b2


def loss_fn(params, x, labels):
    log_probs = jax.nn.log_softmax(model(params, x))
    return -log_probs[jnp.arange(len(x)), labels].mean()


@jax.jit
def train_step(params, xb, yb):
    grads = jax.grad(loss_fn)(params, xb, yb)
    return jax.tree.map(lambda p, g: p - 0.1 * g, params, grads)


for epoch in range(20):
    for i in range(0, 90, 30):
        params = train_step(params, x[i:i + 30], labels[i:i + 30])

loss = float(loss_fn(params, x, labels))
hits = model(params, x).argmax(axis=1) == labels
accuracy = float(hits.mean())
w1, b1, w2, b2 = params
update = w1 - start[0]      # all gradients of w1, times the step

print(f"loss {loss:.4f} accuracy {accuracy:.4f}")
print("last biases", [f"{b:.4f}" for b in b2])
