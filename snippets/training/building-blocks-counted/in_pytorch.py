import inspect

import torch
from torch import nn


def public(module, base):
    # Names and classes; the base class itself is no part.
    return {name: value for name, value in vars(module).items()
            if inspect.isclass(value) and issubclass(value, base)
            and value is not base and not name.startswith("_")}


modules = public(nn, nn.Module)
loss_names = [name for name in modules if name.endswith("Loss")]
losses = len({modules[name] for name in loss_names})
layers = len(set(modules.values())) - losses
optimizers = len(set(public(
    torch.optim, torch.optim.Optimizer).values()))
print("torch.nn: losses", losses, "other modules", layers)
print("torch.optim: optimizers", optimizers)
has = [name in modules for name in (
    "Conv2d", "LSTM", "MultiheadAttention", "TransformerEncoder")]
print("convolution, LSTM, attention, transformer:", has)
