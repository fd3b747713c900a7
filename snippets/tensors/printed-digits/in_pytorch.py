import torch

a = torch.tensor([0.33331])
b = torch.tensor([0.33334])

text = str(a)
prints_same = text == str(b)
gap = torch.abs(a - b)

print(a)
print(b)
print("printed the same?", prints_same)
print(f"difference: {float(gap[0]):.6f}")

# Only the display changes, never the stored value.
torch.set_printoptions(precision=8)
full = str(a)
print(full)
