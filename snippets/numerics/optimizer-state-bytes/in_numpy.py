import numpy as np

weight = np.full((100, 10), 0.5, dtype="float32")
bias = np.zeros(10, dtype="float32")
x = np.full((4, 100), 0.1, dtype="float32")

# Loss: mean of the squared outputs; its gradient by hand.
y = x @ weight + bias
upstream = 2 * y / y.size
gradients = [x.T @ upstream, upstream.sum(axis=0)]
grad = gradients[1]

# Adam keeps two arrays of the parameter's shape for every parameter.
m = [0.1 * g for g in gradients]
v = [0.001 * g * g for g in gradients]
first_moment = m[1]

parameter_bytes = weight.nbytes + bias.nbytes
moment_bytes = sum(a.nbytes for a in m + v)
print("parameters:", parameter_bytes, " moments:", moment_bytes)
