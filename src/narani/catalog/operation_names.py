"""Every name by which people look for an operation, and the official page of a dotted name."""

from __future__ import annotations

from collections.abc import Iterator

from narani.catalog.operations import Operations, is_composed
from narani.model.operation import Category

SHORT = {"tensorflow": "tf", "numpy": "np", "jax.numpy": "jnp", "torch.nn.functional": "F",
         "torch.nn": "nn", "keras.ops": "ops"}
"""What readers import modules as, longest first where one begins another."""
_PAGES = {
    "torch": "https://docs.pytorch.org/docs/stable/generated/{dotted}.html",
    "torch.special": "https://docs.pytorch.org/docs/stable/special.html#{dotted}",
    "tensorflow": "https://www.tensorflow.org/api_docs/python/tf/{path}",
    "keras": "https://www.tensorflow.org/api_docs/python/tf/keras/{path}",
    "numpy": "https://numpy.org/doc/stable/reference/generated/{dotted}.html",
    "jax": "https://docs.jax.dev/en/latest/_autosummary/{dotted}.html",
}


def call_of(operations: Operations, category: Category, name: str, framework: str) -> str:
    """Dotted name of an operation in a framework; empty where it is an operator or missing."""
    written = operations.functions(category, framework).get(name)
    return category.operation[name].call.get(framework, written.call) if written else ""


def official_page(dotted: str) -> str:
    """Address of the framework's own page about a dotted name; empty where none follows from it."""
    for module in sorted(_PAGES, key=len, reverse=True):
        if dotted.startswith(f"{module}."):
            path = dotted.partition(".")[2].replace(".", "/")
            return _PAGES[module].format(dotted=dotted, path=path)
    return ""


def spelled(dotted: str) -> str:
    """A dotted name as readers type it: `tf.concat`, `np.abs`, `jnp.abs`."""
    for module in ("jax.numpy", "tensorflow", "numpy"):
        if dotted.startswith(f"{module}."):
            return SHORT[module] + dotted.removeprefix(module)
    return dotted


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
