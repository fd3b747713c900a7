import json
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import jax.numpy as jnp

worker = Path(__file__).parent / "parts" / "jax_worker.py"

# No launcher comes with JAX: the address is an argument.
with socket.create_server(("127.0.0.1", 0)) as s:
    address = f"127.0.0.1:{s.getsockname()[1]}"
with tempfile.TemporaryDirectory() as folder:
    processes = []
    try:
        for index in (0, 1):
            processes.append(subprocess.Popen(
                [sys.executable, worker, folder, address, str(index)],
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
losses = jnp.array(ranks[0]["losses"])
weight = jnp.array(ranks[0]["weight"])
same_on_both = ranks[0]["weight"] == ranks[1]["weight"]
print("weights:", [f"{v:.4f}" for v in weight])
print("equal on both processes:", same_on_both)
