import inspect

import torch

top = [torch]
rooms = [torch.linalg, torch.fft, torch.nn,
         torch.nn.functional, torch.optim]


def public(room):
    """Functions and classes a room of the library offers by name."""
    for name in getattr(room, "__all__", None) or dir(room):
        thing = getattr(room, name, None)
        if not name.startswith("_") and callable(thing):
            yield f"{room.__name__}.{name}", thing


def count(rooms):
    """How many names, with a docstring, with an example, and without."""
    things = {id(thing): (name, inspect.getdoc(thing) or "")
              for room in rooms for name, thing in public(room)}
    texts = [text for _, text in things.values()]
    # An example one can paste: a prompt, or a fenced block.
    examples = sum(">>>" in text or "```" in text for text in texts)
    missing = sorted(name for name, text in things.values() if not text)
    return len(texts), sum(map(bool, texts)), examples, missing


names, documented, examples, missing = count(rooms)
documented_share = documented / names
example_share = examples / names
print(f"modules: {names} names, {documented_share:.4f} documented,"
      f" {example_share:.4f} with an example")
print("without a docstring:", missing[:3])

top_names, top_documented, _, top_missing = count(top)
top_share = top_documented / top_names
print(f"top level: {top_names} names, {top_share:.4f} documented")
print("without a docstring:", top_missing[-3:])

# Three kinds of gap: in-place variants, internals, and everyday types.
in_place = sum(name.endswith("_") for name in top_missing)
everyday = [name for name in ("torch.Tensor", "torch.device",
                              "torch.dtype") if name in top_missing]
print(f"of {len(top_missing)} gaps {in_place} end in an underscore;",
      "everyday ones:", everyday)
