import numpy as np

# Four bytes each, most significant first, as in many file formats.
raw = np.array([1.0, 2.0, 3.0], dtype=">f4").tobytes()
big = np.frombuffer(raw, dtype=">f4")
print("dtype:", big.dtype.str, "values:", big.tolist())

# Forgetting the ">" raises nothing: the numbers are just wrong.
misread = np.frombuffer(raw, dtype="<f4")
print("read in the wrong order:", [f"{v:.4g}" for v in misread])

error = None
native = big.astype(big.dtype.newbyteorder("="))
print("is native now:", native.dtype.isnative, native.tolist())
out = native**2
grad = 2 * native
print("out:", out.tolist(), "gradient:", grad.tolist())
