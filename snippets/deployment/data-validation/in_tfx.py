import json
import logging

import numpy as np
import pandas as pd
import tensorflow_data_validation as tfdv
from tensorflow_metadata.proto.v0 import schema_pb2

logging.disable(logging.CRITICAL)
rng = np.random.default_rng(0)
age = rng.integers(18, 80, size=50)
city = rng.choice(["Busan", "Daegu", "Seoul"], size=50)
train = pd.DataFrame({"age": age, "city": city})

statistics = tfdv.generate_statistics_from_dataframe(train)
schema = tfdv.infer_schema(statistics)
(seen,) = (
    feature.num_stats
    for feature in statistics.datasets[0].features
    if feature.HasField("num_stats")
)
print("mean =", seen.mean)
print("low =", int(seen.min))
print("high =", int(seen.max))
print("known =", json.dumps(sorted(tfdv.get_domain(schema, "city").value)))

rows = {"age": [25, 31, -4], "city": ["Seoul", "Gwangju", "Busan"]}
later = tfdv.generate_statistics_from_dataframe(pd.DataFrame(rows))


def check():
    found = tfdv.validate_statistics(later, schema).anomaly_info
    return {name: found[name].short_description for name in sorted(found)}


# The inferred schema keeps the words, not the range of a number.
inferred = check()
print("inferred =", json.dumps(sorted(inferred)))
print("reason =", json.dumps(inferred["city"]))

limits = schema_pb2.IntDomain(name="age", min=18, max=79)
tfdv.set_domain(schema, "age", limits)
print("faults =", json.dumps(sorted(check())))
