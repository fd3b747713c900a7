import tempfile

import jax.numpy as jnp
import numpy as np
import tensorflow as tf
from jax.experimental import jax2tf

x = tf.Variable(np.arange(6, dtype=np.float32).reshape(2, 3))


def loss(x):                    # written in JAX, not in TensorFlow
    return jnp.sum(jnp.tanh(x) * 2.0 + 1.0)


module = tf.Module()
module.loss = tf.function(
    jax2tf.convert(loss, with_gradient=True), autograph=False,
    input_signature=[tf.TensorSpec((2, 3), tf.float32)])
graph = module.loss.get_concrete_function().graph
types = sorted({op.type for op in graph.get_operations()})

with tempfile.TemporaryDirectory() as folder:
    options = tf.saved_model.SaveOptions(
        experimental_custom_gradients=True)
    tf.saved_model.save(module, folder, options=options)
    loaded = tf.saved_model.load(folder)

with tf.GradientTape() as tape:
    out = loaded.loss(x)
grad = tape.gradient(out, x)
# One operation holds the whole StableHLO module.
carries = "stablehlo" if "XlaCallModule" in types else "?"

print("graph:", types)
print(f"out {out.numpy():.4f}, gradient row "
      f"{[f'{g:.4f}' for g in grad[0].numpy()]}")
