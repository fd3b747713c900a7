import torch

x = torch.tensor([-1.9, -0.7, 0.0, 0.25, 2.0], requires_grad=True)

scale = x.detach().abs().max() / 127
codes = torch.round(x.detach() / scale).clamp(-127, 127).to(torch.int8)
restored = codes * scale
worst = ((restored - x.detach()).abs().max() / scale).item()
print("codes:", codes.tolist(), f"scale: {scale.item():.6f}")
print("restored:", [f"{v:.4f}" for v in restored])
print(f"largest error: {worst:.4f} of a step; bytes: {codes.nbytes}")

# The built-in: quantized and restored at once, straight-through.
fake = torch.fake_quantize_per_tensor_affine(
    x, scale.item(), 0, quant_min=-127, quant_max=127
)
(grad,) = torch.autograd.grad((fake**2).sum(), x)
fake = fake.detach()
print("gradient:", [f"{g:.4f}" for g in grad])

# Halfway between the codes -64 and -63.
halfway = torch.tensor([-63.5])
tied = torch.fake_quantize_per_tensor_affine(halfway, 1.0, 0, -127, 127)
tie = tied.item()
print("-63.5 becomes", tie)
