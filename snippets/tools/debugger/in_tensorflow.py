import io
import pdb
import sys

import tensorflow as tf

shown = io.StringIO()


def typed_pdb():
    # What breakpoint() opens, with the typing done beforehand.
    typed = io.StringIO("p h\np type(h).__name__\ncontinue\n")
    pdb.Pdb(stdin=typed, stdout=shown, nosigint=True,
            readrc=False).set_trace(sys._getframe(1))


def answers():
    lines = shown.getvalue().split("(Pdb) ")
    shown.seek(0)
    shown.truncate()
    return [line.splitlines()[0].strip("'") for line in lines[1:3]]


sys.breakpointhook = typed_pdb


def model(x, w):
    h = x * w
    breakpoint()
    return tf.reduce_sum(h * h)


x = tf.constant([1.0, 2.0, 3.0])
w = tf.Variable([0.5, 1.0, 1.5])

with tf.GradientTape() as tape:
    out = model(x, w)
value, kind = answers()
print("eager:      ", kind, value)

# While tracing, h is a name for a value that is not there yet.
traced = tf.function(model)
traced(x, w)
in_graph, kind_in_graph = answers()
print("tf.function:", kind_in_graph, in_graph)
traced(x, w)
second_call = answers()             # no tracing, so no stop
print("tf.function, second call:", second_call)

# The switch that gives the debugger its values back.
tf.config.run_functions_eagerly(True)
traced(x, w)
_, mended = answers()
print("tf.function, run eagerly:", mended)

grad = tape.gradient(out, w)
print(f"out {out.numpy():.4f}, grad {grad.numpy().tolist()}")
