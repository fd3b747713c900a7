import torch
import torch.nn.functional as F

image = torch.arange(18.0).reshape(1, 2, 3, 3)  # N, C, H, W
kernel = torch.arange(8.0).reshape(1, 2, 2, 2).requires_grad_()

# (N, C * kh * kw, number of patches)
patches = F.unfold(image, kernel_size=2)
first_patch = patches[0, :, 0].tolist()
print("shape:", tuple(patches.shape))
print("first patch:", first_patch)

# A convolution is a product of the patches with the flat kernel.
y = kernel.reshape(1, -1) @ patches[0]
(y**2).sum().backward()
out, grad = y.detach().ravel(), kernel.grad
print("product:", out.tolist())
print("gradient[0, 0]:", grad[0, 0].tolist())

direct = F.conv2d(image, kernel).detach().ravel()
is_convolution = torch.allclose(out, direct)
print("equals conv2d:", is_convolution)
