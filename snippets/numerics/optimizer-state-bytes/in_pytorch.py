import torch

model = torch.nn.Linear(100, 10)
with torch.no_grad():
    model.weight.fill_(0.5)
    model.bias.zero_()
x = torch.full((4, 100), 0.1)


def state_bytes(optimizer):
    model.zero_grad()
    (model(x) ** 2).mean().backward()
    optimizer.step()
    tensors = [t for state in optimizer.state.values()
               for t in state.values() if torch.is_tensor(t)]
    return sum(t.nbytes for t in tensors)


parameter_bytes = sum(p.nbytes for p in model.parameters())

# The state appears with the first step, not with the optimizer.
optimizer = torch.optim.Adam(model.parameters())
before = len(optimizer.state)
all_state_bytes = state_bytes(optimizer)
grad = model.bias.grad.clone()
counters = [s["step"] for s in optimizer.state.values()]
moment_bytes = all_state_bytes - sum(c.nbytes for c in counters)
first_moment = optimizer.state[model.bias]["exp_avg"]
print("before the first step:", before, "entries")
print("parameters:", parameter_bytes, " moments:", moment_bytes)
print("with the step counters:", all_state_bytes)

SGD = torch.optim.SGD
sgd_bytes = state_bytes(SGD(model.parameters(), lr=0.1))
momentum_bytes = state_bytes(SGD(model.parameters(), 0.1, momentum=0.9))
print("SGD:", sgd_bytes, " with momentum:", momentum_bytes)
