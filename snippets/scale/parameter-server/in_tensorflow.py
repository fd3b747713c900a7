import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import tensorflow as tf

# Calls to other processes wait: with one thread they wait forever.
tf.config.threading.set_inter_op_parallelism_threads(4)

server = Path(__file__).parent / "parts" / "server.py"
jobs = ["worker", "ps"]
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in jobs]
cluster = {job: [f"127.0.0.1:{s.getsockname()[1]}"]
           for job, s in zip(jobs, sockets)}
for s in sockets:
    s.close()

rng = np.random.default_rng(0)
x = rng.normal(size=(8, 3)).astype("float32")
y = rng.normal(size=(8, 1)).astype("float32")
start = np.array([[0.5], [-1.0], [2.0]], "float32")


def gradient(w):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((x @ w - y) ** 2)
    return loss, tape.gradient(loss, w)


processes = []
try:
    for job in jobs:
        config = {"cluster": cluster, "task": {"type": job, "index": 0}}
        processes.append(subprocess.Popen(
            [sys.executable, server], stderr=subprocess.DEVNULL,
            env=os.environ | {"TF_CONFIG": json.dumps(config)}))
    # This process is the coordinator; it keeps no variable.
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc")
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        w = tf.Variable(start)
    place = w.device.split("/")[1]

    @tf.function
    def step():                       # runs on whichever worker is free
        loss, grad = gradient(w)
        w.assign_sub(0.1 * grad)
        return loss, grad

    result = coordinator.schedule(step)
    coordinator.join()
    out, grad = result.fetch()
    weight = w.numpy()[:, 0]
finally:
    for process in processes:
        process.kill()
        process.wait()

plain_out, plain_grad = gradient(tf.Variable(start))
largest_difference = float(np.abs(grad - plain_grad.numpy()).max())
grad = grad[:, 0]
print(f"loss {out:.4f} on the worker, {plain_out:.4f} here")
print("gradient", [f"{v:.4f}" for v in grad])
print("weights after the step:", [f"{v:.4f}" for v in weight])
print("the variable lies on", place)
