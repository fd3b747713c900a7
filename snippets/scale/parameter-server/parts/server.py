"""A worker or a parameter server: waits for the coordinator's orders."""
import json
import os

import tensorflow as tf

config = json.loads(os.environ["TF_CONFIG"])
# One thread for the waiting call, one for the work it waits for.
threads = tf.compat.v1.ConfigProto(inter_op_parallelism_threads=4)
server = tf.distribute.Server(
    config["cluster"], job_name=config["task"]["type"],
    task_index=config["task"]["index"], protocol="grpc",
    config=threads, start=True)
server.join()
