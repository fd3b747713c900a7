import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([0.1, 0.2, 0.3], requires_grad=True)
calls = 0


def block(x):
    global calls
    calls += 1
    return torch.sin(torch.exp(x) * x)


def saved_numbers(run):
    # Count the tensors that the graph keeps for the backward pass.
    kept = []
    with torch.autograd.graph.saved_tensors_hooks(
            lambda t: kept.append(t.numel()) or t, lambda t: t):
        out = run(x).sum()
    return out, len(kept)


plain_out, plain_kept = saved_numbers(block)
(plain_grad,) = torch.autograd.grad(plain_out, x)
print("plain: block ran", calls, "time; tensors kept", plain_kept)

calls = 0
out, _ = saved_numbers(
    lambda x: checkpoint(block, x, use_reentrant=False))
forward_calls = calls
(grad,) = torch.autograd.grad(out, x)
out = out.detach()
print("checkpoint: after forward", forward_calls,
      "time, after backward", calls)
same = torch.equal(grad, plain_grad)
print("gradients equal:", same, [f"{g:.4f}" for g in grad.tolist()])

# Side effects happen twice: here batch norm's running statistics.
norm = torch.nn.BatchNorm1d(3)
batch = torch.stack([x, 2 * x]).detach().requires_grad_()
checkpoint(norm, batch, use_reentrant=False).sum().backward()
norm_updates = norm.num_batches_tracked.item()
print("batch norm updated its statistics", norm_updates, "times")
