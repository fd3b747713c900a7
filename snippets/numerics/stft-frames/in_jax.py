import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy import signal

x = np.random.default_rng(0).normal(size=20).astype("float32")
x = jnp.asarray(x)

# Defaults: zeros at both ends, Hann window, scaled by its sum.
naive = jnp.abs(signal.stft(x, nperseg=8)[2])
print("stft(x, nperseg=8): (frequencies, frames)", naive.shape)


def power(x):
    spectrum = signal.stft(x, nperseg=8, noverlap=6, boundary=None,
                           padded=False)[2]
    # Undo the scaling: the window sums to 4.
    return jnp.abs(spectrum.T * 4.0) ** 2


mended = power(x)
grad = jax.grad(lambda x: jnp.sum(power(x)))(x)
print("mended: (frames, frequencies)", mended.shape)
print("first frame:", [f"{v:.4f}" for v in mended[0].tolist()])
