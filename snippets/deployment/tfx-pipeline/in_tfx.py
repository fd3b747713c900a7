import contextlib
import json
import logging
import pathlib
import sys
import tempfile

import numpy as np
import tensorflow as tf
from tfx import v1 as tfx

logging.disable(logging.CRITICAL)
here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "parts"))  # trainer.py

rng = np.random.default_rng(0)
x = rng.normal(size=(40, 2)).round(2)
y = (x @ [0.5, -1.0] + 0.25).round(2)
good = [f"{a},{b},{c}" for (a, b), c in zip(x.tolist(), y.tolist())]
# A later delivery: a column of words where numbers were, a gap.
bad = ["high,0.1,0.2", "low,,0.3"]


def write(path, lines):
    path.parent.mkdir(parents=True)
    path.write_text("\n".join(["a,b,y", *lines]) + "\n")


def build(root):
    proto = tfx.proto
    splits = [
        proto.Input.Split(name=name, pattern=f"{name}/*")
        for name in ("train", "later")
    ]
    ingest = tfx.components.CsvExampleGen(
        str(root / "data"), input_config=proto.Input(splits=splits)
    )
    examples = ingest.outputs["examples"]
    stats = tfx.components.StatisticsGen(examples)
    statistics = stats.outputs["statistics"]
    infer = tfx.components.SchemaGen(statistics, exclude_splits=["later"])
    schema = infer.outputs["schema"]
    validate = tfx.components.ExampleValidator(statistics, schema)
    train = tfx.components.Trainer(
        run_fn="trainer.run_fn",
        examples=examples,
        schema=schema,
        train_args=proto.TrainArgs(splits=["train"], num_steps=60),
        eval_args=proto.EvalArgs(splits=["train"], num_steps=1),
    )
    folder = proto.PushDestination.Filesystem(base_directory=f"{root}/out")
    push = tfx.components.Pusher(
        model=train.outputs["model"],
        push_destination=proto.PushDestination(filesystem=folder),
    )
    store = tfx.orchestration.metadata.sqlite_metadata_connection_config
    return tfx.dsl.Pipeline(
        pipeline_name="line",
        pipeline_root=str(root / "artifacts"),
        components=[ingest, stats, infer, validate, train, push],
        metadata_connection_config=store(str(root / "metadata.sqlite")),
    )


with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    write(root / "data" / "train" / "rows.csv", good)
    write(root / "data" / "later" / "rows.csv", bad)
    with contextlib.redirect_stdout(sys.stderr):
        tfx.orchestration.LocalDagRunner().run(build(root))

    (pushed,) = (root / "out").iterdir()
    serve = tf.saved_model.load(str(pushed)).signatures["serving_default"]
    asked = tf.constant([[1.0, 0.0], [0.0, 1.0], [2.0, -1.0]])
    print("out =", serve(asked)["out"].numpy().tolist())
    print("rows =", len(good))

    # ML Metadata keeps what every component made.
    import ml_metadata
    from ml_metadata.proto import metadata_store_pb2

    config = metadata_store_pb2.ConnectionConfig()
    config.sqlite.filename_uri = str(root / "metadata.sqlite")
    kept = ml_metadata.MetadataStore(config)
    types = {t.id: t.name for t in kept.get_artifact_types()}
    made = sorted(types[a.type_id] for a in kept.get_artifacts())
    print("artifacts =", json.dumps(made))
    print("executions =", len(kept.get_executions()))

    from tensorflow_metadata.proto.v0 import anomalies_pb2

    (where,) = kept.get_artifacts_by_type("ExampleAnomalies")
    file = pathlib.Path(where.uri, "Split-later", "SchemaDiff.pb")
    found = anomalies_pb2.Anomalies.FromString(file.read_bytes())
    found = {k: v.short_description for k, v in found.anomaly_info.items()}
    print("anomalies =", json.dumps(sorted(map(list, found.items()))))
