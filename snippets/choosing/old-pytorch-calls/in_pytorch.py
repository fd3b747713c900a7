import warnings

import torch
import torch.nn.functional as F
from torch import nn
from torch.autograd import Variable

torch.manual_seed(0)
x, labels = torch.randn(4, 4), torch.tensor([0, 1, 2, 1])
square, ones = x @ x.T, torch.ones(1, 1, 2, 2)
linear = nn.Linear(1, 1)

# Calls from tutorials and code written for PyTorch 0.x and 1.x.
calls = """
Variable(x, requires_grad=True)
Variable(x, volatile=True)
torch.tensor(3.0).data[0]
F.tanh(x)
F.sigmoid(x)
F.softmax(x)
nn.MSELoss(size_average=False)(x, x)
F.cross_entropy(x, labels, reduce=False)
nn.NLLLoss2d()
nn.init.xavier_uniform(torch.ones(2, 2))
nn.utils.clip_grad_norm(linear.parameters(), 1.0)
F.upsample(ones, scale_factor=2)
torch.range(0, 3)
torch.add(x, 2, x)
torch.ger(x[0], x[0])
torch.cross(x[:3, :3], x[:3, :3])
torch.norm(x)
torch.svd(x)
torch.qr(x)
torch.cholesky(torch.eye(2))
torch.symeig(square)
torch.eig(square)
torch.lstsq(x, x)
torch.gesv(x, x)
torch.gels(x, x)
torch.btrifact(x)
torch.rfft(x, 1)
torch.stft(torch.ones(64), 16)
x[(x > 0).byte()]
torch.masked_select(x, (x > 0).byte())
torch.FloatTensor([1.0])
torch.set_default_tensor_type("torch.FloatTensor")
x.storage()
torch.cuda.amp.GradScaler(enabled=False)
torch.jit.script(linear)
nn.DataParallel(linear)
iter(torch.utils.data.DataLoader([1])).next()
from torch._six import string_classes
from torch.utils.ffi import create_extension
torch.legacy
""".strip().splitlines()

runs, warns, raises = [], [], []
kinds = set()
for call in calls:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(call)
            (warns if caught else runs).append(call)
        except Exception as e:
            raises.append(call)
            kinds.add(type(e).__name__)
    kinds |= {w.category.__name__ for w in caught}
counts = [len(runs), len(warns), len(raises)]

# What is gone says since when.
try:
    torch.eig(square)
except RuntimeError as e:
    error = type(e).__name__
    message = " ".join(str(e).split()[:11])

print(len(calls), "calls: run", counts[0], "- warn", counts[1],
      "- raise", counts[2])
print("torch.eig:", error, "-", message)
print("raise:", *raises, sep="\n  ")
print("run without a word:", *runs, sep="\n  ")
print(*sorted(kinds))
