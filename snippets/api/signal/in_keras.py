"""Signal and FFT in Keras 3: what a reader would type, one function per operation."""

import keras


def fft(x):
    real, imag = keras.ops.fft((keras.ops.real(x), keras.ops.imag(x)))  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def rfft(x):
    real, imag = keras.ops.rfft(x)  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def rfft_of_length(x, n):
    real, imag = keras.ops.rfft(x, fft_length=n)  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def irfft(x):
    return keras.ops.irfft((keras.ops.real(x), keras.ops.imag(x)))


def irfft_of_length(x, n):
    return keras.ops.irfft((keras.ops.real(x), keras.ops.imag(x)), fft_length=n)


def fft2(x):
    real, imag = keras.ops.fft2((keras.ops.real(x), keras.ops.imag(x)))  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def ifft2(x):
    real, imag = keras.ops.ifft2((keras.ops.real(x), keras.ops.imag(x)))  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def stft(x):
    real, imag = keras.ops.stft(x, 8, 4, 8)  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def stft_of_whole_frames(x):
    real, imag = keras.ops.stft(x, 8, 4, 8, center=False)  # shown
    return keras.ops.view_as_complex(keras.ops.stack([real, imag], axis=-1))  # shown


def istft(x):
    spectrum = keras.ops.stft(x, 8, 4, 8)
    return keras.ops.istft(spectrum, 8, 4, 8)  # shown


def hann_window_symmetric(n):
    return keras.ops.hanning(n)


def hamming_window(n):
    return keras.ops.hamming(n)


def blackman_window(n):
    return keras.ops.blackman(n)


def bartlett_window(n):
    return keras.ops.bartlett(n)


def kaiser_window(n, beta):
    return keras.ops.kaiser(n, beta)


def convolve(x, kernel):
    return keras.ops.correlate(x, keras.ops.flip(kernel), mode="full")


def convolve_same(x, kernel):
    return keras.ops.correlate(x, keras.ops.flip(kernel), mode="same")


def correlate(x, kernel):
    return keras.ops.correlate(x, kernel)


def convolve2d(x, kernel):
    return keras.ops.conv(
        x[None, :, :, None], keras.ops.flip(kernel)[:, :, None, None],
        data_format="channels_last")[0, :, :, 0]


def frame(x, length, step):
    return keras.ops.extract_sequences(x, length, step)


def resample(x, n):
    return keras.ops.image.resize(  # shown
        x[None, :, None], (1, n), data_format="channels_last")[0, :, 0]  # shown


def polar(radius, phase):
    return keras.ops.polar(radius, phase)


def angle(x):
    return keras.ops.angle(x)
