import doctest
import inspect
import re

import jax
import jax.numpy as jnp
import numpy as np

functions = [
    jnp.abs, jnp.add, jnp.arange, jnp.argmax, jnp.clip, jnp.concat,
    jnp.cumsum, jnp.einsum, jnp.eye, jnp.linspace, jnp.max, jnp.mean,
    jnp.ones_like, jnp.outer, jnp.reshape, jnp.roll, jnp.sort,
    jnp.squeeze, jnp.stack, jnp.sum, jnp.tile, jnp.transpose,
    jnp.unique, jnp.where]
known = {"jax": jax, "jnp": jnp, "np": np}


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
