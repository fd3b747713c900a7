import keras
from keras import ops

print("backend:", keras.backend.backend())

hits = ops.array([1, 0, 1, 1])  # right, wrong, right, right
debts = ops.array([-3, -4])

# keras.ops casts integers to the default float, on every backend.
naive = ops.mean(hits)
naive_debts = ops.mean(debts)
dtype = keras.backend.standardize_dtype(naive.dtype)
print("ops.mean(hits): ", float(naive), dtype)
print("ops.mean(debts):", float(naive_debts))

accuracy = ops.mean(ops.cast(hits, "float32"))
debt = ops.mean(ops.cast(debts, "float32"))
print(f"as float32: {float(accuracy):.4f} {float(debt):.4f}")
