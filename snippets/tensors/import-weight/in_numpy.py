import subprocess
import sys

import numpy as np

# Count in a fresh interpreter: modules there after, but not before.
count = """
import sys; before = set(sys.modules)
import numpy;
print(len(set(sys.modules) - before), "numpy" in sys.modules)
"""
run = [sys.executable, "-c", count]
printed = subprocess.run(run, capture_output=True, text=True, check=True)
modules, loaded = printed.stdout.split()
numpy_loaded = loaded == "True"

more_than = max(t for t in [0, 100, 300, 1000, 3000] if int(modules) > t)
print("import numpy loads more than", more_than, "modules")

x = np.array([1.0, 2.0, 3.0])
total = float((x**2).sum())
grad = 2 * x
print(f"sum of squares: {total:.4f} gradient by hand:", grad.tolist())
