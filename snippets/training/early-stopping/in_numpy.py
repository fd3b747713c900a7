import numpy as np

# One weight too many epochs: training wants 2, validation wants 1.
w, best, best_w, waited, losses = 0.0, np.inf, 0.0, 0, []
for epoch in range(50):
    grad = 2 * (w - 2.0)
    w -= 0.1 * grad
    val_loss = (w - 1.0) ** 2
    losses.append(float(val_loss))
    if val_loss < best:
        best, best_w, waited = val_loss, w, 0
    else:
        waited += 1
        if waited >= 3:         # patience
            break

epochs, last = len(losses), float(w)
restored = float(best_w)
print("stopped after epoch", epochs)
print(f"last weight {last:.4f}, best weight {restored:.4f}")
naive = restored
