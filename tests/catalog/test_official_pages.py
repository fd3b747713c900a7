"""The official page of a dotted name, as each framework's documentation lays its pages out."""

import pytest

from narani.catalog.operation_names import official_page

TORCH = "https://docs.pytorch.org/docs/stable/"
TENSORFLOW = "https://www.tensorflow.org/api_docs/python/tf/"
NUMPY = "https://numpy.org/doc/stable/reference/"
JAX = "https://docs.jax.dev/en/latest/"


@pytest.mark.parametrize(("dotted", "address"), [
    ("torch.cat", TORCH + "generated/torch.cat.html"),
    ("torch.nn.functional.relu", TORCH + "generated/torch.nn.functional.relu.html"),
    ("torch.nn.ModuleList", TORCH + "generated/torch.nn.ModuleList.html"),
    ("torch.nn.Module.apply", TORCH + "generated/torch.nn.Module.html#torch.nn.Module.apply"),
    ("torch.nn.init.normal_", TORCH + "nn.init.html#torch.nn.init.normal_"),
    ("torch.special.erfcx", TORCH + "special.html#torch.special.erfcx"),
    ("torch.utils.data.DataLoader", TORCH + "data.html#torch.utils.data.DataLoader"),
    ("torch.distributed.broadcast", TORCH + "distributed.html#torch.distributed.broadcast"),
    ("torch.distributed.tensor.distribute_tensor",
     TORCH + "distributed.tensor.html#torch.distributed.tensor.distribute_tensor"),
    ("torch.autograd.Function", TORCH + "autograd.html#torch.autograd.Function"),
    ("torch.inference_mode", TORCH + "generated/torch.autograd.grad_mode.inference_mode.html"),
    ("tensorflow.math.add_n", TENSORFLOW + "math/add_n"),
    ("tensorflow.data.Dataset", TENSORFLOW + "data/Dataset"),
    ("tensorflow.data.Dataset.batch", TENSORFLOW + "data/Dataset#batch"),
    ("tensorflow.RaggedTensor.from_tensor", TENSORFLOW + "RaggedTensor#from_tensor"),
    ("keras.layers.Dense", TENSORFLOW + "keras/layers/Dense"),
    ("keras.Model.summary", TENSORFLOW + "keras/Model#summary"),
    ("numpy.linalg.norm", NUMPY + "generated/numpy.linalg.norm.html"),
    ("numpy.random.Generator.normal", NUMPY + "random/generated/numpy.random.Generator.normal.html"),
    ("numpy.random.default_rng", NUMPY + "random/generator.html#numpy.random.default_rng"),
    ("jax.numpy.where", JAX + "_autosummary/jax.numpy.where.html"),
    ("jax.example_libraries.optimizers.sgd",
     JAX + "jax.example_libraries.optimizers.html#jax.example_libraries.optimizers.sgd"),
    ("copy.deepcopy", ""),
])
def test_page_is_where_the_framework_describes_the_call(dotted: str, address: str) -> None:
    assert official_page(dotted) == address
