"""What the Trainer component calls: rows in, a SavedModel out."""

import glob

import tensorflow as tf

NUMBER = tf.io.FixedLenFeature([], tf.float32)
SPEC = {"a": NUMBER, "b": NUMBER, "y": NUMBER}


class Line(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable(tf.zeros([2]))
        self.bias = tf.Variable(0.0)

    @tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
    def serve(self, x):
        return {"out": tf.linalg.matvec(x, self.weight) + self.bias}


def run_fn(arguments):
    files = [f for p in arguments.train_files for f in glob.glob(p)]
    rows = tf.data.TFRecordDataset(files, compression_type="GZIP")
    rows = list(rows.map(lambda r: tf.io.parse_single_example(r, SPEC)))
    x = tf.stack([[row["a"], row["b"]] for row in rows])
    y = tf.stack([row["y"] for row in rows])
    model = Line()
    for _ in range(arguments.train_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((model.serve(x)["out"] - y) ** 2)
        variables = [model.weight, model.bias]
        for v, g in zip(variables, tape.gradient(loss, variables)):
            v.assign_sub(0.2 * g)
    signatures = {"serving_default": model.serve}
    tf.saved_model.save(model, arguments.serving_model_dir, signatures)
