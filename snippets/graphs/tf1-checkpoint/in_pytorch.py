import glob
import os

import numpy as np
import torch
from torch import nn

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
import tensorflow as tf     # only to read the file; any 2.x will do

here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "parts", "checkpoint", "model.ckpt")

rng = np.random.default_rng(0)
rng.normal(size=(3, 2)), rng.normal(size=2)     # the trained weights
data = torch.tensor(rng.normal(size=(5, 3)), dtype=torch.float32)

reader = tf.train.load_checkpoint(path)
layer = nn.Linear(3, 2)
layer.load_state_dict({
    # TensorFlow keeps (in, out), PyTorch (out, in).
    "weight": torch.from_numpy(reader.get_tensor("dense/kernel").T),
    "bias": torch.from_numpy(reader.get_tensor("dense/bias")),
})
step = int(reader.get_tensor("global_step"))

out = torch.tanh(layer(data))
out.sum().backward()
grad = layer.weight.grad.T
out = out.detach()

file_bytes = sum(map(os.path.getsize, glob.glob(path + "*")))
print("bytes of the checkpoint:", file_bytes)
print("step", step, "out[0]", [f"{v:.4f}" for v in out[0].tolist()])
