"""Narani: executed, side-by-side comparisons of PyTorch and TensorFlow."""

__version__ = "0.1.0"
