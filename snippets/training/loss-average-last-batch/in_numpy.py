import numpy as np

y = np.arange(10, dtype="float32")
w = 1.0

# Mean squared error of the constant w, over 10 samples.
whole = float(np.mean((w - y) ** 2))
grad = float(np.mean(2 * (w - y)))

sizes, means, grads = [], [], []
for i in range(0, 10, 4):
    batch = y[i:i + 4]
    sizes.append(len(batch))
    means.append(float(np.mean((w - batch) ** 2)))
    grads.append(float(np.mean(2 * (w - batch))))

reported = float(np.mean(means))                    # plain mean
weighted = float(np.average(means, weights=sizes))  # by batch size
weighted_grad = float(np.average(grads, weights=sizes))
print("batches of", sizes, "losses", [f"{m:.4f}" for m in means])
print(f"plain mean {reported:.4f}, weighted {weighted:.4f},",
      f"whole {whole:.4f}")
print(f"gradient: weighted {weighted_grad:.4f}, whole {grad:.4f}")
