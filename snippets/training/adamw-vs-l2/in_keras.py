import keras
import numpy as np
from keras import ops

scale = ops.convert_to_tensor(np.array([1.0, 0.01], "float32"))


def run(make, penalty=0.0, **options):
    w = keras.Variable(np.ones(2, "float32"))
    optimizer = make(learning_rate=0.1, epsilon=1e-14, **options)
    for step in range(5):
        # Of scale * (w - 3)**2 / 2 + penalty * w**2 / 2, by hand.
        gradient = scale * (w.value - 3) + penalty * w.value
        if step == 0:
            first = ops.convert_to_numpy(gradient)
        optimizer.apply([gradient], [w])
    return ops.convert_to_numpy(w.value), first


Adam, AdamW = keras.optimizers.Adam, keras.optimizers.AdamW
plain, grad = run(Adam)
adamw, _ = run(AdamW, weight_decay=0.5)
# Adam's weight_decay is AdamW's, under another class name.
naive, _ = run(Adam, weight_decay=0.5)
l2, _ = run(Adam, penalty=0.5)

print("backend", keras.backend.backend())
print("no decay:                ", [f"{w:.4f}" for w in plain])
print("AdamW(weight_decay=0.5): ", [f"{w:.4f}" for w in adamw])
print("Adam(weight_decay=0.5):  ", [f"{w:.4f}" for w in naive])
print("Adam, 0.5 in the loss:   ", [f"{w:.4f}" for w in l2])
adamw_default = AdamW().weight_decay
print("AdamW's default decay:", adamw_default)
