import types

import tensorflow as tf

# Left out: tf.compat repeats the names of 1.x and 2.x, tf.raw_ops
# binds every kernel, and tf.keras is another library.
left_out = {"tf.compat", "tf.raw_ops", "tf.keras"}
api = ("tensorflow._api.", "tensorflow.experimental")


def walk(room, path, seen):
    """The modules of the public API that names lead to."""
    seen[id(room)] = room
    yield room
    for name in sorted(dir(room)):
        below = f"{path}.{name}"
        if name.startswith("_") or below in left_out:
            continue
        thing = getattr(room, name)
        if (isinstance(thing, types.ModuleType)
                and thing.__name__.startswith(api)
                and id(thing) not in seen):
            yield from walk(thing, below, seen)


def public(room):
    """Documented functions and classes of the library's own."""
    for name in dir(room):
        thing = getattr(room, name, None)
        owner = getattr(thing, "__module__", None) or "tensorflow"
        if (not name.startswith("_") and callable(thing)
                and thing.__doc__ and owner.startswith("tensorflow")):
            yield thing


rooms = list(walk(tf, "tf", {}))
found = {}
for room in rooms:
    for thing in public(room):
        found.setdefault(id(thing), (room, thing))

modules = len(rooms)
names = len(found)
classes = sum(isinstance(thing, type) for _, thing in found.values())
methods = sum(not name.startswith("_")
              and callable(getattr(tf.Tensor, name, None))
              for name in dir(tf.Tensor))
kernels = sum(not name.startswith("_") for name in dir(tf.raw_ops))
print(f"{modules} modules, {names} functions and classes")
print(f"of these {classes} classes; {methods} methods of a tensor")
print(f"not counted: {kernels} names in tf.raw_ops")
