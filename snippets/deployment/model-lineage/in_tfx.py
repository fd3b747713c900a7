import json

import numpy as np
from ml_metadata import MetadataStore
from ml_metadata.proto import metadata_store_pb2 as mlmd

rng = np.random.default_rng(0)
x = rng.normal(size=(30, 2))
months = {"january": x @ [1.0, 2.0], "february": x @ [1.0, -3.0]}

config = mlmd.ConnectionConfig()
config.fake_database.SetInParent()  # in memory; a file or MySQL in earnest
store = MetadataStore(config)
data = store.put_artifact_type(mlmd.ArtifactType(name="Data"))
kind = mlmd.ArtifactType(name="Model", properties={"fit": mlmd.STRING})
model = store.put_artifact_type(kind)
train = store.put_execution_type(mlmd.ExecutionType(name="Train"))

# Every training says what went in and what came out.
made = []
for month, y in months.items():
    fit = np.linalg.lstsq(x, y, rcond=None)[0]
    goes_in = mlmd.Artifact(type_id=data, uri=month)
    comes_out = mlmd.Artifact(type_id=model, uri=f"models/{month}")
    comes_out.properties["fit"].string_value = json.dumps(fit.tolist())
    events = [mlmd.Event(type=mlmd.Event.INPUT)]
    events.append(mlmd.Event(type=mlmd.Event.OUTPUT))
    _, ids, *_ = store.put_execution(
        mlmd.Execution(type_id=train),
        list(zip([goes_in, comes_out], events)),
        [],
    )
    made.append(ids[1])

# Later: where does the second model come from?
(event,) = store.get_events_by_artifact_ids([made[1]])
events = store.get_events_by_execution_ids([event.execution_id])
(origin,) = [e.artifact_id for e in events if e.type == mlmd.Event.INPUT]
(found,) = store.get_artifacts_by_id([origin])
(wrong,) = store.get_artifacts_by_id([made[1]])
print("source =", json.dumps(found.uri))
print("coefficients =", wrong.properties["fit"].string_value)

# And what else was made from that data?
used = store.get_events_by_artifact_ids([origin])
print("siblings =", len({e.execution_id for e in used}))
