"""Strings in PyTorch: what a reader would type, one function per operation."""

import torch


def decode_raw(data):
    return torch.frombuffer(data, dtype=torch.uint8)
