"""Signal and FFT in JAX: what a reader would type, one function per operation."""

import jax
import jax.numpy as jnp


def fft(x):
    return jnp.fft.fft(x)


def ifft(x):
    return jnp.fft.ifft(x)


def fft_ortho(x):
    return jnp.fft.fft(x, norm="ortho")


def rfft(x):
    return jnp.fft.rfft(x)


def rfft_of_length(x, n):
    return jnp.fft.rfft(x, n=n)


def irfft(x):
    return jnp.fft.irfft(x)


def irfft_of_length(x, n):
    return jnp.fft.irfft(x, n=n)


def fft2(x):
    return jnp.fft.fft2(x)


def ifft2(x):
    return jnp.fft.ifft2(x)


def rfft2(x):
    return jnp.fft.rfft2(x)


def irfft2(x):
    return jnp.fft.irfft2(x)


def fftn(x):
    return jnp.fft.fftn(x)


def hfft(x):
    return jnp.fft.hfft(x)


def fftfreq(n):
    return jnp.fft.fftfreq(n)


def rfftfreq(n):
    return jnp.fft.rfftfreq(n)


def fftshift(x):
    return jnp.fft.fftshift(x)


def ifftshift(x):
    return jnp.fft.ifftshift(x)


def stft(x):
    frequencies, times, spectrum = jax.scipy.signal.stft(  # shown
        x, nperseg=8, noverlap=4)  # shown
    return spectrum


def stft_of_whole_frames(x):
    frequencies, times, spectrum = jax.scipy.signal.stft(  # shown
        x, nperseg=8, noverlap=4, boundary=None)  # shown
    return spectrum


def istft(x):
    spectrum = jax.scipy.signal.stft(x, nperseg=8, noverlap=4)[2]
    times, signal = jax.scipy.signal.istft(spectrum, nperseg=8, noverlap=4)  # shown
    return signal


def hann_window_symmetric(n):
    return jnp.hanning(n)


def hamming_window(n):
    return jnp.hamming(n)


def blackman_window(n):
    return jnp.blackman(n)


def bartlett_window(n):
    return jnp.bartlett(n)


def kaiser_window(n, beta):
    return jnp.kaiser(n, beta)


def convolve(x, kernel):
    return jnp.convolve(x, kernel)


def convolve_same(x, kernel):
    return jnp.convolve(x, kernel, mode="same")


def correlate(x, kernel):
    return jnp.correlate(x, kernel)


def convolve_by_fft(x, kernel):
    return jax.scipy.signal.fftconvolve(x, kernel)


def convolve2d(x, kernel):
    return jax.scipy.signal.convolve2d(x, kernel, mode="valid")


def dct(x):
    return jax.scipy.fft.dct(x)


def dct_ortho(x):
    return jax.scipy.fft.dct(x, norm="ortho")


def idct(x):
    return jax.scipy.fft.idct(x)


def frame(x, length, step):
    starts = jnp.arange(0, len(x) - length + 1, step)  # shown
    return x[starts[:, None] + jnp.arange(length)]  # shown


def resample(x, n):
    return jax.image.resize(x, (n,), "linear")


def interp(x, points, values):
    return jnp.interp(x, points, values)


def unwrap(x):
    return jnp.unwrap(x)


def polar(radius, phase):
    return radius * jnp.exp(1j * phase)


def angle(x):
    return jnp.angle(x)


def gradient(x):
    return jnp.gradient(x)
