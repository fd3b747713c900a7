import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
pred = ops.array(rng.normal(size=(2, 3)).astype("float32"))
target = ops.array(rng.normal(size=(2, 3)).astype("float32"))

# A loss under the name of a similarity: smaller is closer.
naive = keras.losses.cosine_similarity(target, pred)
print("cosine_similarity:", [f"{float(v):.4f}" for v in naive])
naive_loss = keras.losses.CosineSimilarity()(target, pred)
mended = 1 + naive_loss
print(f"CosineSimilarity(): {float(naive_loss):.4f}")
print(f"1 + CosineSimilarity(): {float(mended):.4f}")

# Keras returns no gradients; this one is by hand.
length = ops.norm(pred, axis=1, keepdims=True)
unit, goal = pred / length, ops.normalize(target, axis=1)
cosine = ops.sum(unit * goal, axis=1, keepdims=True)
grad = (cosine * unit - goal) / length / 2
