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
class OwnEnvironment:
    """What is installed for runtimes that cannot live with the others. One is built only on request."""

    python: str = ""
    """Minor release, such as "3.7"; empty for the interpreter that runs Narani, with its packages."""
    pins: tuple[str, ...] = ()
    """What is asked for, such as "tensorflow==1.15.5"; the complete list is in its lock."""
    npm: tuple[str, ...] = ()
    """Packages for Node.js, such as "@tensorflow/tfjs@4.22.0"."""
    id: str = ""


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
    """Command that runs a snippet in another language, with `{script}` in place of its path and
    `{python}` in that of an interpreter. Lines `name = <JSON>` it prints set the recorded variables."""
    environment: str = ""
    """Environment of its own that it runs in, by `command` or by that environment's Python."""
    default: bool = True
    """Whether a concept that names no runtimes uses this one."""
    id: str = ""

    @property
    def snippet(self) -> str:
        """File name of this runtime's snippet in a concept's folder."""
        return f"in_{self.framework}.{self.suffix}"

    @property
    def foreign(self) -> bool:
        """Whether its snippets set the recorded variables by printing them."""
        return bool(self.command or self.environment)


@dataclass(frozen=True)
class Runtimes:
    """`snippets/runtimes.toml` as a whole."""

    runtime: dict[str, Runtime]
    variables: dict[str, str] = field(default_factory=dict)
    """Environment variables every runtime starts with."""
    device: dict[str, dict[str, str]] = field(default_factory=dict)
    """Environment variables per device."""
    environment: dict[str, OwnEnvironment] = field(default_factory=dict)
    """Environments of their own."""

    @property
    def main(self) -> dict[str, Runtime]:
        """The runtimes that live together in one environment; tests run these."""
        return {id_: runtime for id_, runtime in self.runtime.items() if not runtime.environment}

    def environ(self, runtime: Runtime, device: str) -> dict[str, str]:
        """All variables to set before `runtime` starts on `device`."""
        return {**self.variables, **self.device.get(device, {}), **runtime.variables}
