import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

loss = (w**2).sum()
loss.backward()
after_backward = w.detach().clone()
grad = w.grad
print("after backward():", after_backward.tolist())
print("gradient:        ", grad.tolist())

optimizer.step()
after_step = w.detach()
print("after step():    ", [f"{v:.4f}" for v in after_step.tolist()])
