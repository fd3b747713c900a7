"""Signal and FFT in NumPy: what a reader would type, one function per operation."""

import numpy as np


def fft(x):
    return np.fft.fft(x)


def ifft(x):
    return np.fft.ifft(x)


def fft_ortho(x):
    return np.fft.fft(x, norm="ortho")


def rfft(x):
    return np.fft.rfft(x)


def rfft_of_length(x, n):
    return np.fft.rfft(x, n=n)


def irfft(x):
    return np.fft.irfft(x)


def irfft_of_length(x, n):
    return np.fft.irfft(x, n=n)


def fft2(x):
    return np.fft.fft2(x)


def ifft2(x):
    return np.fft.ifft2(x)


def rfft2(x):
    return np.fft.rfft2(x)


def irfft2(x):
    return np.fft.irfft2(x)


def fftn(x):
    return np.fft.fftn(x)


def hfft(x):
    return np.fft.hfft(x)


def fftfreq(n):
    return np.fft.fftfreq(n)


def rfftfreq(n):
    return np.fft.rfftfreq(n)


def fftshift(x):
    return np.fft.fftshift(x)


def ifftshift(x):
    return np.fft.ifftshift(x)


def hann_window_symmetric(n):
    return np.hanning(n)


def hamming_window(n):
    return np.hamming(n)


def blackman_window(n):
    return np.blackman(n)


def bartlett_window(n):
    return np.bartlett(n)


def kaiser_window(n, beta):
    return np.kaiser(n, beta)


def convolve(x, kernel):
    return np.convolve(x, kernel)


def convolve_same(x, kernel):
    return np.convolve(x, kernel, mode="same")


def correlate(x, kernel):
    return np.correlate(x, kernel)


def convolve_by_fft(x, kernel):
    n = len(x) + len(kernel) - 1  # shown
    spectrum = np.fft.rfft(x, n) * np.fft.rfft(kernel, n)  # shown
    return np.fft.irfft(spectrum, n)  # shown


def frame(x, length, step):
    return np.lib.stride_tricks.sliding_window_view(x, length)[::step]  # shown


def interp(x, points, values):
    return np.interp(x, points, values)


def unwrap(x):
    return np.unwrap(x)


def polar(radius, phase):
    return radius * np.exp(1j * phase)


def angle(x):
    return np.angle(x)


def gradient(x):
    return np.gradient(x)
