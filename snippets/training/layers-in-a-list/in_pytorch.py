import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, keep):
        super().__init__()
        # Equal weights everywhere: 0.5, and no bias.
        layers = [nn.Linear(3, 3, bias=False) for _ in range(2)]
        for layer in layers:
            nn.init.constant_(layer.weight, 0.5)
        self.layers = keep(layers)
        self.head = nn.Linear(3, 1, bias=False)
        nn.init.constant_(self.head.weight, 0.5)

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return self.head(x)


def train(keep):
    model = Stack(keep)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    x, y = torch.ones(4, 3), torch.zeros(4, 1)
    for _ in range(3):
        optimizer.zero_grad()
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    moved = model.layers[0].weight[0, 0].item() != 0.5
    return model, loss.item(), moved


model, loss, _ = train(nn.ModuleList)
print(f"ModuleList: {len(list(model.parameters()))} weights,",
      f"loss {loss:.4f}")

# A list is a plain attribute: no parameters, no device, no state_dict.
model, plain_loss, learns = train(list)
found = len(list(model.parameters()))
print(f"plain list: {found} weights, loss {plain_loss:.4f}")
print("saved:", list(model.state_dict()), "first layer learns:", learns)
# backward() reaches them all the same: the gradient adds up unused.
unused = model.layers[0].weight.grad is not None
print("a gradient nobody uses:", unused)
