import numpy as np
import torch
import torch.nn.functional as F

rng = np.random.default_rng(0)
pixels = rng.standard_normal((1, 3, 4, 4)).astype(np.float32)
weights = rng.standard_normal((2, 3, 3, 3)).astype(np.float32)

x = torch.from_numpy(pixels)
image = x.to(memory_format=torch.channels_last)
image_shape = list(image.shape)
strides = str([x.stride(), image.stride()])
same_values = torch.equal(x, image)
print("shape:  ", tuple(x.shape), "->", tuple(image.shape))
print("strides:", x.stride(), "->", image.stride())
print("equal:  ", same_values)
# contiguous() without an argument would undo it.
contiguous = [image.is_contiguous(),
              image.is_contiguous(memory_format=torch.channels_last)]
print("contiguous, channels_last contiguous:", contiguous)

kernel = torch.from_numpy(weights).requires_grad_()
y = F.conv2d(image, kernel)
# The layout of the input carries over to the output.
memory = torch.channels_last
output_layout = y.is_contiguous(memory_format=memory)
print("the output is channels_last:", output_layout)
(y**2).sum().backward()
out, grad = y.detach(), kernel.grad
print("output[0, 0, 0, 0]:", f"{out[0, 0, 0, 0]:.4f}")
print("gradient[0, 0, 0, 0]:", f"{grad[0, 0, 0, 0]:.4f}")
