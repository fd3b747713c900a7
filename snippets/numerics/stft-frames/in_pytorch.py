import numpy as np
import torch

x = np.random.default_rng(0).normal(size=20).astype("float32")
x = torch.from_numpy(x).requires_grad_()

# Defaults: padded at both ends, window of ones, hop n_fft // 4.
naive = torch.stft(x, 8, return_complex=True).abs().detach()
print("stft(x, 8): (frequencies, frames)", tuple(naive.shape))

window = torch.hann_window(8)
spectrum = torch.stft(x, 8, hop_length=2, window=window,
                      center=False, return_complex=True)
power = spectrum.abs().square().T
(grad,) = torch.autograd.grad(power.sum(), x)
mended = power.detach()
print("mended: (frames, frequencies)", tuple(mended.shape))
print("first frame:", [f"{v:.4f}" for v in mended[0].tolist()])
