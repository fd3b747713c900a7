import numpy as np
import torch

rng = np.random.default_rng(0)
query, key = torch.from_numpy(
    rng.normal(size=(2, 2, 3, 4)).astype("float32"))
table = torch.arange(9, dtype=torch.float32).reshape(3, 3)

scores = torch.einsum("bqd,bkd->bqk", query, key)
shared = torch.einsum("...ij,jk->...ik", query, query[0].T)
diagonal = torch.einsum("ii->i", table).clone()
trace = torch.einsum("ii->", table)
print("scores", tuple(scores.shape), "shared", tuple(shared.shape))
print("diagonal", diagonal.tolist(), "trace", trace.item())

# d is summed away, and so is everything else that is left out.
left_out = torch.einsum("bqd,bkd->bq", query, key)
print("k left out: the sum over k?",
      torch.allclose(left_out, scores.sum(dim=2), atol=1e-5))

# One letter, two sizes: 4 and 1.
try:
    single = tuple(torch.einsum("bqd,bkd->bqk", query,
                                key[:, :, :1]).shape)
except RuntimeError as e:
    single = error = type(e).__name__
    message = " ".join(str(e).split()[:6])
print("d of size 4 and of size 1:", single)

# 4 and 3 fit nowhere.
try:
    torch.einsum("bqd,bkd->bqk", query, key[:, :, :3])
except RuntimeError as e:
    mismatch = type(e).__name__
print("d of size 4 and of size 3:", mismatch)

# A diagonal shares memory with its matrix, and can be written to.
torch.einsum("ii->i", table).fill_(-1)
diagonal_is_view = table[1, 1].item() == -1
print("the diagonal is a view:", diagonal_is_view)
