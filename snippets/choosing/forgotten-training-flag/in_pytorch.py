import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
batches = torch.from_numpy(rng.normal(3.0, size=(5, 8, 2))
                           .astype("float32"))
sample = batches[0, :1]


def run_loop(layer):
    for batch in batches:
        layer(batch)
    return layer.running_mean.numpy().copy()


def predict(layer, x):
    try:
        return layer(x).detach().numpy()
    except Exception as e:
        global error, message
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
        return None


# Nothing said: a module is born in training mode.
layer = nn.BatchNorm1d(2, eps=1e-3, momentum=0.1)
naive_mean = run_loop(layer)
naive_lone = predict(layer, sample)
in_batch = predict(layer, batches[0])[:1]

# Said: training while training, evaluation for the prediction.
layer = nn.BatchNorm1d(2, eps=1e-3, momentum=0.1).train()
moving_mean = run_loop(layer)
x = batches[0].clone().requires_grad_()
(layer(x)[:, 0] ** 3).sum().backward()
grad = x.grad
layer.eval()
same_alone = bool(np.allclose(predict(layer, sample),
                              predict(layer, batches[0])[:1]))

print("moving mean, nothing said:", [f"{v:.4f}" for v in naive_mean])
print("sample alone, nothing said:", naive_lone, "-", message)
print("after eval(), alone as in a batch:", same_alone)
