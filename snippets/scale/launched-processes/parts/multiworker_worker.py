"""Started twice; TF_CONFIG says who is in the cluster and who this is."""
import json
import os
import sys

import numpy as np
import tensorflow as tf

strategy = tf.distribute.MultiWorkerMirroredStrategy()   # first of all
rank = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
world = strategy.num_replicas_in_sync
add = tf.distribute.ReduceOp.SUM

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 1)).astype("float32")


def dataset(context):
    mine = context.input_pipeline_id, context.num_input_pipelines
    data = tf.data.Dataset.from_tensor_slices((x, y))
    return data.shard(mine[1], mine[0]).batch(4).repeat()


with strategy.scope():
    w = tf.Variable([[0.5], [-1.0], [2.0]])
    optimizer = tf.keras.optimizers.SGD(0.1)


@tf.function
def step(x, y):
    def one(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((x @ w - y) ** 2) / 8
        optimizer.apply_gradients([(tape.gradient(loss, w), w)])
        return loss
    return strategy.reduce(add, strategy.run(one, (x, y)), axis=None)


@tf.function
def sum_of_ranks():
    mine = strategy.run(lambda: tf.constant(rank + 1.0))
    return strategy.reduce(add, mine, axis=None)


total = float(sum_of_ranks())
batches = iter(strategy.distribute_datasets_from_function(dataset))
losses = [float(step(*next(batches))) for _ in range(3)]
weight = w.numpy()[:, 0].tolist()

# The same strategy with Keras 3's fit.
with strategy.scope():
    model = tf.keras.Sequential([
        tf.keras.Input((3,)), tf.keras.layers.Dense(1, use_bias=False)])
    model.compile(tf.keras.optimizers.SGD(0.1), "mse")
try:
    model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    fit_error, fit_message = None, None
except Exception as e:
    fit_error = type(e).__name__
    fit_message = " ".join(str(e).split()[:6])

with open(f"{sys.argv[1]}/{rank}.json", "w") as file:
    json.dump({"rank": rank, "world": world, "total": total,
               "losses": losses, "weight": weight,
               "fit": [fit_error, fit_message]}, file)
