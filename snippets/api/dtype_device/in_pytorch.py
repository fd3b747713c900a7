"""Dtypes and devices in PyTorch: what a reader would type, one function per operation."""

import torch
from torch import nn


def _name(dtype):
    return str(dtype).removeprefix("torch.")


def to_float32(x):
    return x.to(torch.float32)


def to_float64(x):
    return x.to(torch.float64)


def to_float16(x):
    return x.to(torch.float16)


def to_bfloat16(x):
    return x.to(torch.bfloat16)


def to_int32(x):
    return x.to(torch.int32)


def to_int64(x):
    return x.to(torch.int64)


def to_uint8(x):
    return x.to(torch.uint8)


def to_bool(x):
    return x.to(torch.bool)


def to_complex64(x):
    return x.to(torch.complex64)


def cast_like(x, y):
    return x.to(y.dtype)


def saturate_cast(x):
    return x.clamp(0, 255).to(torch.uint8)


def bitcast(x):
    return x.view(torch.int32)


def dtype(x):
    dtype = x.dtype  # shown
    return _name(dtype)


def is_floating_point(x):
    return torch.is_floating_point(x)


def is_complex(x):
    return torch.is_complex(x)


def can_cast(x):
    return torch.can_cast(x.dtype, torch.int32)


def result_type(x, y):
    dtype = torch.result_type(x, y)  # shown
    return _name(dtype)


def mixed_dtypes(x, y):
    return x * y


def with_python_number(x, number):
    return x * number


def finfo_eps(x):
    eps = torch.finfo(x.dtype).eps  # shown
    return eps


def finfo_max(x):
    largest = torch.finfo(x.dtype).max  # shown
    return largest


def iinfo_max(x):
    largest = torch.iinfo(x.dtype).max  # shown
    return largest


def get_default_dtype():
    dtype = torch.get_default_dtype()  # shown
    return _name(dtype)


def set_default_dtype(shape):
    torch.set_default_dtype(torch.float64)  # shown
    x = torch.zeros(shape)  # shown
    torch.set_default_dtype(torch.float32)
    return x


def real(x):
    return torch.real(x)


def imag(x):
    return torch.imag(x)


def conj(x):
    return torch.conj(x)


def view_as_real(x):
    return torch.view_as_real(x)


def view_as_complex(x):
    return torch.view_as_complex(x)


def isreal(x):
    return torch.isreal(x)


def device(x):
    device = x.device  # shown
    return str(device)


def to_device(x):
    return x.to("cpu")


def create_on_device(shape):
    return torch.ones(shape, device="cpu")


def set_default_device(shape):
    torch.set_default_device("cpu")  # shown
    x = torch.ones(shape)  # shown
    torch.set_default_device(None)
    return x


def accelerator_available():
    return torch.accelerator.is_available()


def device_count():
    return torch.accelerator.device_count()


def mixed_precision(x, kernel):
    with torch.autocast("cpu", dtype=torch.bfloat16):  # shown
        y = x @ kernel  # shown
    return y


def layer_dtype(x, kernel):
    layer = nn.Linear(3, 2, bias=False, dtype=torch.float64)  # shown
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(kernel).T)
    return layer(x)  # shown


def matmul_precision(x, y):
    torch.set_float32_matmul_precision("high")  # shown
    z = x @ y  # shown
    torch.set_float32_matmul_precision("highest")
    return z
