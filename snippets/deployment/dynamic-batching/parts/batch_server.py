"""The server: `python batch_server.py <weights> <port>`."""

import sys

import litserve as ls
import torch
from torch.nn.utils.rnn import pad_sequence


class MeanAPI(ls.LitAPI):
    def setup(self, device):
        self.table, self.head = torch.load(sys.argv[1], weights_only=True)

    def decode_request(self, request):
        return torch.tensor(request["tokens"])

    def batch(self, inputs):                # texts of several lengths
        return pad_sequence(inputs, batch_first=True)

    def predict(self, tokens):
        rows = self.table[tokens]           # (batch, length, features)
        real = (tokens != 0).unsqueeze(-1)
        naive = rows.mean(1) @ self.head    # the padding counts too
        masked = (rows * real).sum(1) / real.sum(1) @ self.head
        return naive, masked

    def unbatch(self, output):
        naive, masked = output
        return [(n, m, len(naive)) for n, m in zip(naive, masked)]

    def encode_response(self, output):
        naive, masked, size = output
        return {"naive": naive.tolist(), "masked": masked.tolist(),
                "batch_size": size}


if __name__ == "__main__":                  # workers import this file
    # A batch is closed when it is full or when the timeout is over.
    api = MeanAPI(max_batch_size=4, batch_timeout=10)
    server = ls.LitServer(api, accelerator="cpu", timeout=60)
    server.run(host="127.0.0.1", port=int(sys.argv[2]),
               generate_client_file=False, log_level="error")
