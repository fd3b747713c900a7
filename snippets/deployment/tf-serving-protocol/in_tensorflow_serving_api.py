import json
import os
import pathlib
import subprocess
import sys
import tempfile

import grpc
import numpy as np
import tensorflow as tf
from tensorflow_serving.apis import (predict_pb2,
                                     prediction_service_pb2_grpc)

from parts.loopback import free_ports, post, stop, wait_for
from parts.tiny import save

rng = np.random.default_rng(0)
kernel = rng.normal(size=(4, 3)).astype("float32")
bias = rng.normal(size=3).astype("float32")
x = rng.normal(size=(5, 4)).astype("float32")
direct = np.tanh(x @ kernel + bias)

stand_in = pathlib.Path(__file__).resolve().with_name("parts")
with tempfile.TemporaryDirectory() as folder:
    base = os.path.join(folder, "tiny")
    save(os.path.join(base, "1"), kernel, bias)
    # In KiB: fingerprint.pb is a byte longer or shorter each time.
    sizes = [f.stat().st_size for f in pathlib.Path(base).rglob("*.*")]
    ports = free_ports(2)
    server = subprocess.Popen(
        [sys.executable, str(stand_in / "stand_in.py"), base,
         *map(str, ports)], start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(ports[1], server, 60)
        # gRPC: the protocol's own messages and its own client.
        request = predict_pb2.PredictRequest()
        request.model_spec.name = "tiny"
        request.model_spec.signature_name = "serving_default"
        request.inputs["x"].CopyFrom(tf.make_tensor_proto(x))
        with grpc.insecure_channel(f"127.0.0.1:{ports[0]}") as channel:
            stub = prediction_service_pb2_grpc.PredictionServiceStub(
                channel)
            answer = stub.Predict(request, timeout=20)
        out = tf.make_ndarray(answer.outputs["y"])

        # REST: the same tensor by rows and by columns.
        url = f"http://127.0.0.1:{ports[1]}/v1/models/tiny:predict"
        rows, row_bytes = post(url, {"instances": x.tolist()})
        columns, _ = post(url, {"inputs": {"x": x.tolist()}})
    finally:
        stop(server)

print("out =", json.dumps(out.tolist()))
print("rows =", json.dumps(rows["predictions"]))
print("columns =", json.dumps(columns["outputs"]))
print("version =", answer.model_spec.version.value)
print("file_kib =", round(sum(sizes) / 1024, 1))
print("grpc_bytes =", request.ByteSize())
print("json_bytes =", row_bytes)
print("largest_difference =", float(np.abs(out - direct).max()))
