import torch
from torch import nn

image = torch.arange(1.0, 10.0).reshape(1, 3, 3)    # C, H, W: no batch
conv = nn.Conv2d(1, 1, 2, bias=False)
nn.init.ones_(conv.weight)

# Three axes are one image: the result has three as well.
naive = list(conv(image).shape)
print("one image:", naive)

x = image.clone().requires_grad_()
mended = conv(x[None])[0]
(grad,) = torch.autograd.grad((mended**2).sum(), x)
grad = grad.permute(1, 2, 0)
mended = mended.detach().permute(1, 2, 0)
print("through a batch of one:", mended.flatten().tolist())

# So a batch of grey images without a channel axis is one image...
batch = torch.zeros(8, 3, 3)            # N, H, W: the channel forgotten
try:
    conv(batch)
except RuntimeError as e:               # ...of 8 channels
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message}")

# ...and an LSTM takes a batch of steps for one sequence, silently.
out, (h, c) = nn.LSTM(4, 5)(torch.zeros(7, 4))
print("LSTM of (7, 4):", list(out.shape), "state:", list(h.shape))
