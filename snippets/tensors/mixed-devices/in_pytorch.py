import torch

# Without an accelerator, meta serves as the second device.
accelerator = torch.accelerator.current_accelerator(check_available=True)
other = accelerator or torch.device("meta")

x = torch.tensor([1.0, 2.0, 3.0])
far = torch.ones(3, device=other)
error = None
try:
    x * far
    naive_works = True
except RuntimeError as e:
    naive_works = False
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("two devices:", error or "works")

# The exception: a CPU tensor without axes goes along.
scalar_ok = (far * torch.tensor(2.0)).device == far.device
print("with a 0-d CPU tensor:", "works" if scalar_ok else "moved")
try:
    far * torch.tensor([2.0])
    one_element_ok = True
except RuntimeError:
    one_element_ok = False
print("with a 1-d one of one element: works", one_element_ok)

# The mend: bring the operand to where the other one is.
w = torch.tensor([4.0, 5.0, 6.0], requires_grad=True)
mixed = x * w.to(x.device)
mixed.sum().backward()
out, grad = mixed.detach(), w.grad
print("product:", out.tolist(), "gradient:", grad.tolist())
