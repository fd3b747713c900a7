import contextlib
import json
import logging
import pathlib
import sys
import tempfile

import numpy as np
import tensorflow as tf
import tensorflow_transform as tft
from tensorflow_transform import beam as tft_beam
from tensorflow_transform.tf_metadata import dataset_metadata, schema_utils

logging.disable(logging.CRITICAL)
rng = np.random.default_rng(0)
income = rng.gamma(2.0, 30.0, size=60).round(1).astype(np.float32)
city = rng.choice(["Busan", "Daegu", "Seoul"], size=60, p=[0.2, 0.3, 0.5])
rows = [
    {"income": float(i), "city": str(c)} for i, c in zip(income, city)
]
spec = {
    "income": tf.io.FixedLenFeature([], tf.float32),
    "city": tf.io.FixedLenFeature([], tf.string),
}
schema = schema_utils.schema_from_feature_spec(spec)


def preprocess(inputs):
    return {
        "income": tft.scale_to_z_score(inputs["income"]),
        "city": tft.compute_and_apply_vocabulary(inputs["city"]),
    }


with tempfile.TemporaryDirectory() as folder:
    # Analysis: one pass over the training data, by Apache Beam.
    with contextlib.redirect_stdout(sys.stderr):
        with tft_beam.Context(temp_dir=str(pathlib.Path(folder, "tmp"))):
            metadata = dataset_metadata.DatasetMetadata(schema)
            (_, _), function = (
                rows,
                metadata,
            ) | tft_beam.AnalyzeAndTransformDataset(preprocess)
            path = str(pathlib.Path(folder, "graph"))
            function | tft_beam.WriteTransformFn(path)

    # Serving: the graph with the statistics inside, strings included.
    layer = tft.TFTransformOutput(path).transform_features_layer()
    asked = {
        "income": tf.constant([50.0, 120.0]),
        "city": tf.constant(["Seoul", "Jeju"]),
    }
    result = layer(asked)
    index = tf.cast(result["city"], tf.float32)
    out = tf.stack([result["income"], index], axis=1)
    print("out =", out.numpy().tolist())
    graph = pathlib.Path(path, "transform_fn")
    inside = sorted(p.name for p in graph.rglob("*") if p.is_file())
    print("inside =", json.dumps(inside))
