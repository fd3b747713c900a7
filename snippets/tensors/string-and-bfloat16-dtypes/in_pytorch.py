import torch

values = [1 / 3, 257.0]

# Text has no dtype: keep strings in a list, put their ids in a tensor.
try:
    string_dtype = str(torch.tensor(["loss", "accuracy"]).dtype)
except ValueError as e:
    string_dtype = None
    error = type(e).__name__
    message = " ".join(str(e).split()[:6])
    print("text:", error, "-", message)

half = torch.tensor(values).to(torch.float16).float()
print("float16: ", [f"{v:.4f}" for v in half])

# Eight bits of mantissa, one of them implicit: 257 does not fit.
brain = torch.tensor(values, dtype=torch.bfloat16)
bfloat16_dtype = str(brain.dtype).removeprefix("torch.")
rounded = brain.float()
print("bfloat16:", [f"{v:.4f}" for v in rounded])

# NumPy has no such dtype, so the conversion asks you to widen first.
try:
    to_numpy = str(brain.numpy().dtype)
except TypeError as e:
    to_numpy = type(e).__name__
print("to NumPy:", to_numpy, "->", brain.float().numpy().dtype)
