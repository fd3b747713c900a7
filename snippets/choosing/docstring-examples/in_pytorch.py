import doctest
import inspect
import re

import torch

functions = [
    torch.abs, torch.add, torch.arange, torch.argmax, torch.clamp,
    torch.cat, torch.cumsum, torch.einsum, torch.eye, torch.linspace,
    torch.max, torch.mean, torch.ones_like, torch.outer, torch.reshape,
    torch.roll, torch.sort, torch.squeeze, torch.stack, torch.sum,
    torch.tile, torch.transpose, torch.unique, torch.where]
known = {"torch": torch}


class AnySpacing(doctest.OutputChecker):
    def check_output(self, want, got, flags):
        want = re.sub(r"#.*", "", want)     # a remark, not output
        want, got = "".join(want.split()), "".join(got.split())
        return super().check_output(want, got, flags)


parser = doctest.DocTestParser()
# An exception counts by its type; its full name and words may differ.
runner = doctest.DocTestRunner(
    AnySpacing(), verbose=False,
    optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL)
with_example = whole = random = 0
for function in functions:
    text = inspect.getdoc(function) or ""
    test = parser.get_doctest(text, dict(known), "", None, 0)
    # Pictures are another library's business.
    test.examples = [example for example in test.examples
                     if "plt" not in example.source]
    if test.examples:
        with_example += 1
        whole += not runner.run(test, out=lambda line: None).failed
        source = "".join(e.source for e in test.examples)
        random += "rand" in source and "seed" not in source

counted = len(functions)
print(f"{with_example} of {counted} have an example")
print(f"{whole} give the printed output, details aside")
print(f"{random} draw random numbers without a seed")
