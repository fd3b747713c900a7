import torch

# One row of two RGB pixels, as a decoder gives them.
image = torch.tensor([[[0, 51, 102], [153, 204, 255]]]).byte()

naive = image.float()
print("image.float():", naive.flatten().tolist())

# What weights trained on ImageNet with PyTorch expect.
mean = torch.tensor([0.485, 0.456, 0.406])
std = torch.tensor([0.229, 0.224, 0.225])
mended = (image.float() / 255 - mean) / std
print("normalized:", [f"{v:.4f}" for v in mended.flatten().tolist()])

weight = torch.ones(3, requires_grad=True)
(grad,) = torch.autograd.grad((weight * mended).sum(), weight)
print("gradient of a weight per colour:",
      [f"{v:.4f}" for v in grad.tolist()])
