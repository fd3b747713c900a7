import contextlib
import json
import logging
import os
import sys
import time
import urllib.request

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"     # no report is sent
# Ray then uses 127.0.0.1 on Linux, too, not the network's address.
os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
# By default a proxy asks replicas of its own node first.
os.environ["RAY_SERVE_PROXY_PREFER_LOCAL_NODE_ROUTING"] = "0"
import numpy as np
import ray
import torch
from ray import serve
from ray.cluster_utils import Cluster
from torch import nn

from parts.free_port import free_port

rng = np.random.default_rng(0)
sizes = [(8, 4), (8,), (3, 8), (3,)]
weights = [rng.normal(size=s).astype("float32") for s in sizes]
x = rng.normal(size=(5, 4)).astype("float32")


def build(weights):
    model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
    with torch.no_grad():
        for p, w in zip(model.parameters(), weights):
            p.copy_(torch.tensor(w))
    return model.eval()


@serve.deployment(num_replicas=2, max_replicas_per_node=1,
                  ray_actor_options={"num_cpus": 1})
class Tiny:
    def __init__(self, weights):
        self.model = build(weights)

    async def __call__(self, request):
        body = await request.json()
        if body.get("crash"):
            os._exit(1)                         # the whole process dies
        with torch.inference_mode():
            y = self.model(torch.tensor(body["x"])).tolist()
        return {"y": y,
                "replica": serve.get_replica_context().replica_tag,
                "node": ray.get_runtime_context().get_node_id()}


def ask(data):
    request = urllib.request.Request(url, json.dumps(data).encode())
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def ask_until(seen, count, limit=40):
    """Asks until `count` replicas have answered."""
    end = time.monotonic() + limit
    while len(seen) < count and time.monotonic() < end:
        try:
            answer = ask({"x": x.tolist()})
            seen.setdefault(answer["replica"], answer)
        except OSError:
            time.sleep(0.2)                     # sent to the dead one
    return seen


port = free_port()
url = f"http://127.0.0.1:{port}/"
# Two nodes of one cluster, both on this machine: Ray's own test tool.
local = {"num_cpus": 1, "node_ip_address": "127.0.0.1",
         "object_store_memory": 100_000_000, "include_dashboard": False}
# Ray reports the killed process on stdout, with addresses.
with contextlib.redirect_stdout(sys.stderr):
    cluster = Cluster(initialize_head=True, head_node_args=local)
    try:
        cluster.add_node(**local)
        ray.init(address=cluster.address, log_to_driver=False,
                 logging_level=logging.ERROR)
        serve.start(proxy_location="HeadOnly",
                    http_options={"host": "127.0.0.1", "port": port})
        serve.run(Tiny.bind(weights))
        before = ask_until({}, 2)
        try:
            ask({"crash": True})
        except OSError:
            pass                                    # this request is lost
        # One replica is left at once; a third name means: replaced.
        after = ask_until(dict(before), 3)
    finally:
        serve.shutdown()
        ray.shutdown()
        cluster.shutdown()

answers = [answer["y"] for answer in after.values()]
out = answers[0]
direct = build(weights)(torch.tensor(x)).detach().numpy()
print("out =", json.dumps(out))
print("largest_difference =", float(np.abs(np.array(out) - direct).max()))
print("replicas =", len(before))
print("nodes =", len({answer["node"] for answer in before.values()}))
print("replaced =", json.dumps(len(after) == 3))
print("all_equal =", json.dumps(all(y == out for y in answers)))
