import numpy as np

x = np.array([-1.9, -0.7, 0.0, 0.25, 2.0], dtype=np.float32)

scale = np.abs(x).max() / 127
codes = np.clip(np.round(x / scale), -127, 127).astype(np.int8)
restored = codes * scale
worst = float(np.abs(restored - x).max() / scale)
print("codes:", codes.tolist(), f"scale: {scale:.6f}")
print("restored:", [f"{v:.4f}" for v in restored])
print(f"largest error: {worst:.4f} of a step; bytes: {codes.nbytes}")

# Straight through: as if rounding were the identity, by hand.
grad = 2 * restored

# Halfway between the codes -64 and -63.
tie = float(np.round(np.float32(-63.5)))
print("-63.5 becomes", tie)
