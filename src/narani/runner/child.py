"""Runs one snippet in this very process, as `python in_x.py` would, and reports its variables.

Called in a process forked for the snippet, or in a fresh interpreter where forking is not safe.
Standard output and error are redirected before; the report goes to a file, so that nothing the
snippet prints or leaves running can get into it.
"""

from __future__ import annotations

import atexit
import io
import json
import multiprocessing
import os
import sys
import threading
import time
import traceback
import types
import weakref
from pathlib import Path
from typing import Any

from narani.runner.convert import NotRecordable, convert
from narani.runner.operate import operate

TRACE_LINES = 8


def run_and_exit(order: dict[str, Any], report: str) -> None:
    """Runs the script of `order`, writes `report`, then ends the process as an interpreter would."""
    _forget_exit_functions()
    module, source = _become_script(Path(order["folder"]), order["script"])
    began = time.perf_counter()
    failure = _execute(module, source)
    found: dict[str, Any] = {"seconds": time.perf_counter() - began, "failures": [failure] if failure else []}
    if not failure:
        found |= _outcome(vars(module), order)
        found["backend"] = _backend(order["backend"])
    temporary = Path(report + ".part")
    temporary.write_text(json.dumps(found), encoding="utf-8")
    temporary.replace(report)
    _end()


def main() -> None:
    """Entry of a fresh interpreter: `sys.argv[1]` names the file with the order."""
    request = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    run_and_exit(request["order"], request["report"])


def _become_script(folder: Path, name: str) -> tuple[types.ModuleType, str]:
    """Makes this process look as if it had been started with `python <name>` in `folder`."""
    os.chdir(folder)
    script = folder / name
    sys.argv = [name]
    sys.path[0] = str(folder)
    sys.dont_write_bytecode = True
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)
    if random := sys.modules.get("numpy.random"):
        random.seed()  # a fork inherits the server's global state; a script starts with a new one
    if isinstance(stream := sys.stdout, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", line_buffering=True, newline="\n")
    module = types.ModuleType("__main__")
    module.__file__ = str(script)
    module.__dict__["__builtins__"] = __builtins__
    sys.modules["__main__"] = module
    return module, str(script)


def _execute(module: types.ModuleType, script: str) -> dict[str, Any] | None:
    """Runs the script; what went wrong, if anything did."""
    try:
        code = compile(Path(script).read_bytes(), script, "exec", dont_inherit=True)
        exec(code, vars(module))
    except SystemExit as stop:
        return _failure(stop, script, f"calls sys.exit({'' if stop.code is None else repr(stop.code)}). "
                                      "A snippet ends by reaching its last line.")
    except BaseException as error:
        return _failure(error, script, f"crashes: {_said(error)}")
    return None


def _said(error: BaseException) -> str:
    """Type and message of an exception, without the notes that JAX adds below them."""
    shown = traceback.TracebackException.from_exception(error)
    shown.__notes__ = None
    return " ".join(list(shown.format_exception_only())[-1].split())


def _failure(error: BaseException, script: str, text: str) -> dict[str, Any]:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno or 0 for frame in frames if frame.filename == script]
    if isinstance(error, SyntaxError) and error.filename == script:
        lines.append(error.lineno or 0)
    kept = [frame for frame in frames if frame.filename != __file__]
    trace = "".join(traceback.format_list(kept)).replace(str(Path(script).parent) + os.sep, "")
    detail = "" if isinstance(error, SystemExit) else "\n".join(trace.splitlines()[-TRACE_LINES:])
    return {"text": text, "line": lines[-1] if lines else 0, "detail": detail}


def _outcome(namespace: dict[str, Any], order: dict[str, Any]) -> dict[str, Any]:
    """What the script is asked for: its variables, or what its functions give."""
    return operate(namespace, order["operations"]) if order["operations"] else _read(namespace, order["read"])


def _read(namespace: dict[str, Any], paths: dict[str, str]) -> dict[str, Any]:
    """The recorded variables that the script set, and every name it ended with."""
    values: dict[str, Any] = {}
    failures: list[dict[str, Any]] = []
    for name, path in paths.items():
        first, *rest = path.split(".")
        if first not in namespace:
            continue
        try:
            value = namespace[first]
            for attribute in rest:
                value = getattr(value, attribute)
            values[name] = convert(value)
        except AttributeError as error:
            failures.append({"text": f'"{name}" cannot be read from {path}: {error}.'})
        except NotRecordable as error:
            failures.append({"text": f'"{name}" cannot be recorded: {error}'})
    names = sorted(name for name, value in namespace.items()
                   if not name.startswith("_") and not isinstance(value, types.ModuleType))
    return {"values": values, "failures": failures, "names": names}


def _backend(path: str) -> str:
    """Name of the backend in use; says so when the module was never imported."""
    if not path:
        return ""
    first, *rest = path.split(".")
    found: Any = sys.modules.get(first)
    if found is None:
        return f"none ({first} was not imported)"
    for attribute in rest:
        found = getattr(found, attribute)
    return str(found())


def _forget_exit_functions() -> None:
    """Drops what the server's modules registered for their own end; what the snippet registers stays.

    Running them in a fork takes twice as long as most snippets and concerns nothing of theirs.
    """
    atexit._clear()
    weakref.finalize._registry.clear()  # type: ignore[attr-defined]
    weakref.finalize._registered_with_atexit = False  # type: ignore[attr-defined]
    if util := sys.modules.get("multiprocessing.util"):
        atexit.register(util._exit_function)


def _end() -> None:
    """What an interpreter does at its end, without tearing down the preloaded frameworks."""
    try:
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        _flush_c_streams()
    finally:
        os._exit(0)


def _flush_c_streams() -> None:
    """Output of C and C++ code waits in buffers that `os._exit` would drop."""
    try:
        import ctypes

        ctypes.CDLL(None).fflush(None)
    except (ImportError, OSError, TypeError, AttributeError):
        pass  # no C library to ask (Windows): its streams are unbuffered enough for messages
