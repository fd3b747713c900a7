import re

import tensorflow as tf

x = tf.reshape(tf.range(1.0, 7.0), (2, 3)) / 10
w = tf.Variable(tf.ones((3, 2)))


@tf.function(jit_compile=True)          # XLA, also on a CPU
def loss(x):
    return tf.reduce_sum(tf.tanh(x @ w) * 2.0 + 1.0)


with tf.GradientTape() as tape:
    out = loss(x)
grad = tape.gradient(out, w)
xla_error = None
print(f"out {out.numpy():.4f}, gradient row "
      f"{[f'{g:.4f}' for g in grad[0].numpy()]}")

# The program handed to XLA, in its portable form.
text = loss.experimental_get_compiler_ir(x)(stage="stablehlo")
operations = sorted(set(re.findall(r"stablehlo\.(\w+)", text)))
print(operations)
