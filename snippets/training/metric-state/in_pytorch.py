import torch

epochs = torch.tensor([[[0.2, 0.8], [0.4, 0.9], [0.3, 0.1]],
                       [[0.9, 0.8], [0.7, 0.9], [0.6, 0.4]]])
label = torch.ones(2)


def train(reset):
    reported, correct, seen = [], 0, 0
    for epoch in epochs:
        if reset:
            correct, seen = 0, 0        # yours to write
        for p in epoch:
            correct += ((p > 0.5) == label).sum().item()
            seen += len(p)
        reported.append(correct / seen)
    return reported


# There is no torch.metrics: the state is two Python numbers.
has_metrics = hasattr(torch, "metrics")
per_epoch = train(reset=True)
never_reset = train(reset=False)
print("accuracy of each epoch:  ", [f"{a:.4f}" for a in per_epoch])
print("if nothing is ever reset:", [f"{a:.4f}" for a in never_reset])
print("torch.metrics exists:", has_metrics)
