"""A runtime: a framework as a snippet meets it. `snippets/runtimes.toml` lists them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Backend:
    """How to ask a runtime which backend it really used, and the answer it must give."""

    call: str
    """Dotted path of a function without arguments, such as `keras.backend.backend`."""
    is_: str


@dataclass(frozen=True)
class Runtime:
    """One table of `runtimes.toml`."""

    title: str
    """Name shown to readers, such as "PyTorch"."""
    framework: str
    """The `pytorch` of `in_pytorch.py`; several runtimes may share one snippet."""
    suffix: str = "py"
    """File name ending of the snippet."""
    preload: tuple[str, ...] = ()
    """Modules a server imports before it forks; the first one decides whether the runtime is here."""
    packages: tuple[str, ...] = ()
    """Distributions whose versions the environment records."""
    variables: dict[str, str] = field(default_factory=dict)
    """Environment variables set before the runtime starts."""
    devices: tuple[str, ...] = ("cpu",)
    """Devices the runtime can use."""
    backend: Backend | None = None
    command: tuple[str, ...] = ()
    """Command that runs a snippet in another language, with `{script}` in place of its path.
    Its lines of the form `name = <JSON>` on standard output set the recorded variables."""
    default: bool = True
    """Whether a concept that names no runtimes uses this one."""
    id: str = ""

    @property
    def snippet(self) -> str:
        """File name of this runtime's snippet in a concept's folder."""
        return f"in_{self.framework}.{self.suffix}"


@dataclass(frozen=True)
class Runtimes:
    """`snippets/runtimes.toml` as a whole."""

    runtime: dict[str, Runtime]
    variables: dict[str, str] = field(default_factory=dict)
    """Environment variables every runtime starts with."""
    device: dict[str, dict[str, str]] = field(default_factory=dict)
    """Environment variables per device."""

    def environ(self, runtime: Runtime, device: str) -> dict[str, str]:
        """All variables to set before `runtime` starts on `device`."""
        return {**self.variables, **self.device.get(device, {}), **runtime.variables}
