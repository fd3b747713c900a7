import ast
import io
import tokenize
from pathlib import Path

folder = Path(__file__).resolve().parent.parent / "same-program-five-ways"
order = ["numpy", "pytorch", "tensorflow", "keras", "jax"]
sources = [(folder / f"in_{name}.py").read_text() for name in order]
layout = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE,
          tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}

# A name in the code shows that its idea has to be understood.
ideas = {
    "derivatives by hand": {"d_logits"},
    "modules that own parameters": {"Sequential"},
    "framework variables": {"Variable"},
    "parameters as a tree": {"tree"},
    "gradient tape": {"GradientTape"},
    "gradient of a function": {"grad"},
    "backward and .grad": {"backward"},
    "clearing gradients": {"zero_grad"},
    "switching gradients off": {"no_grad", "detach"},
    "optimizer": {"SGD"},
    "loss from the library": {"CrossEntropyLoss", "log_softmax",
                              "SparseCategoricalCrossentropy",
                              "sparse_softmax_cross_entropy_with_logits"},
    "data pipeline": {"DataLoader", "Dataset"},
    "tracing to a graph": {"function", "jit"},
    "configure, then fit": {"compile"},
    "weight layout (out, in)": {"Linear"},
}

lines, tokens, own, names, concepts = [], [], [], [], []
for source in sources:
    every = tokenize.generate_tokens(io.StringIO(source).readline)
    code = [t for t in every if t.type not in layout]
    numbers = {n for t in code for n in range(t.start[0], t.end[0] + 1)}
    text = source.splitlines()
    rows = [text[n - 1].strip() for n in sorted(numbers)]
    shared = [all(row in other for other in sources) for row in rows]
    nodes = list(ast.walk(ast.parse(source)))
    used = {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    used |= {a.name.split(".")[-1] for n in nodes
             if isinstance(n, ast.ImportFrom) for a in n.names}
    words = used | ({"d_logits"} & {n.id for n in nodes
                                    if isinstance(n, ast.Name)})
    lines.append(len(rows))
    own.append(shared.count(False))
    tokens.append(len(code))
    names.append(len(used))
    concepts.append([i for i, signs in ideas.items() if signs & words])
ideas_used = [len(found) for found in concepts]

print(" " * 12, " lines   own  tokens  names  ideas")
for name, *row in zip(order, lines, own, tokens, names, ideas_used):
    a, b, c, d, e = row
    print(f"{name:<13}{a:>6}{b:>6}{c:>8}{d:>7}{e:>7}")
for name, found in zip(order, concepts):
    print(f"{name}: {', '.join(found)}")
