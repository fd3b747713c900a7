import torch

pixels = torch.tensor([200], dtype=torch.uint8)
plus = pixels + 100
int_dtype = str(plus.dtype)
print("uint8 + 100:", plus.tolist(), int_dtype)
# No check: 500 modulo 256.
plus_300 = (pixels + 300).tolist()
print("uint8 + 300:", plus_300)

# An integer tensor and a Python float: the default float dtype.
sums = torch.tensor([1, 2], dtype=torch.int32) + 0.5
int_plus_float_dtype = str(sums.dtype).removeprefix("torch.")
print("int32 + 0.5:", sums.tolist(), int_plus_float_dtype)

# Neither a Python float nor a 0-d float64 tensor widens float16.
h = torch.tensor([1.0, 2.0], dtype=torch.float16)
half = h * 0.5
half_dtype = str(half.dtype)
print("float16 * 0.5:", half_dtype)
zero_d = torch.tensor(0.5, dtype=torch.float64)
print("float16 * 0-d float64:", (h * zero_d).dtype)

# The mend: widen first.
widened = pixels.to(torch.int32) + 300
print("widened first:", widened.tolist())
w = torch.tensor([1.0, 2.0], requires_grad=True)
y = 3 * w**2
y.sum().backward()
scaled, grad = y.detach(), w.grad
print("3 * w**2:", scaled.tolist(), "gradient:", grad.tolist())
