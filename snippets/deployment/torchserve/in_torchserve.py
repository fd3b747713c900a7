import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

import numpy as np
import torch

from parts.loopback import ask, free_ports, stop
from parts.tiny_model import TinyModel

if shutil.which("java") is None:
    raise RuntimeError("TorchServe's front end needs Java (java on PATH).")

rng = np.random.default_rng(0)
sizes = [(8, 4), (8,), (3, 8), (3,)]
weights = [rng.normal(size=s).astype("float32") for s in sizes]
x = rng.normal(size=(5, 4)).astype("float32")
model = TinyModel()
with torch.no_grad():
    for p, w in zip(model.parameters(), weights):
        p.copy_(torch.from_numpy(w))
    direct = model(torch.from_numpy(x)).numpy()

parts = pathlib.Path(__file__).resolve().with_name("parts")
programs = os.path.dirname(sys.executable)
with tempfile.TemporaryDirectory() as folder:
    # The archive: the model's class, its weights and the handler.
    torch.save(model.state_dict(), f"{folder}/weights.pt")
    subprocess.run(
        [f"{programs}/torch-model-archiver", "--model-name", "tiny",
         "--version", "1.0", "--model-file", f"{parts}/tiny_model.py",
         "--serialized-file", f"{folder}/weights.pt", "--handler",
         f"{parts}/tiny_handler.py", "--export-path", folder],
        check=True, timeout=60, stdout=subprocess.DEVNULL)
    with zipfile.ZipFile(f"{folder}/tiny.mar") as archive:
        names = sorted(archive.namelist())
        file_bytes = sum(item.file_size for item in archive.infolist())

    ports = free_ports(6)
    infer, manage, metrics = [f"http://127.0.0.1:{p}" for p in ports[:3]]
    pathlib.Path(folder, "config.properties").write_text(
        f"inference_address={infer}\nmanagement_address={manage}\n"
        f"metrics_address={metrics}\ngrpc_inference_port={ports[3]}\n"
        f"grpc_management_port={ports[4]}\nmetrics_mode=prometheus\n"
        f"initial_worker_port={ports[5]}\ndefault_workers_per_model=1\n")
    server = subprocess.Popen(
        [f"{programs}/torchserve", "--start", "--foreground", "--ncs",
         "--ts-config", "config.properties", "--model-store", folder,
         "--models", "tiny=tiny.mar"], cwd=folder,
        env={**os.environ, "TEMP": folder, "TMPDIR": folder},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True)
    try:
        # Tokens are on by default, even for /ping; they are in a file.
        key_file = pathlib.Path(folder, "key_file.json")
        end = time.monotonic() + 60
        while True:
            try:
                keys = json.loads(key_file.read_text())
                user = keys["inference"]["key"]
                admin = keys["management"]["key"]
                # Healthy once the worker has loaded the model.
                if "Healthy" in ask(f"{infer}/ping", token=user)[1]:
                    break
            except (OSError, ValueError):
                pass                        # not there yet
            if server.poll() is not None or time.monotonic() > end:
                raise RuntimeError("TorchServe did not become healthy.")
            time.sleep(0.2)

        predict = f"{infer}/predictions/tiny"
        without_token, _ = ask(predict, {"x": x[0].tolist()})
        out = [json.loads(ask(predict, {"x": row.tolist()}, user)[1])
               for row in x]

        described, = json.loads(
            ask(f"{manage}/models/tiny", token=admin)[1])
        register, _ = ask(f"{manage}/models?url=other.mar", token=admin,
                          method="POST")
        page = ask(f"{metrics}/metrics", token=admin)[1]
        counted = sum(float(line.split()[-1]) for line in page.split("\n")
                      if line.startswith("ts_inference_requests_total"))
    finally:
        stop(server)

print("out =", json.dumps(out))
print("largest_difference =", float(np.abs(np.array(out) - direct).max()))
print("archive =", json.dumps(names))
print("file_bytes =", file_bytes)
print("without_token =", without_token)
print("register =", register)
print("workers =", described["minWorkers"])
print("batch_size =", described["batchSize"])
print("counted =", counted)
