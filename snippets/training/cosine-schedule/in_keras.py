import keras
import numpy as np


def rates(schedule):
    return np.array([float(schedule(step)) for step in range(21)],
                    "float32")


CosineDecay = keras.optimizers.schedules.CosineDecay
# Past decay_steps it stays. alpha is a fraction of the first rate:
# PyTorch's eta_min=0.01 is alpha=0.1 here.
naive = mended = rates(CosineDecay(0.1, decay_steps=10, alpha=0.1))
read_as_rate = rates(CosineDecay(0.1, decay_steps=10, alpha=0.01))

for name, values in ("alpha=0.1", mended), ("alpha=0.01", read_as_rate):
    shown = [f"{values[i]:.4f}" for i in (0, 5, 10, 15, 20)]
    print(f"{name:11}", shown)
