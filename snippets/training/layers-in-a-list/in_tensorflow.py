import tensorflow as tf


class Dense(tf.Module):
    def __init__(self, rows, columns):
        super().__init__()
        # Equal weights everywhere: 0.5, and no bias.
        self.weight = tf.Variable(tf.fill((rows, columns), 0.5))

    def __call__(self, x):
        return x @ self.weight


class Stack(tf.Module):
    def __init__(self):
        super().__init__()
        # A plain list: tf.Module looks into it.
        self.layers = [Dense(3, 3), Dense(3, 3)]
        self.head = Dense(3, 1)

    def __call__(self, x):
        for layer in self.layers:
            x = tf.tanh(layer(x))
        return self.head(x)


model = Stack()
x, y = tf.ones((4, 3)), tf.zeros((4, 1))
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((model(x) - y) ** 2)
    weights = model.trainable_variables
    for w, g in zip(weights, tape.gradient(loss, weights)):
        w.assign_sub(0.1 * g)

found = len(model.trainable_variables)
learns = float(model.layers[0].weight[0, 0]) != 0.5
print(f"plain list: {found} weights, loss {loss:.4f}")
print("first layer learns:", learns)
