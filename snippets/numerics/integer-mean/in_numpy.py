import numpy as np

hits = np.array([1, 0, 1, 1])  # right, wrong, right, right
debts = np.array([-3, -4])

naive = np.mean(hits)
naive_debts = np.mean(debts)
dtype = str(naive.dtype)
print("np.mean(hits): ", naive, dtype)
print("np.mean(debts):", naive_debts)

accuracy = np.mean(hits.astype("float32"))
debt = np.mean(debts.astype("float32"))
print(f"as float32: {accuracy:.4f} {debt:.4f}")
