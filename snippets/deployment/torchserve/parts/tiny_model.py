from torch import nn


class TinyModel(nn.Sequential):
    """TorchServe wants one file with exactly one model class."""

    def __init__(self):
        super().__init__(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
