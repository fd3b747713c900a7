import tempfile
from pathlib import Path

import tensorflow as tf
from tensorflow.core.framework.tensor_pb2 import TensorProto

large = tf.range(1000, dtype=tf.float32) / 10
small = large[:5]

with tempfile.TemporaryDirectory() as folder:
    path = str(Path(folder) / "small.tensor")
    tf.io.write_file(path, tf.io.serialize_tensor(small))
    data = tf.io.read_file(path)

# The reader has to state the dtype; a wrong one is an error.
loaded = tf.io.parse_tensor(data, out_type=tf.float32)
try:
    tf.io.parse_tensor(data, out_type=tf.float64)
except tf.errors.InvalidArgumentError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[-11:-5])

# The file is a TensorProto: four bytes an element in its content.
content = TensorProto.FromString(data.numpy()).tensor_content
stored = len(content) // large.dtype.size
print("loaded:", [f"{v:.4f}" for v in loaded.numpy()])
print("elements in the file:", stored)
print(error, "-", message)
