import torch
from torch.utils.data import DataLoader

y = torch.arange(10, dtype=torch.float32)
w = torch.tensor(1.0, requires_grad=True)


def mse(batch):
    return ((w - batch) ** 2).mean()


whole = mse(y).item()
(grad,) = torch.autograd.grad(mse(y), w)

# The last batch has 2 of 10 samples (drop_last=False by default).
sizes, means, weighted_grad = [], [], torch.tensor(0.0)
for batch in DataLoader(y, batch_size=4):
    loss = mse(batch)
    (g,) = torch.autograd.grad(loss, w)
    sizes.append(len(batch))
    means.append(loss.item())
    weighted_grad += g * len(batch) / len(y)

reported = sum(means) / len(means)      # running_loss / len(loader)
weighted = sum(m * n for m, n in zip(means, sizes)) / len(y)
print("batches of", sizes, "losses", [f"{m:.4f}" for m in means])
print(f"plain mean {reported:.4f}, weighted {weighted:.4f},",
      f"whole {whole:.4f}")
print(f"gradient: weighted {weighted_grad:.4f}, whole {grad:.4f}")
