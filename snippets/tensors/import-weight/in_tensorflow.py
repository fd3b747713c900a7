import subprocess
import sys

import tensorflow as tf

# Count in a fresh interpreter: modules there after, but not before.
count = """
import sys; before = set(sys.modules)
import tensorflow;
print(len(set(sys.modules) - before), "numpy" in sys.modules)
"""
run = [sys.executable, "-c", count]
printed = subprocess.run(run, capture_output=True, text=True, check=True)
modules, loaded = printed.stdout.split()
numpy_loaded = loaded == "True"

more_than = max(t for t in [0, 100, 300, 1000, 3000] if int(modules) > t)
print("import tensorflow loads more than", more_than, "modules")
print("NumPy among them:", numpy_loaded)

x = tf.constant([1.0, 2.0, 3.0])
with tf.GradientTape() as tape:
    tape.watch(x)
    total = tf.reduce_sum(x**2)
grad = tape.gradient(total, x)
print(f"sum of squares: {total:.4f} gradient:", grad.numpy().tolist())
