import inspect
import json
import pathlib
import subprocess
import sys
import tempfile

import litserve as ls
import numpy as np
import torch
from torch import nn

from parts.loopback import ask, free_port, stop, wait_for

rng = np.random.default_rng(0)
sizes = [(8, 4), (8,), (3, 8), (3,)]
weights = [rng.normal(size=s).astype("float32") for s in sizes]
x = rng.normal(size=(5, 4)).astype("float32")
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w))
    direct = model(torch.from_numpy(x)).numpy()

program = pathlib.Path(__file__).with_name("parts") / "lit_server.py"
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.pt")
    torch.save(model.state_dict(), path)
    file_bytes = path.stat().st_size        # code is shipped besides

    port = free_port()
    url = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [sys.executable, str(program.resolve()), str(path), str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        cwd=folder, start_new_session=True)
    try:
        wait_for(f"{url}/health", server, 60)
        answers = [ask(f"{url}/predict", {"x": row.tolist()}) for row in x]
        out = [json.loads(body)["y"] for _, body in answers]
        health = ask(f"{url}/health")
        # Seven features instead of four: the model raises.
        wrong_shape, _ = ask(f"{url}/predict", {"x": [0.0] * 7})
        schema = json.loads(ask(f"{url}/openapi.json")[1])
    finally:
        stop(server)

print("out =", json.dumps(out))
print("largest_difference =", float(np.abs(np.array(out) - direct).max()))
print("file_bytes =", file_bytes)
print("health =", json.dumps(list(health)))
print("wrong_shape =", wrong_shape)
print("paths =", json.dumps(sorted(schema["paths"])))
run = inspect.signature(ls.LitServer.run)
print("default_host =", json.dumps(run.parameters["host"].default))
