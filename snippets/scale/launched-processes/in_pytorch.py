import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

worker = Path(__file__).parent / "parts" / "ddp_worker.py"
torchrun = [sys.executable, "-m", "torch.distributed.run"]

with tempfile.TemporaryDirectory() as folder:
    # --standalone looks for a free port itself.
    launched = subprocess.Popen(
        [*torchrun, "--standalone", "--nproc-per-node=2", worker, folder],
        stderr=subprocess.PIPE, text=True)
    try:
        _, log = launched.communicate(timeout=90)
    finally:
        launched.terminate()         # torchrun ends its workers too
        launched.wait(timeout=60)
    if launched.returncode:
        raise RuntimeError(log)
    ranks = [json.loads(path.read_text())
             for path in sorted(Path(folder).glob("*.json"))]

for rank in ranks:
    print(f"rank {rank['rank']} of {rank['world']}: "
          f"all-reduced {rank['total']:.0f}, "
          "losses", [f"{v:.4f}" for v in rank["losses"]])
total = ranks[0]["total"]
losses = torch.tensor(ranks[0]["losses"])
weight = torch.tensor(ranks[0]["weight"])
same_on_both = ranks[0]["weight"] == ranks[1]["weight"]
print("weights:", [f"{v:.4f}" for v in weight.tolist()])
print("equal on both processes:", same_on_both)
