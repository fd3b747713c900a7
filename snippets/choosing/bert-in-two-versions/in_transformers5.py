import json
import os

os.environ["HF_HUB_OFFLINE"] = "1"

import numpy as np
import torch
import transformers
from transformers import BertConfig, BertModel

transformers.logging.set_verbosity_error()
names = dir(transformers)
tensorflow_classes = sum(n.startswith("TF") and n[2:3].isupper()
                         for n in names)

config = BertConfig(vocab_size=50, hidden_size=16, num_hidden_layers=2,
                    num_attention_heads=2, intermediate_size=32,
                    max_position_embeddings=8)
model = BertModel(config).eval()

# The same numbers for every parameter, in the order of their names.
rng = np.random.default_rng(0)
with torch.no_grad():
    for name, value in sorted(model.named_parameters()):
        value.copy_(torch.tensor(rng.normal(0, 0.1, value.shape)))

ids = np.array([[2, 7, 11, 3], [2, 5, 3, 0]])
mask = (ids > 0).astype(int)
with torch.no_grad():
    found = model(torch.tensor(ids), attention_mask=torch.tensor(mask))
out = found.last_hidden_state.numpy()[:, 0].astype(float)

try:
    from transformers import TFBertModel
except ImportError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:5])

print("version =", json.dumps(transformers.__version__))
print("any_tensorflow_class =", json.dumps(tensorflow_classes > 0))
print("out =", out.round(5).tolist())
print("error =", json.dumps(error))
print("message =", json.dumps(message))
