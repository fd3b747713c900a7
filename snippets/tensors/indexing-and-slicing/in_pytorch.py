import torch

x = torch.arange(12.0).reshape(3, 4)

block = x[1:, ::2]  # slices
masked = x[x % 5 == 0]  # a boolean mask: always one axis
pairs = x[[0, 2], [1, 3]]  # two lists are zipped: (0, 1) and (2, 3)
print("block:", block.tolist())
print("masked:", masked.tolist())
print("pairs:", pairs.tolist())

listed = x[[0, 2]]
print("x[[0, 2]] has shape", tuple(listed.shape))

try:
    beyond = None
    beyond = x[7, 0].item()
except IndexError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("x[7, 0]:", error)

# A slice is a view, a mask makes a copy.
storage = x.untyped_storage().data_ptr()
slice_is_view = block.untyped_storage().data_ptr() == storage
mask_is_view = masked.untyped_storage().data_ptr() == storage
print("slice is a view:", slice_is_view, "mask:", mask_is_view)

# A row that was chosen twice collects its gradient twice.
x.requires_grad_()
rows = x[[0, 0, 2]]
rows.sum().backward()
grad = x.grad
rows = rows.detach()
print("gradient of the chosen rows:", grad.tolist())
