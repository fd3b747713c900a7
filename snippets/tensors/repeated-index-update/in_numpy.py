import numpy as np

index = np.array([0, 0, 2])

naive = np.zeros(3)
naive[index] += 1
print("x[[0, 0, 2]] += 1:", naive.tolist())

# Unbuffered: every index counts, as in a histogram.
counted = np.zeros(3)
np.add.at(counted, index, 1.0)
print("np.add.at:        ", counted.tolist())

# Element 0 received values 0 and 1: they share its gradient, by hand.
weights = np.array([10.0, 20.0, 30.0])
grad = weights[index]
print("gradient of the added values:", grad.tolist())
