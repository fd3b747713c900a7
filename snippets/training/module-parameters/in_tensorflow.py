import numpy as np
import tensorflow as tf


class Mlp(tf.Module):
    # tf.Module finds every tf.Variable among its attributes.
    def __init__(self, w1, b1, w2, b2, mean, var):
        super().__init__()
        self.w1, self.b1 = tf.Variable(w1), tf.Variable(b1)
        self.w2, self.b2 = tf.Variable(w2), tf.Variable(b2)
        self.gamma = tf.Variable(tf.ones(8))
        self.beta = tf.Variable(tf.zeros(8))
        self.mean = tf.Variable(mean, trainable=False)
        self.var = tf.Variable(var, trainable=False)

    def __call__(self, x):
        h = tf.nn.batch_normalization(
            x @ self.w1 + self.b1, self.mean, self.var,
            self.beta, self.gamma, 1e-3)
        return tf.nn.relu(h) @ self.w2 + self.b2


rng = np.random.default_rng(0)
weights = [rng.normal(size=s).astype("float32")
           for s in [(4, 8), (8,), (8, 3), (3,)]]
mean = rng.normal(size=8).astype("float32")
var = rng.uniform(0.5, 2.0, size=8).astype("float32")
model = Mlp(*weights, mean, var)


def count(variables):
    return sum(int(tf.size(v)) for v in variables)


trainable = count(model.trainable_variables)
statistics = count(model.non_trainable_variables)
total = count(model.variables)
print("variables", total, "of them trainable", trainable,
      "and not", statistics)

x = tf.constant(rng.normal(size=(5, 4)).astype("float32"))
out = model(x)
print("first output", [f"{v:.4f}" for v in out[0].numpy()])

# `trainable` is fixed when a variable is made; freezing means
# leaving the variable out of the list that is differentiated.
frozen = {model.w1.ref(), model.b1.ref()}
after_freezing = count(v for v in model.trainable_variables
                       if v.ref() not in frozen)
print("trainable after freezing the first layer:", after_freezing)
