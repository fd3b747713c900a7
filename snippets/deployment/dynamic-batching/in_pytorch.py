import numpy as np
import torch

rng = np.random.default_rng(0)
table = torch.tensor(rng.normal(size=(10, 512)).astype("float32"))
head = torch.tensor(rng.normal(size=(512, 3)).astype("float32")) / 22.6
texts = [rng.integers(1, 10, n).tolist() for n in (2, 3, 5, 8)]

naive, masked = [], []
for text in texts:                          # each request on its own
    tokens = torch.tensor([text])
    rows = table[tokens]
    real = (tokens != 0).unsqueeze(-1)
    naive.append(rows.mean(1) @ head)
    masked.append((rows * real).sum(1) / real.sum(1) @ head)
naive, masked = torch.cat(naive), torch.cat(masked)
same = bool(torch.allclose(naive, masked, atol=1e-5))
print("without padding the mask changes nothing:", same)
print("masked[0]", [f"{v:.4f}" for v in masked[0].tolist()])
