import torch

prob = torch.tensor([[0.9], [0.2], [0.7], [0.4]])  # (4, 1): a Linear(…, 1)
target = torch.tensor([1.0, 0.0, 1.0, 1.0])        # (4,): a data set

# (4, 1) against (4,) is (4, 4): every answer against every target.
hits = (prob > 0.5).float() == target
shape = list(hits.shape)
naive = hits.float().mean()
print(f"compared {shape}: accuracy {naive:.4f}")

hits = (prob.squeeze(1) > 0.5).float() == target
mended = hits.float().mean()
print(f"compared {list(hits.shape)}: accuracy {mended:.4f}")

# The mended comparison, one number per sample.
each = hits.float()
print("right:", each.tolist())
