import json
import pathlib
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

from parts.loopback import ask, free_port, stop, wait_for

rng = np.random.default_rng(0)
table = torch.tensor(rng.normal(size=(10, 512)).astype("float32"))
head = torch.tensor(rng.normal(size=(512, 3)).astype("float32")) / 22.6
texts = [rng.integers(1, 10, n).tolist() for n in (2, 3, 5, 8)]

program = pathlib.Path(__file__).with_name("parts") / "batch_server.py"
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "weights.pt")
    torch.save((table, head), path)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [sys.executable, str(program.resolve()), str(path), str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        cwd=folder, start_new_session=True)
    try:
        wait_for(f"{url}/health", server, 60)
        # Four clients at once: the server makes one batch of them.
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(
                lambda text: json.loads(
                    ask(f"{url}/predict", {"tokens": text})[1]), texts))
    finally:
        stop(server)

naive = [answer["naive"] for answer in answers]
masked = [answer["masked"] for answer in answers]
alone = torch.stack([table[t].mean(0) @ head for t in texts]).numpy()
print("naive =", json.dumps(naive))
print("masked =", json.dumps(masked))
print("batch_sizes =", json.dumps([a["batch_size"] for a in answers]))
# Per text, against the same text alone.
error = np.abs(np.array(naive) - alone).max(1)
print("naive_error =", json.dumps([round(float(e), 4) for e in error]))
error = np.abs(np.array(masked) - alone).max()
print("masked_error_below_1e_5 =", json.dumps(bool(error < 1e-5)))
