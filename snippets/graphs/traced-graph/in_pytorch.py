import torch
from torch.export import export


class Layer(torch.nn.Module):
    def forward(self, x, w, b):
        h = torch.tanh(x @ w + b)
        return (h * h).sum()


x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]) / 10
w = torch.tensor([[0.5], [-0.25]], requires_grad=True)
b = torch.tensor([0.1])

# torch.export runs the function with fake tensors and keeps the graph.
graph = export(Layer(), (x, w, b)).graph
position = {node: i for i, node in enumerate(graph.nodes)}
nodes = [str(n.target) for n in graph.nodes]
edges = [[position[source], position[n]] for n in graph.nodes
         for source in n.all_input_nodes]
for i, node in enumerate(nodes):
    print(i, node, "from", [a for a, z in edges if z == i])

out = Layer()(x, w, b)
(grad,) = torch.autograd.grad(out, w)
print(f"out {out.item():.4f}, grad",
      [f"{g:.4f}" for g in grad.flatten().tolist()])
