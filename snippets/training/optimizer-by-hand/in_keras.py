import keras
import numpy as np
from keras import ops

scale = np.array([1.0, 0.1, 0.0], "float32")    # no gradient for one


class AdamW(keras.optimizers.Optimizer):
    def build(self, variables):
        if self.built:
            return
        super().build(variables)
        self.m = self.add_optimizer_variables(variables, "m")
        self.v = self.add_optimizer_variables(variables, "v")

    def update_step(self, gradient, variable, learning_rate):
        # The base class has counted, and decays weights by itself.
        lr = ops.cast(learning_rate, variable.dtype)
        grad = ops.cast(gradient, variable.dtype)
        t = ops.cast(self.iterations + 1, variable.dtype)
        i = self._get_variable_index(variable)
        m, v = self.m[i], self.v[i]
        self.assign(m, 0.9 * m + 0.1 * grad)
        self.assign(v, 0.999 * v + 0.001 * ops.square(grad))
        m_hat, v_hat = m / (1 - 0.9**t), v / (1 - 0.999**t)
        self.assign_sub(variable, lr * m_hat / (ops.sqrt(v_hat) + 1e-8))

    def get_config(self):
        return super().get_config()


w = keras.Variable(np.ones(3, "float32"))
optimizer = AdamW(learning_rate=0.1, weight_decay=0.1)
for _ in range(10):
    # Keras has no gradient of its own; this one is easy by hand.
    grad = ops.convert_to_tensor(scale) * w.value
    optimizer.apply([grad], [w])

weight = ops.convert_to_numpy(w.value)
grad = ops.convert_to_numpy(grad)
slots = sorted(v.name for v in optimizer.variables)
print("backend", keras.backend.backend())
print("after 10 steps", [f"{v:.4f}" for v in weight])
print("optimizer variables:", slots)
