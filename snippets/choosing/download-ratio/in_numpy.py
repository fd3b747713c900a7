import csv
from pathlib import Path

import numpy as np

# One row for each dump that hugovk/top-pypi-packages committed, with
# the commit. A dump counts the period before its date, about a month.
with Path(__file__).with_name("parts").joinpath(
    "downloads.csv"
).open() as file:
    rows = list(csv.DictReader(file))

dates = [row["date"] for row in rows]
torch = np.array([float(row["torch"]) for row in rows])
tensorflow = np.array([float(row["tensorflow"]) for row in rows])

# Within one dump both are counted the same way, so the ratio
# survives a change of method that the raw counts do not.
ratio = torch / tensorflow

# tensorflow-cpu and tensorflow-gpu are TensorFlow as well.
family = tensorflow + np.array(
    [float(r["tensorflow_cpu"]) + float(r["tensorflow_gpu"]) for r in rows]
)
family_ratio = torch / family

# The first dump after which torch was never behind again.
behind = np.flatnonzero(ratio < 1)
ahead_since = dates[behind[-1] + 1]
first, last = float(ratio[0]), float(ratio[-1])
last_family = float(family_ratio[-1])
first_counts = [float(torch[0]), float(tensorflow[0])]
last_counts = [float(torch[-1]), float(tensorflow[-1])]
last_keras_jax = [float(rows[-1]["keras"]), float(rows[-1]["jax"])]

# What a change of method does to a raw count: the last dump made
# with BigQuery and the first made with ClickHouse, weeks apart.
new = [row["counted_by"] for row in rows].index("ClickHouse")
jump_torch = float(torch[new] / torch[new - 1])
jump_ratio = float(ratio[new] / ratio[new - 1])

print(f"{dates[0]}: {first:.4f}   {dates[-1]}: {last:.4f}")
print(f"with -cpu and -gpu: {last_family:.4f}")
print("keras, jax:", last_keras_jax)
print("torch ahead since", ahead_since)
print(f"new method: torch x{jump_torch:.4f}, ratio x{jump_ratio:.4f}")
yearly = []
for year in range(2018, 2027):
    inside = [date.startswith(str(year)) for date in dates]
    yearly.append(float(np.median(ratio[inside])))
    print(year, f"{yearly[-1]:.4f}")
