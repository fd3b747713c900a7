import torch

pixels = torch.tensor([200, 100], dtype=torch.uint8)
total = pixels.sum().item()
sum_dtype = str(pixels.sum().dtype)
running = pixels.cumsum(0).tolist()
cumsum_dtype = str(pixels.cumsum(0).dtype)
print("sum:", total, sum_dtype, "- cumsum:", running, cumsum_dtype)

# Say the accumulator, and every library agrees.
widened = pixels.sum(dtype=torch.int32)
print("sum(dtype=int32):", widened.item())

# The largest finite float16 is 65504.
h = torch.full((1000,), 100.0, dtype=torch.float16, requires_grad=True)
half = h.sum()
half_is_inf = bool(half.isinf())
half_dtype = str(half.dtype)
half_in_float32 = h.sum(dtype=torch.float32).item()
print("1000 x 100 in", half_dtype, "is inf:", half_is_inf)
print("accumulated in float32:", half_in_float32)

# The gradient comes back in the dtype of the leaf.
(h.float() ** 2).sum().backward()
grad = h.grad[:2]
print("gradient:", grad.tolist(), grad.dtype)
