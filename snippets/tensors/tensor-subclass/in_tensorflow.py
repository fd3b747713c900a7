import tensorflow as tf


# tf.Tensor is not meant to be subclassed: an ExtensionType holds one.
class Quantity(tf.experimental.ExtensionType):
    values: tf.Tensor
    unit: str


metres = Quantity(tf.constant([1.0, 2.0]), "m")
try:
    tripled = tf.multiply(metres, 3.0)
    result = type(tripled).__name__
except Exception as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    result = error
kept = result == "Quantity"
print("tf.multiply(metres, 3.0):", result)


# Each operation has to be taught.
@tf.experimental.dispatch_for_api(tf.multiply)
def multiply(x: Quantity, y: float):
    return Quantity(tf.multiply(x.values, y), x.unit)


with tf.GradientTape() as tape:
    tape.watch(metres.values)
    tripled = tf.multiply(metres, 3.0)
    total = tf.reduce_sum(tripled.values**2)
unit = tripled.unit
out = tripled.values
grad = tape.gradient(total, metres.values)
print("taught:", type(tripled).__name__, "with unit", unit)
print("values:", out.numpy().tolist(), "gradient:", grad.numpy().tolist())
