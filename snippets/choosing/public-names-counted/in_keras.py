import types

import keras


def walk(room, seen):
    """Every module one can reach by names without an underscore."""
    seen[id(room)] = room
    yield room
    for name in sorted(dir(room)):
        thing = getattr(room, name)
        if (not name.startswith("_") and id(thing) not in seen
                and isinstance(thing, types.ModuleType)
                and thing.__name__.startswith("keras.")
                and not thing.__name__.startswith("keras.src")
                and not thing.__name__.startswith("keras.legacy")):
            yield from walk(thing, seen)


def public(room):
    """Documented functions and classes of the library's own."""
    for name in dir(room):
        thing = getattr(room, name, None)
        owner = getattr(thing, "__module__", None) or "keras"
        if (not name.startswith("_") and callable(thing)
                and thing.__doc__ and owner.split(".")[0] == "keras"):
            yield thing


rooms = list(walk(keras, {}))
found = {}
for room in rooms:
    for thing in public(room):
        found.setdefault(id(thing), (room, thing))

modules = len(rooms)
names = len(found)
classes = sum(isinstance(thing, type) for _, thing in found.values())
methods = sum(not name.startswith("_")
              and callable(getattr(keras.KerasTensor, name, None))
              for name in dir(keras.KerasTensor))
print(f"{modules} modules, {names} functions and classes")
print(f"of these {classes} classes;"
      f" {methods} methods of a symbolic tensor")
