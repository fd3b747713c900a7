import importlib

import jax

# The modules of the documentation's public API; jax.experimental,
# jax.extend and the wrappers of other libraries are left out.
rooms = """
jax jax.custom_batching jax.custom_derivatives jax.debug
jax.distributed jax.dlpack jax.dtypes jax.errors jax.export jax.ffi
jax.flatten_util jax.image jax.lax jax.lax.linalg jax.nn
jax.nn.initializers jax.numpy jax.numpy.fft jax.numpy.linalg jax.ops
jax.profiler jax.random jax.ref jax.scipy jax.scipy.cluster.vq
jax.scipy.fft jax.scipy.integrate jax.scipy.interpolate
jax.scipy.linalg jax.scipy.ndimage jax.scipy.optimize
jax.scipy.signal jax.scipy.sparse.linalg jax.scipy.spatial.transform
jax.scipy.special jax.scipy.stats jax.sharding jax.stages jax.tree
jax.tree_util jax.typing
""".split()


def public(room):
    """Documented functions and classes of the library's own."""
    for name in getattr(room, "__all__", None) or dir(room):
        thing = getattr(room, name, None)
        owner = getattr(thing, "__module__", None) or "jax"
        if (not name.startswith("_") and callable(thing)
                and thing.__doc__ and owner.startswith("jax")):
            yield thing


found = {}
for room in rooms:
    for thing in public(importlib.import_module(room)):
        found.setdefault(id(thing), (room, thing))

modules = len(rooms)
names = len(found)
classes = sum(isinstance(thing, type) for _, thing in found.values())
methods = sum(not name.startswith("_")
              and callable(getattr(jax.Array, name, None))
              for name in dir(jax.Array))
print(f"{modules} modules, {names} functions and classes")
print(f"of these {classes} classes; {methods} methods of an array")
