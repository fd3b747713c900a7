import tensorflow as tf


class Layer(tf.Module):
    def __init__(self):
        self.w = tf.Variable([[0.5], [-1.0], [2.0]])
        self.penalties = []

    def forward(self, x):
        return tf.tanh(x @ self.w)

    # tf.Module puts nothing around a call: what happens here is mine.
    def __call__(self, x):
        out = self.forward(x)
        self.penalties.append(0.1 * tf.reduce_sum(out**2))
        return out


layer = Layer()
x = tf.constant([[1.0, 2.0, 0.5], [0.0, -1.0, 1.0]])
out_direct = layer.forward(x)
penalty_direct = float(sum(layer.penalties))
error = None

with tf.GradientTape() as tape:
    out = layer(x)
    penalty = sum(layer.penalties)
grad = tape.gradient(penalty, layer.w)

print("new layer, forward():", error or "runs")
print("output, forward():", [f"{v:.4f}" for v in out_direct[:, 0]])
print("output, call:     ", [f"{v:.4f}" for v in out[:, 0]])
print(f"penalty, forward(): {penalty_direct:.4f}")
print(f"penalty, call:      {penalty:.4f}")
print("its gradient:", [f"{v:.4f}" for v in grad.numpy()[:, 0]])
