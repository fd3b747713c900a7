import numpy as np

# Probabilities for two epochs of three batches; the label is 1.
epochs = np.array([[[0.2, 0.8], [0.4, 0.9], [0.3, 0.1]],
                   [[0.9, 0.8], [0.7, 0.9], [0.6, 0.4]]])

per_epoch = [float(np.mean(e > 0.5)) for e in epochs]
never_reset = [float(np.mean(epochs[:n] > 0.5)) for n in (1, 2)]
print("accuracy of each epoch:  ", [f"{a:.4f}" for a in per_epoch])
print("if nothing is ever reset:", [f"{a:.4f}" for a in never_reset])
