import keras
from keras import ops

prob = ops.array([[0.9], [0.2], [0.7], [0.4]])
target = ops.array([1.0, 0.0, 1.0, 1.0])

# The metric drops the axis of size 1 before it compares.
naive = keras.metrics.BinaryAccuracy()(target, prob)
print(f"BinaryAccuracy: {float(naive):.4f}")

each = ops.cast(ops.equal(prob[:, 0] > 0.5, target > 0.5), "float32")
mended = ops.mean(each)
print(f"by hand, (4,) and (4,): {float(mended):.4f}")

# Class numbers need another metric: this one cuts them at 0.5.
ids = ops.array([0.0, 1.0, 2.0, 2.0])
wrong_metric = keras.metrics.BinaryAccuracy()(ids, ids)
print(f"class numbers against themselves: {float(wrong_metric):.4f}")
