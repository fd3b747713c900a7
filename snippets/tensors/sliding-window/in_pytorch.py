import torch

x = torch.arange(6.0) ** 2
# Tensor.unfold; nn.functional.unfold is another thing, for images.
view = x.unfold(0, 3, 1)
strides = str(view.stride())
windows = view.clone()
averages = view.mean(dim=1)
print("windows:", windows.tolist())
print("shape", tuple(view.shape), "strides", strides)
print("averages:", [f"{a:.4f}" for a in averages])

# as_strided is bounded by the storage, not by the tensor's shape.
by_hand = x.as_strided((4, 3), (1, 1))
as_strided_same = torch.equal(by_hand, view)
print("as_strided agrees:", as_strided_same)

x[2] = 100.0
follows = view[:3].tolist() == [[0, 1, 100], [1, 100, 9], [100, 9, 16]]
print("a write to x[2] shows in three windows:", follows)

# Each element collects from every window that reads it.
x = (torch.arange(6.0) ** 2).requires_grad_()
(x.unfold(0, 3, 1).mean(dim=1) ** 2).sum().backward()
grad = x.grad
print("gradient:", [f"{g:.4f}" for g in grad])
