import importlib

import torch
import torch._dynamo     # otherwise loaded late, changing the count

# The modules of the documentation's Python API, read by name since
# `import torch` alone does not load all of them.
rooms = """
torch torch.accelerator torch.amp torch.ao.quantization torch.autograd
torch.backends torch.compiler torch.cpu torch.cuda torch.distributed
torch.distributed.checkpoint torch.distributed.fsdp
torch.distributed.optim torch.distributed.pipelining
torch.distributed.tensor torch.distributed.tensor.parallel
torch.distributions torch.export torch.fft torch.func torch.futures
torch.fx torch.hub torch.jit torch.library torch.linalg torch.masked
torch.monitor torch.mps torch.mtia torch.multiprocessing torch.nested
torch.nn torch.nn.attention torch.nn.functional torch.nn.init
torch.nn.parallel torch.nn.utils torch.nn.utils.parametrizations
torch.nn.utils.parametrize torch.nn.utils.prune torch.nn.utils.rnn
torch.onnx torch.optim torch.optim.lr_scheduler
torch.optim.swa_utils torch.overrides torch.package torch.profiler
torch.random torch.signal.windows torch.sparse torch.special
torch.testing torch.utils torch.utils.benchmark
torch.utils.checkpoint torch.utils.cpp_extension torch.utils.data
torch.utils.dlpack torch.xpu
""".split()


def public(room):
    """Documented functions and classes of the library's own."""
    for name in getattr(room, "__all__", None) or dir(room):
        thing = getattr(room, name, None)
        owner = getattr(thing, "__module__", None) or "torch"
        if (not name.startswith("_") and callable(thing)
                and thing.__doc__ and owner.split(".")[0] == "torch"):
            yield thing


found = {}
for room in rooms:
    for thing in public(importlib.import_module(room)):
        found.setdefault(id(thing), (room, thing))

modules = len(rooms)
names = len(found)
classes = sum(isinstance(thing, type) for _, thing in found.values())
methods = sum(not name.startswith("_")
              and callable(getattr(torch.Tensor, name, None))
              for name in dir(torch.Tensor))
print(f"{modules} modules, {names} functions and classes")
print(f"of these {classes} classes; {methods} methods of a tensor")
