"""Every name by which people look for an operation, and the official page of a dotted name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from narani.catalog.operations import Operations, is_composed
from narani.model.operation import Category

SHORT = {"tensorflow": "tf", "numpy": "np", "jax.numpy": "jnp", "torch.nn.functional": "F",
         "torch.nn": "nn", "keras.ops": "ops"}
"""What readers import modules as, longest first where one begins another."""
_TORCH = "https://docs.pytorch.org/docs/stable/"
_JAX = "https://docs.jax.dev/en/latest/"
_TENSORFLOW = "https://www.tensorflow.org/api_docs/python/tf/"
_NUMPY = "https://numpy.org/doc/stable/reference/"
_PAGES = {
    "torch": _TORCH + "generated/{dotted}.html",
    "torch.autograd.Function": _TORCH + "autograd.html#{dotted}",
    "torch.distributed": _TORCH + "distributed.html#{dotted}",
    "torch.distributed.tensor": _TORCH + "distributed.tensor.html#{dotted}",
    "torch.export": _TORCH + "user_guide/torch_compiler/export/api_reference.html#{dotted}",
    "torch.fx": _TORCH + "fx.html#{dotted}",
    "torch.inference_mode": _TORCH + "generated/torch.autograd.grad_mode.inference_mode.html",
    "torch.library": _TORCH + "library.html#{dotted}",
    "torch.nested": _TORCH + "nested.html#{dotted}",
    "torch.nn.Module": _TORCH + "generated/torch.nn.Module.html#{dotted}",
    "torch.nn.init": _TORCH + "nn.init.html#{dotted}",
    "torch.profiler": _TORCH + "profiler.html#{dotted}",
    "torch.special": _TORCH + "special.html#{dotted}",
    "torch.testing": _TORCH + "testing.html#{dotted}",
    "torch.utils.checkpoint": _TORCH + "checkpoint.html#{dotted}",
    "torch.utils.data": _TORCH + "data.html#{dotted}",
    "tensorflow": _TENSORFLOW + "{path}",
    "keras": _TENSORFLOW + "keras/{path}",
    "numpy": _NUMPY + "generated/{dotted}.html",
    "numpy.random": _NUMPY + "random/generated/{dotted}.html",
    "numpy.random.default_rng": _NUMPY + "random/generator.html#{dotted}",
    "jax": _JAX + "_autosummary/{dotted}.html",
    "jax.example_libraries.optimizers": _JAX + "jax.example_libraries.optimizers.html#{dotted}",
}
"""Where modules describe their calls: a page each, or all on one page with an anchor each."""
_METHOD = re.compile(r"/([A-Z]\w*)/(\w+)$")
"""A method of a class, which TensorFlow describes on the page of the class."""


def call_of(operations: Operations, category: Category, name: str, framework: str) -> str:
    """Dotted name of an operation in a framework; empty where it is an operator or missing."""
    written = operations.functions(category, framework).get(name)
    return category.operation[name].call.get(framework, written.call) if written else ""


def official_page(dotted: str) -> str:
    """Address of the framework's own page about a dotted name; empty where none follows from it."""
    for module in sorted(_PAGES, key=len, reverse=True):
        if f"{dotted}.".startswith(f"{module}."):
            path = _METHOD.sub(r"/\1#\2", "/" + dotted.partition(".")[2].replace(".", "/"))[1:]
            return _PAGES[module].format(dotted=dotted, path=path)
    return ""


def spelled(dotted: str) -> str:
    """A dotted name as readers type it: `tf.concat`, `np.abs`, `jnp.abs`."""
    for module in ("jax.numpy", "tensorflow", "numpy"):
        if dotted.startswith(f"{module}."):
            return SHORT[module] + dotted.removeprefix(module)
    return dotted


def subject_of(address: str) -> str:
    """What an official page is about, by its address: `np.ndarray.shape`, `tf.RaggedTensor.values`."""
    if address.startswith(_TENSORFLOW):
        return "tf." + address.removeprefix(_TENSORFLOW).replace("/", ".").replace("#", ".")
    page, _, part = address.partition("#")
    return spelled(part or page.rpartition("/")[2].removesuffix(".html"))


def names_of(operations: Operations, category: Category, name: str) -> list[str]:
    """Everything people may type to find an operation, each once."""
    found = [name]
    for framework in operations.frameworks_of(category):
        if dotted := _searched(operations, category, name, framework):
            found += [spelled(dotted), dotted]
            found += [short + dotted.removeprefix(module) for module, short in SHORT.items()
                      if dotted.startswith(f"{module}.")]
    return list(dict.fromkeys([*found, *category.operation[name].aliases]))


def _searched(operations: Operations, category: Category, name: str, framework: str) -> str:
    """The call people look for; not the outermost of a formula, which they look for elsewhere."""
    operation, written = category.operation[name], operations.functions(category, framework).get(name)
    if written and is_composed(operation, framework, written) and framework not in operation.call:
        return ""
    return call_of(operations, category, name, framework)


def named(operations: Operations, word: str) -> Iterator[tuple[Category, str]]:
    """Every operation that bears a name, whole or as its last part."""
    wanted = word.strip().removesuffix("()").lower()
    whole: list[tuple[Category, str]] = []
    last: list[tuple[Category, str]] = []
    for category in operations.categories.values():
        for name in category.operation:
            names = [known.lower() for known in names_of(operations, category, name)]
            if wanted in names:
                whole.append((category, name))
            elif any(known.rpartition(".")[2] == wanted for known in names):
                last.append((category, name))
    yield from whole or last
