import numpy as np

A = np.array([[3.0, 1.0], [0.0, 2.0], [1.0, 1.0]], dtype="float32")

outputs = np.linalg.svd(A)
shapes = [str(t.shape) for t in outputs]
print("U, S, Vh:", shapes)

U, S, Vh = np.linalg.svd(A, full_matrices=False)
singular = S
rebuilt = U @ np.diag(S) @ Vh
print("singular values:", [f"{s:.4f}" for s in S])

# The gradient of the sum of singular values is U @ Vh, by hand.
grad = U @ Vh
print("gradient:", [[f"{g:.4f}" for g in row] for row in grad])
