import torch

names = ["SGD", "Adam", "AdamW", "RMSprop", "Adamax", "NAdam", "Adagrad",
         "Adadelta", "Adafactor"]


def run(name, steps=3, **options):
    w = torch.ones(2, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], **options)
    for _ in range(steps):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    return w.detach(), w.grad, optimizer.defaults["lr"]


naive = [run(name)[2] for name in names]
for name, rate in zip(names, naive):
    print(f"{name:9} {rate:g}")

sgd_default, _, _ = run("SGD")
mended, grad, _ = run("SGD", lr=0.05)
adamax, _, _ = run("Adamax", lr=0.05)
print(f"SGD, default rate, three steps: {sgd_default[0]:.4f}")
print(f"SGD, lr=0.05,      three steps: {mended[0]:.4f}")
