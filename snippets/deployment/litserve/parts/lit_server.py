"""The server: `python lit_server.py <weights> <port>`."""

import sys

import litserve as ls
import torch
from torch import nn


class TinyAPI(ls.LitAPI):
    def setup(self, device):                # once in every worker
        self.model = nn.Sequential(
            nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
        self.model.load_state_dict(
            torch.load(sys.argv[1], weights_only=True))
        self.model.eval()

    def decode_request(self, request):      # JSON to a tensor
        return torch.tensor(request["x"])

    def predict(self, x):
        with torch.inference_mode():
            return self.model(x)

    def encode_response(self, output):      # a tensor to JSON
        return {"y": output.tolist()}


if __name__ == "__main__":                  # workers import this file
    server = ls.LitServer(TinyAPI(), accelerator="cpu", timeout=20)
    # Without host the server listens on every interface.
    server.run(host="127.0.0.1", port=int(sys.argv[2]),
               generate_client_file=False, log_level="error")
