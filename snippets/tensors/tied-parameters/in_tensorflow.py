import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
token, target = 2, 4


class Model(tf.Module):
    def __init__(self, table):
        super().__init__()
        self.embed = tf.Variable(table, dtype=tf.float32)
        self.head = self.embed      # one variable, two names

    def __call__(self, token):
        return tf.linalg.matvec(self.head, self.embed[token])


model = Model(rng.normal(size=(5, 3)))
with tf.GradientTape() as tape:
    loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
        labels=target, logits=model(token))
grad = tape.gradient(loss, model.embed)

# Collected once, whatever it is called.
naive = sum(int(tf.size(v)) for v in model.trainable_variables)
print(f"loss {loss:.4f}, numbers {naive}")
print("row of the token: ", [f"{g:.4f}" for g in grad[token].numpy()])
print("row of the target:", [f"{g:.4f}" for g in grad[target].numpy()])

# A lookup alone has a sparse gradient.
with tf.GradientTape() as tape:
    picked = tf.reduce_sum(tf.gather(model.embed, [token]))
kind = type(tape.gradient(picked, model.embed)).__name__
print("gradient of a lookup:", kind)
