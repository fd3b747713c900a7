import copy

import numpy as np

rng = np.random.default_rng(0)

# Two workers that start from copies of one generator.
copies = [copy.deepcopy(rng) for worker in range(2)]
naive = [float(copies[i // 4].random()) for i in range(8)]
distinct = len(set(naive))


# A generator made from the sample's own index: who loads it, and
# when, no longer matters.
def noise(i):
    return np.random.default_rng([0, i]).random()


mended = np.array([noise(i) for i in range(8)])

print("different numbers, naive:", distinct, "of 8")
print("mended", [f"{v:.4f}" for v in mended[:4]])
