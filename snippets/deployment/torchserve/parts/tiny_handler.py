import torch
from ts.torch_handler.base_handler import BaseHandler


class TinyHandler(BaseHandler):
    """BaseHandler loads the weights and calls the model in eval mode."""

    def preprocess(self, requests):
        rows = [request["body"]["x"] for request in requests]
        return torch.tensor(rows, dtype=torch.float32)

    def postprocess(self, output):
        return output.tolist()              # one answer per request
