import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.normal(size=(16, 3)).astype("float32"))
y = torch.sin(x.sum(dim=1, keepdim=True))
w1, w2 = [rng.normal(size=s).astype("float32") for s in [(3, 4), (4, 1)]]

# On the torch backend a Keras layer is an nn.Module.
hidden = keras.layers.Dense(4, activation="tanh")
hidden.build((None, 3))
hidden.set_weights([w1, np.zeros(4, "float32")])
is_module = isinstance(hidden, nn.Module)

model = nn.Sequential(hidden, nn.Linear(4, 1))
with torch.no_grad():
    model[1].weight.copy_(torch.from_numpy(w2.T))
    model[1].bias.zero_()

parameters = [p for p in model.parameters() if p.requires_grad]
count = sum(p.numel() for p in parameters)
optimizer = torch.optim.SGD(parameters, lr=0.1)
for step in range(20):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    if step == 0:
        grad = hidden.kernel.value.grad.clone()
    optimizer.step()

kernel = hidden.kernel.value.detach()
loss = loss.item()
print("a Keras layer is an nn.Module:", is_module)
print("trainable parameters", count)
print(f"loss {loss:.4f}", [f"{v:.4f}" for v in kernel[0].tolist()])
