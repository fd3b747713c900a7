import numpy as np
import torch

rng = np.random.default_rng(0)


@torch.compile(backend="aot_eager")
def noisy(x):
    own = torch.rand(())                    # the framework's
    foreign = float(rng.random())           # NumPy's
    return own, foreign, (x * x).sum()


torch.manual_seed(0)
x = torch.tensor([1.0, 2.0, 3.0])
draws = [noisy(x) for _ in range(3)]
own_draws = len({float(own) for own, _, _ in draws})
numpy_draws = len({foreign for _, foreign, _ in draws})
print("3 calls, different torch.rand:", own_draws)
print("3 calls, different NumPy draws:", numpy_draws)


# Noise drawn outside and passed in: the same in every framework.
@torch.compile(backend="aot_eager")
def mended(x, noise):
    return ((x + noise) ** 2).sum()


source = np.random.default_rng(1)
out, grad = [], []
for _ in range(3):
    noise = torch.tensor(source.normal(size=3), dtype=torch.float32)
    x.requires_grad_()
    y = mended(x, noise)
    out.append(y.item())
    grad.append(torch.autograd.grad(y, x)[0].tolist())
print("noise as an argument:", [f"{v:.4f}" for v in out])
