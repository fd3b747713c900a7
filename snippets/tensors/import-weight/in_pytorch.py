import subprocess
import sys

import torch

# Count in a fresh interpreter: modules there after, but not before.
count = """
import sys; before = set(sys.modules)
import torch;
print(len(set(sys.modules) - before), "numpy" in sys.modules)
"""
run = [sys.executable, "-c", count]
printed = subprocess.run(run, capture_output=True, text=True, check=True)
modules, loaded = printed.stdout.split()
numpy_loaded = loaded == "True"

more_than = max(t for t in [0, 100, 300, 1000, 3000] if int(modules) > t)
print("import torch loads more than", more_than, "modules")
print("NumPy among them:", numpy_loaded)

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
result = (x**2).sum()
result.backward()
total, grad = result.item(), x.grad
print(f"sum of squares: {total:.4f} gradient:", grad.tolist())
