import numpy as np

sides = np.array([100_000, 100_000])
dtype = str(sides.dtype)
naive = int(np.prod(sides))
print("dtype:", dtype)
print("prod: ", naive)

# Two int32 arrays wrap without a warning.
narrow = sides.astype("int32")
wrapped = int((narrow[:1] * narrow[1:])[0])
print("int32 times int32:", wrapped)

lengths = sides.astype("float32")
mended = np.prod(lengths)
print(f"float32 prod: {mended:.4f}")

# Its derivative, by hand: the product of the others.
grad = mended / lengths
print("gradient:", grad.tolist())
