import numpy as np

z = np.array([3 + 4j, 1 - 2j])
dtype = str(z.dtype)
print("dtype:", dtype)

modulus = np.abs(z)
print("modulus:", [f"{v:.4f}" for v in modulus])

# By hand: |z|^2 = a^2 + b^2, so the steepest ascent is (2a, 2b) = 2z.
grad = 2 * z
gradient = [[g.real, g.imag] for g in grad.tolist()]
ascent = gradient
print("gradient (real, imaginary):", gradient)

# NumPy orders complex numbers: real part first, then imaginary part.
ordered = np.sort(z)
ordering = [[v.real, v.imag] for v in ordered.tolist()]
print("sorted:", ordered)

mixed = str((np.ones(1, np.float32) * np.ones(1, np.complex64)).dtype)
print("float32 * complex64 ->", mixed)
