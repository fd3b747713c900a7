"""Signal and FFT in PyTorch: what a reader would type, one function per operation."""

import torch


def fft(x):
    return torch.fft.fft(x)


def ifft(x):
    return torch.fft.ifft(x)


def fft_ortho(x):
    return torch.fft.fft(x, norm="ortho")


def rfft(x):
    return torch.fft.rfft(x)


def rfft_of_length(x, n):
    return torch.fft.rfft(x, n=n)


def irfft(x):
    return torch.fft.irfft(x)


def irfft_of_length(x, n):
    return torch.fft.irfft(x, n=n)


def fft2(x):
    return torch.fft.fft2(x)


def ifft2(x):
    return torch.fft.ifft2(x)


def rfft2(x):
    return torch.fft.rfft2(x)


def irfft2(x):
    return torch.fft.irfft2(x)


def fftn(x):
    return torch.fft.fftn(x)


def hfft(x):
    return torch.fft.hfft(x)


def fftfreq(n):
    return torch.fft.fftfreq(n)


def rfftfreq(n):
    return torch.fft.rfftfreq(n)


def fftshift(x):
    return torch.fft.fftshift(x)


def ifftshift(x):
    return torch.fft.ifftshift(x)


def stft(x):
    return torch.stft(  # shown
        x, n_fft=8, hop_length=4, window=torch.hann_window(8),  # shown
        return_complex=True)  # shown


def stft_of_whole_frames(x):
    return torch.stft(  # shown
        x, n_fft=8, hop_length=4, window=torch.hann_window(8),  # shown
        center=False, return_complex=True)  # shown


def istft(x):
    window = torch.hann_window(8)
    spectrum = torch.stft(x, 8, 4, window=window, return_complex=True)
    return torch.istft(spectrum, n_fft=8, hop_length=4, window=window)  # shown


def hann_window_symmetric(n):
    return torch.hann_window(n, periodic=False)


def hamming_window(n):
    return torch.hamming_window(n)


def blackman_window(n):
    return torch.blackman_window(n)


def bartlett_window(n):
    return torch.bartlett_window(n)


def kaiser_window(n, beta):
    return torch.kaiser_window(n, periodic=True, beta=beta)


def convolve(x, kernel):
    return torch.nn.functional.conv1d(
        x[None, None], kernel.flip(0)[None, None], padding=len(kernel) - 1)[0, 0]


def convolve_same(x, kernel):
    return torch.nn.functional.conv1d(
        x[None, None], kernel.flip(0)[None, None], padding="same")[0, 0]


def correlate(x, kernel):
    return torch.nn.functional.conv1d(  # shown
        x[None, None], kernel[None, None])[0, 0]  # shown


def convolve_by_fft(x, kernel):
    n = len(x) + len(kernel) - 1  # shown
    spectrum = torch.fft.rfft(x, n) * torch.fft.rfft(kernel, n)  # shown
    return torch.fft.irfft(spectrum, n)  # shown


def convolve2d(x, kernel):
    return torch.nn.functional.conv2d(
        x[None, None], kernel.flip(0, 1)[None, None])[0, 0]


def frame(x, length, step):
    return x.unfold(-1, length, step)


def overlap_and_add(x, step):
    return torch.nn.functional.fold(  # shown
        x.T[None], (1, (len(x) - 1) * step + x.shape[1]),  # shown
        kernel_size=(1, x.shape[1]), stride=(1, step))[0, 0, 0]  # shown


def resample(x, n):
    return torch.nn.functional.interpolate(  # shown
        x[None, None], size=n, mode="linear")[0, 0]  # shown


def polar(radius, phase):
    return torch.polar(radius, phase)


def angle(x):
    return torch.angle(x)


def gradient(x):
    return torch.gradient(x)
