from functools import reduce

import tensorflow as tf

# Names from tutorials written for TensorFlow 1.
names = """
placeholder Session InteractiveSession global_variables_initializer
initialize_all_variables get_variable variable_scope trainable_variables
get_default_graph reset_default_graph train.GradientDescentOptimizer
train.AdamOptimizer train.Saver train.start_queue_runners
losses.mean_squared_error losses.softmax_cross_entropy
layers.dense layers.conv2d nn.softmax_cross_entropy_with_logits_v2
nn.rnn_cell.BasicLSTMCell nn.dynamic_rnn contrib.layers contrib.rnn
app.run flags.DEFINE_string logging.info gfile.Open
summary.FileWriter summary.merge_all ConfigProto GraphKeys Print
py_func to_float log mul sub pack random_normal truncated_normal
set_random_seed assign arg_max div estimator.Estimator
keras.backend.set_session examples.tutorials
enable_eager_execution Variable constant matmul concat one_hot
reduce_mean summary.scalar data.Dataset gradients
nn.softmax_cross_entropy_with_logits keras.layers.Dense
""".split()


def has(module, name):
    try:
        reduce(getattr, name.split("."), module)
        return True
    except AttributeError:
        return False


at_top = [n for n in names if has(tf, n)]
compat_only = [n for n in names
               if n not in at_top and has(tf.compat.v1, n)]
gone = [n for n in names if n not in at_top + compat_only]
counts = [len(at_top), len(compat_only), len(gone)]

print(len(names), "names: at the top", counts[0],
      "- in compat.v1 only", counts[1], "- gone", counts[2])
print("gone:", *gone)
print("at the top:", *at_top)
