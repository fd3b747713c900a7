import numpy as np
import tensorflow as tf

lines = ["1.0", "2.0", "oops", "4.0"]
dataset = tf.data.Dataset.from_tensor_slices(lines)


def attempt(function):
    try:
        list(dataset.map(function).batch(2))
    except Exception as e:
        text = str(e).split("}} ")[-1]
        return type(e).__name__, " ".join(text.split()[:6])


# TensorFlow's own operation, and Python called from the graph.
error, message = attempt(tf.strings.to_number)
python_error, python_message = attempt(
    lambda line: tf.numpy_function(lambda b: np.float32(float(b)),
                                   [line], tf.float32))

kept = dataset.map(tf.strings.to_number).ignore_errors()
out = np.array(list(kept.as_numpy_iterator()))
total = out.sum()

print(error, "-", message)
print("in numpy_function:", python_error, "-", python_message)
print("without the bad line", out)
