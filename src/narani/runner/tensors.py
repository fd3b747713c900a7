"""Arrays going into a framework and gradients coming out, without importing one.

The script has imported its framework; it is looked up among the loaded modules.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

AS_NUMPY = "array"
"""Name of the parameter that takes a NumPy array in every framework."""
Values = dict[str, Any]
Call = Callable[[Values], Any]


class Framework:
    """How one framework takes arrays in and gives gradients; NumPy gives none."""

    def __init__(self, name: str, cache: str) -> None:
        """`cache` is a folder for what JAX compiles."""
        self.name = name
        self.keras = name == "keras"
        if self.keras:
            self.name = str(_module("keras").backend.backend()).replace("torch", "pytorch")
        if self.name == "jax":
            _compile_quickly(cache)

    def values(self, arguments: Values) -> Values:
        """Fresh arguments: NumPy arrays become tensors, except `array`; the rest stays as it is."""
        return {name: value.copy() if name == AS_NUMPY else self._value(value)
                for name, value in arguments.items()}

    def seed(self) -> None:
        """Starts every source of random numbers anew."""
        _module("numpy").random.seed(0)
        if self.keras:
            _module("keras").utils.set_random_seed(0)
        elif self.name == "pytorch":
            _module("torch").manual_seed(0)
        elif self.name == "tensorflow":
            _module("tensorflow").random.set_seed(0)

    def gradient(self, call: Call, arguments: Values) -> Values:
        """Gradient of sum(w * out) by each floating-point array; None where nothing reaches it."""
        names = [name for name, value in arguments.items() if is_floating(value) and name != AS_NUMPY]
        taker = {"pytorch": _by_torch, "tensorflow": _by_tensorflow, "jax": _by_jax}.get(self.name)
        return taker(call, self.values(arguments), names) if taker and names else {}

    def _value(self, value: Any) -> Any:
        if isinstance(value, list) and any(is_array(item) for item in value):
            return [self._value(item) for item in value]
        if not is_array(value):
            return value
        if self.keras:
            return _module("keras").ops.convert_to_tensor(value)
        if self.name == "pytorch":
            return _module("torch").from_numpy(value.copy())
        if self.name == "tensorflow":
            return _module("tensorflow").constant(value)
        return _module("jax.numpy").asarray(value) if self.name == "jax" else value.copy()


def is_array(value: Any) -> bool:
    """Whether an input is a NumPy array."""
    return type(value).__name__ == "ndarray" and type(value).__module__ == "numpy"


def is_floating(value: Any) -> bool:
    """Whether an input is a NumPy array of real floating-point numbers."""
    return is_array(value) and value.dtype.kind == "f"


def parts_of(value: Any) -> list[Any]:
    """The tensors of a result: itself, or those of a tuple, list or dict, in order."""
    if isinstance(value, dict):
        return [part for key in sorted(value) for part in parts_of(value[key])]
    if isinstance(value, tuple | list):
        return [part for item in value for part in parts_of(item)]
    return [value]


def _compile_quickly(cache: str) -> None:
    """JAX runs thousands of small programs here, each once or twice: compiling is nearly all of the time.

    The flag halves it and is read when the first program is compiled; categories share many programs.
    """
    flags = os.environ.get("XLA_FLAGS", "")
    os.environ["XLA_FLAGS"] = f"{flags} --xla_cpu_use_fusion_emitters=false".strip()
    for name, value in {
        "jax_disable_most_optimizations": True,
        "jax_disable_jit": True,
        "jax_compilation_cache_dir": cache,
        "jax_persistent_cache_min_compile_time_secs": 0,
        "jax_persistent_cache_min_entry_size_bytes": -1,
    }.items():
        _module("jax").config.update(name, value)


def _module(name: str) -> Any:
    return sys.modules[name]


def _weights(shape: Any) -> Any:
    """Different for every element, so that a gradient in the wrong place is seen."""
    numpy = _module("numpy")
    size = int(numpy.prod([int(n) for n in shape]))
    return (1 + numpy.arange(size) / max(size, 1)).reshape([int(n) for n in shape])


def _by_torch(call: Call, values: Values, names: list[str]) -> Values:
    torch = _module("torch")
    leaves = [values[name].requires_grad_() for name in names]
    total: Any = None
    for part in parts_of(call(values)):
        if isinstance(part, torch.Tensor) and part.requires_grad and part.is_floating_point():
            term = (part * torch.as_tensor(_weights(part.shape), dtype=part.dtype)).sum()
            total = term if total is None else total + term
    if total is None:
        return dict.fromkeys(names)
    found = torch.autograd.grad(total, leaves, allow_unused=True)
    return dict(zip(names, found, strict=True))


def _by_tensorflow(call: Call, values: Values, names: list[str]) -> Values:
    tf = _module("tensorflow")
    leaves = [values[name] for name in names]
    with tf.GradientTape() as tape:
        tape.watch(leaves)
        terms = [tf.reduce_sum(part * tf.constant(_weights(part.shape), part.dtype))
                 for part in parts_of(call(values)) if tf.is_tensor(part) and part.dtype.is_floating]
        total = tf.add_n([tf.cast(term, tf.float64) for term in terms]) if terms else None
    if total is None:
        return dict.fromkeys(names)
    found = tape.gradient(total, leaves)
    return {name: None if grad is None else tf.convert_to_tensor(grad)
            for name, grad in zip(names, found, strict=True)}


def _by_jax(call: Call, values: Values, names: list[str]) -> Values:
    jax, jnp = _module("jax"), _module("jax.numpy")

    def total(floats: Values) -> Any:
        found = jnp.float32(0)
        for part in parts_of(call({**values, **floats})):
            if hasattr(part, "dtype") and jnp.issubdtype(part.dtype, jnp.floating):
                found = found + jnp.sum(part * jnp.asarray(_weights(part.shape), part.dtype))
        return found

    return dict(jax.grad(total)({name: values[name] for name in names}))
