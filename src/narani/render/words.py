"""Short phrases several renderers share: versions, runtimes, values."""

from __future__ import annotations

from narani.model.result import Environment
from narani.model.runtime import Runtime
from narani.model.values import Value, is_array, show
from narani.render.strings import FRAMEWORKS, PACKAGES

SHORT = 72
"""A value longer than this is cut where it only illustrates."""


def framework_title(runtime: Runtime) -> str:
    """Tab label of the framework a runtime belongs to."""
    return FRAMEWORKS.get(runtime.framework, runtime.title)


def backend_title(runtime: Runtime) -> str:
    """Name of the backend a runtime runs on; its own title when it has none."""
    if runtime.backend is None or len(runtime.packages) < 2:
        return runtime.title
    return PACKAGES.get(runtime.packages[1], runtime.packages[1])


def version_of(runtime: Runtime, environment: Environment | None) -> str:
    """ "PyTorch 2.13.0", or "Keras 3.15.1 (JAX 0.10.2)" for a runtime with a backend."""
    if environment is None:
        return runtime.title
    named = [
        f"{PACKAGES.get(package, package)} {environment.versions[package]}"
        for package in runtime.packages
        if package in environment.versions
    ]
    if not named:
        return runtime.title
    return f"{named[0]} ({named[1]})" if runtime.backend and len(named) > 1 else named[0]


def all_versions(environment: Environment) -> str:
    """Every recorded version, Python last."""
    rest = {name: version for name, version in environment.versions.items() if name != "python"}
    named = [f"{PACKAGES.get(name, name)} {version}" for name, version in rest.items()]
    if "python" in environment.versions:
        named.append(f"Python {environment.versions['python']}")
    return ", ".join(named)


def short(value: Value) -> str:
    """A value for a small table: cut when long, an array's type named when its shape matters."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e6:
        return f"{value:.1f}"
    text = value if isinstance(value, str) else show(value)
    if len(text) <= SHORT:
        return text
    cut = text[: SHORT - 2].rsplit(",", 1)[0]
    tail = f"…  {value['dtype']} {tuple(value['shape'])}" if is_array(value) else "…"
    return f"{cut}, {tail}" if text.startswith("[") else text[: SHORT - 1] + "…"


def power(number: float) -> str:
    """A tolerance as people write it: 1e-6, not 1e-06."""
    mantissa, e, exponent = f"{number:g}".partition("e")
    return f"{mantissa}e{int(exponent)}" if e else mantissa


def ticked(text: str) -> str:
    """`text` as inline code, whatever backticks it holds."""
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"
