import json
import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import tensorflow as tf

worker = Path(__file__).parent / "parts" / "multiworker_worker.py"


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0))
               for _ in range(count)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    return ports


# No launcher comes with TensorFlow: each process is given TF_CONFIG.
addresses = [f"127.0.0.1:{port}" for port in free_ports(2)]
with tempfile.TemporaryDirectory() as folder:
    processes = []
    try:
        for index in (0, 1):
            config = {"cluster": {"worker": addresses},
                      "task": {"type": "worker", "index": index}}
            processes.append(subprocess.Popen(
                [sys.executable, worker, folder],
                env=os.environ | {"TF_CONFIG": json.dumps(config)},
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        codes = [process.wait(timeout=90) for process in processes]
    finally:
        for process in processes:
            process.kill()
    if any(codes):
        raise RuntimeError(f"workers ended with {codes}")
    ranks = [json.loads(path.read_text())
             for path in sorted(Path(folder).glob("*.json"))]

for rank in ranks:
    print(f"rank {rank['rank']} of {rank['world']}: "
          f"all-reduced {rank['total']:.0f}, "
          "losses", [f"{v:.4f}" for v in rank["losses"]])
total = ranks[0]["total"]
losses = tf.constant(ranks[0]["losses"])
weight = tf.constant(ranks[0]["weight"])
same_on_both = ranks[0]["weight"] == ranks[1]["weight"]
print("weights:", [f"{v:.4f}" for v in weight.numpy()])
print("equal on both processes:", same_on_both)
fit_error, fit_message = ranks[0]["fit"]
print("Keras 3 fit:", fit_error, "|", fit_message)
