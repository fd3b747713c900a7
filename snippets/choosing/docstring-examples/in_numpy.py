import doctest
import inspect
import re

import numpy as np

functions = [
    np.abs, np.add, np.arange, np.argmax, np.clip, np.concatenate,
    np.cumsum, np.einsum, np.eye, np.linspace, np.max, np.mean,
    np.ones_like, np.outer, np.reshape, np.roll, np.sort, np.squeeze,
    np.stack, np.sum, np.tile, np.transpose, np.unique, np.where]
known = {"np": np}


class AnySpacing(doctest.OutputChecker):
    def check_output(self, want, got, flags):
        want = re.sub(r"#.*", "", want)     # a remark, not output
        # Since NumPy 2 a scalar prints as np.int64(5); some say 5.
        scalar = r"np\.(?:float|int|uint)\d+\(([^()]*)\)"
        want, got = [re.sub(scalar, r"\1", t) for t in (want, got)]
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
