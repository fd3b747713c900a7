import numpy as np

rng = np.random.default_rng(0)
table = rng.normal(size=(5, 3))
token, target = 2, 4

# The row of a token goes in; the same table scores every token.
h = table[token]
logits = table @ h
p = np.exp(logits - logits.max())
p /= p.sum()
loss = -np.log(p[target])

# Two paths lead to the table, and their gradients add up.
d = p.copy()
d[target] -= 1
by_output = np.outer(d, h)
by_input = np.zeros_like(table)
by_input[token] = table.T @ d
grad = by_input + by_output
naive = table.size
print(f"loss {loss:.4f}, numbers stored {naive}")
print("row of the token: ", [f"{g:.4f}" for g in grad[token]])
print("row of the target:", [f"{g:.4f}" for g in grad[target]])
