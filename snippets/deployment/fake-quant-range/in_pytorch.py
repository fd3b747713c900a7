import torch
from torchao.quantization.pt2e import MinMaxObserver

x = torch.tensor([2.2, 2.7, 3.3, 4.5, 5.1, 5.8], requires_grad=True)

# The observer sees 2 to 6 and widens the range until it holds 0.
observer = MinMaxObserver(dtype=torch.uint8, quant_min=0, quant_max=255)
observer(torch.tensor([2.0, 6.0]))
scale, zero_point = observer.calculate_qparams()
low = -zero_point.item() * scale.item() + 0.0
high = (255 - zero_point.item()) * scale.item()
print(f"range used: {low:.4f} to {high:.4f}")

fake = torch.fake_quantize_per_tensor_affine(
    x, scale.item(), zero_point.item(), quant_min=0, quant_max=255
)
(grad,) = torch.autograd.grad(fake.sum(), x)
naive = mended = fake.detach()
naive_grad = grad
print("fake:", [f"{v:.4f}" for v in naive])
print("gradient:", grad.tolist())
