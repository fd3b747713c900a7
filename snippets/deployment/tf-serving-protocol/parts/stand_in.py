"""OUR stand-in, not TensorFlow Serving: it speaks two calls of the same
protocol and runs a SavedModel in Python. No batching, no versions, no
monitoring. `python stand_in.py <folder> <gRPC port> <REST port>`."""

import http.server
import json
import os
import sys
from concurrent import futures

import grpc
import tensorflow as tf
from tensorflow_serving.apis import (predict_pb2,
                                     prediction_service_pb2_grpc)

base, grpc_port, rest_port = sys.argv[1:]
version = max(os.listdir(base), key=int)
loaded = tf.saved_model.load(os.path.join(base, version))
run = loaded.signatures["serving_default"]


class PredictionService(
        prediction_service_pb2_grpc.PredictionServiceServicer):
    def Predict(self, request, context):
        inputs = {name: tf.constant(tf.make_ndarray(tensor))
                  for name, tensor in request.inputs.items()}
        answer = predict_pb2.PredictResponse()
        answer.model_spec.name = request.model_spec.name
        answer.model_spec.version.value = int(version)
        for name, tensor in run(**inputs).items():
            answer.outputs[name].CopyFrom(tf.make_tensor_proto(tensor))
        return answer


class Rest(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        request = json.loads(self.rfile.read(size))
        if "instances" in request:          # row format
            x, key = request["instances"], "predictions"
        else:                               # column format
            x, key = request["inputs"]["x"], "outputs"
        y = run(x=tf.constant(x, tf.float32))["y"].numpy().tolist()
        body = json.dumps({key: y}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


server = grpc.server(futures.ThreadPoolExecutor(2))
prediction_service_pb2_grpc.add_PredictionServiceServicer_to_server(
    PredictionService(), server)
server.add_insecure_port(f"127.0.0.1:{grpc_port}")
server.start()
http.server.HTTPServer(("127.0.0.1", int(rest_port)), Rest).serve_forever()
