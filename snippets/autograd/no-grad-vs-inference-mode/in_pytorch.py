import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
x = torch.tensor([0.5, -1.0, 2.0])


def loss_to(target):
    out = ((w * x - target) ** 2).sum()
    (grad,) = torch.autograd.grad(out, w)
    return out.detach(), grad


# A target computed without recording counts as a constant.
with torch.no_grad():
    target = w**2
out, grad = loss_to(target)
flags = [target.requires_grad, target.is_inference()]
print("no_grad:        requires_grad, is_inference =", flags)
print(f"loss {out:.4f}, gradient", [f"{g:.4f}" for g in grad.tolist()])

# inference_mode goes further: the tensor can never be recorded.
with torch.inference_mode():
    target = w**2
inference_flags = [target.requires_grad, target.is_inference()]
print("inference_mode: requires_grad, is_inference =",
      inference_flags)
inference_out, _ = loss_to(target)      # the difference saves none
try:
    (w * target).sum()                  # a product must save it
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"{error}: {message} ...")
_, mended = loss_to(target.clone())     # a clone is a normal tensor

# Neither of them is eval(): a module's mode is another matter.
drop = torch.nn.Dropout(0.5)
with torch.no_grad():
    still_training = drop.training
print("training mode inside no_grad:", still_training)
with torch.inference_mode():
    inference_training = drop.training
print("training mode inside inference_mode:", inference_training)
