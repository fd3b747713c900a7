import numpy as np

w = np.array([1.0, 2.0])

grad = 2 * w                    # of sum(w**2), by hand
after_backward = w.copy()
print("after the gradient:", after_backward.tolist())
print("gradient:          ", grad.tolist())

w -= 0.1 * grad                 # this line is the learning
after_step = w
print("after the update:  ", [f"{v:.4f}" for v in after_step])
