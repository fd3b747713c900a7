import json
import os
import tempfile
import warnings

os.environ["TF_USE_LEGACY_KERAS"] = "1"  # tf-keras, not Keras 3
os.environ["HF_HUB_OFFLINE"] = "1"
warnings.simplefilter("ignore")

import numpy as np
import torch
import transformers
from transformers import BertConfig, BertModel, TFBertModel

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

with tempfile.TemporaryDirectory() as folder:
    model.save_pretrained(folder)
    # One checkpoint, read by the TensorFlow class.
    in_tensorflow = TFBertModel.from_pretrained(folder, from_pt=True)

found = in_tensorflow(input_ids=ids, attention_mask=mask)
out = found.last_hidden_state.numpy()[:, 0].astype(float)
with torch.no_grad():
    own = model(torch.tensor(ids), attention_mask=torch.tensor(mask))
own = own.last_hidden_state.numpy()[:, 0].astype(float)
largest_difference = float(abs(out - own).max())

print("version =", json.dumps(transformers.__version__))
print("any_tensorflow_class =", json.dumps(tensorflow_classes > 0))
print("out =", out.round(5).tolist())
print("largest_difference =", largest_difference)
