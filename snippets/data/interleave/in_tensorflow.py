import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf

with tempfile.TemporaryDirectory() as folder:
    for shard in range(3):
        rows = [f"{10 * shard + i}" for i in range(4 - shard)]
        Path(folder, f"part-{shard}.txt").write_text("\n".join(rows))
    files = tf.data.Dataset.list_files(f"{folder}/*.txt", shuffle=False)


    def numbers(files, cycle_length):
        lines = files.interleave(tf.data.TextLineDataset,
                                 cycle_length=cycle_length,
                                 block_length=1)
        rows = lines.map(lambda row: tf.strings.to_number(row, tf.int64))
        return np.array(list(rows.as_numpy_iterator()))


    mixed = numbers(files, 3)
    one_by_one = numbers(files, 1)

print("file after file", one_by_one)
print("interleaved    ", mixed)
