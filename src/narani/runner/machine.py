"""Describes the machine and the installed versions a result rests on. No host names, no paths."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any


def describe(processor: str) -> str:
    """A processor or GPU with the operating system, such as "AMD EPYC, Linux x86_64"."""
    return f"{processor}, {platform.system()} {platform.machine()}"


def cpu_name() -> str:
    """Model name of the processor."""
    if sys.platform.startswith("linux"):
        info = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        if found := re.search(r"^(?:model name|Model)\s*:\s*(.+)$", info, re.MULTILINE):
            return " ".join(found[1].split())
    if sys.platform == "darwin":
        asked = subprocess.run(["sysctl", "-n", "machdep.cpu.brand_string"],
                               capture_output=True, text=True, check=False)
        if asked.returncode == 0 and asked.stdout.strip():
            return asked.stdout.strip()
    return platform.processor() or platform.machine()


def gpu_name() -> str:
    """Name of the first GPU, asked of the framework this process has imported; empty without one.

    Creates a context on the GPU, so ask in a process that is about to end.
    """
    modules: dict[str, Any] = sys.modules
    for module, ask in (("tensorflow", _tensorflow), ("jax", _jax), ("torch", _torch)):
        if module in modules:
            try:
                name = ask(modules[module])
            except Exception:
                name = ""
            if name:
                return name
    return ""


def _torch(torch: Any) -> str:
    return str(torch.cuda.get_device_name(0)) if torch.cuda.is_available() else ""


def _jax(jax: Any) -> str:
    device = jax.devices()[0]
    return str(device.device_kind) if device.platform in ("gpu", "cuda", "rocm") else ""


def _tensorflow(tf: Any) -> str:
    found = tf.config.list_physical_devices("GPU")
    return str(tf.config.experimental.get_device_details(found[0]).get("device_name", "GPU")) if found else ""


def versions(packages: Sequence[str]) -> dict[str, str]:
    """Versions of Python and of distributions here, local tags such as `+cpu` left out."""
    found = {"python": platform.python_version()}
    for package in packages:
        try:
            found[package] = metadata.version(package).split("+")[0]
        except metadata.PackageNotFoundError:
            found[package] = "not installed"
    return found
