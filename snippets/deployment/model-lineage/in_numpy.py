import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(30, 2))
months = {"january": x @ [1.0, 2.0], "february": x @ [1.0, -3.0]}

# Two models, and a note of which came from what, kept by hand.
models, made_from = [], []
for month, y in months.items():
    models.append(np.linalg.lstsq(x, y, rcond=None)[0])
    made_from.append(month)

wrong = 1  # the model in production that somebody complains about
source = made_from[wrong]
coefficients = models[wrong]
siblings = made_from.count(source)
print("made from:", source, "with", siblings, "model from it")
print("coefficients:", [f"{c:.4f}" for c in coefficients])
