import gzip
import json
import pathlib
import tempfile

import numpy as np
import tensorflow_model_optimization as tfmot
import tf_keras

rng = np.random.default_rng(0)
weight = rng.normal(size=(32, 16)).astype(np.float32)
x = rng.normal(size=(4, 32)).astype(np.float32)


def network(kernel):
    layer = tf_keras.layers.Dense(16, use_bias=False, name="only")
    model = tf_keras.Sequential([tf_keras.Input((32,)), layer])
    layer.set_weights([kernel])
    return model


def stored(model):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "weights.h5")
        model.save_weights(path)
        return path.read_bytes()


model = network(weight)
before = stored(model)
exact = model(x).numpy()
clustering = tfmot.clustering.keras
wrapped = clustering.cluster_weights(
    model,
    number_of_clusters=4,
    cluster_centroids_init=clustering.CentroidInitialization.LINEAR,
)
small = clustering.strip_clustering(wrapped)
kernel = small.layers[0].get_weights()[0]
values, counts = np.unique(kernel, return_counts=True)
print("values =", values.tolist())
print("counts =", counts.tolist())

out = small(x).numpy()
print("out =", out[0, :8].tolist())
print("largest_difference =", float(np.abs(out - exact).max()))
after = stored(network(kernel))
print("dense_bytes =", len(before))
print("file_bytes =", len(after))
print("zipped_before =", len(gzip.compress(before, mtime=0)))
print("zipped =", len(gzip.compress(after, mtime=0)))

# A model of Keras 3, the Keras that TensorFlow itself brings.
import keras

new = keras.Sequential([keras.layers.Input((32,)), keras.layers.Dense(16)])
linear = clustering.CentroidInitialization.LINEAR
nothing = clustering.cluster_weights(new, 4, linear)
print("keras_3 =", json.dumps(str(nothing)))
