import io
import tokenize
from pathlib import Path

import numpy as np

here = Path(__file__).parent
published = here.parent / "sum-of-squares-as-published"
files = [
    published / "in_pytorch.py",
    published / "in_tensorflow.py",
    here / "parts/same_shape_pytorch.py",
    here / "parts/same_shape_tensorflow.py",
]
SILENT = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE,
          tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING,
          tokenize.ENDMARKER}


def count(path):
    text = path.read_text()
    found = [t for t in tokenize.generate_tokens(
        io.StringIO(text).readline) if t.type not in SILENT]
    return len({t.start[0] for t in found}), len(found)


# Lines that hold code, and tokens: names, numbers, signs.
lines, tokens = np.array([count(f) for f in files]).T.tolist()
print("as published: PyTorch", lines[0], "lines", tokens[0], "tokens,",
      "TensorFlow", lines[1], "lines", tokens[1], "tokens")
print("same shape:   PyTorch", lines[2], "lines", tokens[2], "tokens,",
      "TensorFlow", lines[3], "lines", tokens[3], "tokens")
