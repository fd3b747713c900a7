import doctest
import inspect
import re

import numpy as np
import tensorflow as tf

functions = [
    tf.abs, tf.add, tf.range, tf.argmax, tf.clip_by_value, tf.concat,
    tf.cumsum, tf.einsum, tf.eye, tf.linspace, tf.reduce_max,
    tf.reduce_mean, tf.ones_like, tf.tensordot, tf.reshape, tf.roll,
    tf.sort, tf.squeeze, tf.stack, tf.reduce_sum, tf.tile,
    tf.transpose, tf.unique, tf.where]
known = {"tf": tf, "np": np}


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
