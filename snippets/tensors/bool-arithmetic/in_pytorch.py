import torch

mask = torch.tensor([True, True, False, True])


def attempt(name, f):
    try:
        value = f().tolist()
    except RuntimeError as e:
        value = type(e).__name__
    print(f"{name:12}", value)
    return value


plus = attempt("mask + mask", lambda: mask + mask)
minus = attempt("mask - mask", lambda: mask - mask)
one_minus = attempt("1 - mask", lambda: 1 - mask)
mean = attempt("mean", lambda: mask.mean())
count_dtype = str(mask.sum().dtype).removeprefix("torch.")
print("sum:", mask.sum().item(), count_dtype)

# ~ inverts a mask, but on integers of 0 and 1 it flips every bit.
inverted = ~mask
inverted_wrong = (~mask.long()).tolist()
print("~mask:", inverted.tolist(), "- of integers:", inverted_wrong)

# The mend: say the type, then average.
accuracy = mask.float().mean().item()
print("accuracy:", accuracy)

x = torch.tensor([1.0, 2.0, 3.0, 4.0], requires_grad=True)
squares = torch.where(mask, x**2, 0.0)
squares.sum().backward()
masked, grad = squares.detach(), x.grad
print("masked squares:", masked.tolist(), "gradient:", grad.tolist())
