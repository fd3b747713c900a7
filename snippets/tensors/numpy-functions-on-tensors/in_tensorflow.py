import numpy as np
import tensorflow as tf

x = tf.constant([0.0, 0.5, 1.0])

with tf.GradientTape(persistent=True) as tape:
    tape.watch(x)
    # NumPy computes, and what comes back is NumPy's: no error ...
    try:
        error = None
        sines = np.sin(x)
    except TypeError as e:
        error = type(e).__name__
        message = " ".join(str(e).split()[:6])
    detour = tf.reduce_mean(tf.constant(sines))
    loss = tf.reduce_mean(tf.sin(x))

sin_type = type(sines).__name__
mean_type = type(np.mean(x)).__name__
print("np.sin:", sin_type, "np.mean:", mean_type)

# ... and no gradient either.
lost_grad = tape.gradient(detour, x)
print("same loss:", bool(abs(detour - loss) < 1e-6))
print("gradient through np.sin:", lost_grad)

out = float(loss)
grad = tape.gradient(loss, x)
print(f"tf: {out:.4f}", "gradient:", [f"{g:.4f}" for g in grad.numpy()])
