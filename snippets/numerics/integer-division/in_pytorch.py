import torch

a = torch.tensor([-7, 7, 7])
b = torch.tensor([2, 2, -2])

floor = a // b
trunc = torch.div(a, b, rounding_mode="trunc")
quotient = a / b
dtype = str(quotient.dtype)
print("//   ", floor.tolist())
print("trunc", trunc.tolist())
print("/    ", quotient.tolist(), dtype)

# 2**24 + 1 is the first integer that float32 cannot hold.
big = torch.tensor(16777217)
left = big / 1 - 16777216
whole = big // 1 - 16777216
print("16777217 / 1 - 16777216 =", left.item())
print("16777217 // 1 - 16777216 =", whole.item())

try:
    torch.tensor([7]) // 0
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print(f"7 // 0: {error}: {message}")
