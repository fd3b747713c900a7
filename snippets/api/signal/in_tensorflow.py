"""Signal and FFT in TensorFlow: what a reader would type, one function per operation."""

import tensorflow as tf


def fft(x):
    return tf.signal.fft(x)


def ifft(x):
    return tf.signal.ifft(x)


def fft_ortho(x):
    return tf.signal.fft(x) / x.shape[-1] ** 0.5


def rfft(x):
    return tf.signal.rfft(x)


def rfft_of_length(x, n):
    return tf.signal.rfft(x, fft_length=[n])


def irfft(x):
    return tf.signal.irfft(x)


def irfft_of_length(x, n):
    return tf.signal.irfft(x, fft_length=[n])


def fft2(x):
    return tf.signal.fft2d(x)


def ifft2(x):
    return tf.signal.ifft2d(x)


def rfft2(x):
    return tf.signal.rfft2d(x)


def irfft2(x):
    return tf.signal.irfft2d(x)


def fftn(x):
    return tf.signal.fft3d(x)


def fftshift(x):
    return tf.signal.fftshift(x)


def ifftshift(x):
    return tf.signal.ifftshift(x)


def stft(x):
    return tf.signal.stft(x, frame_length=8, frame_step=4)


def stft_of_whole_frames(x):
    return tf.signal.stft(x, frame_length=8, frame_step=4)


def istft(x):
    spectrum = tf.signal.stft(x, 8, 4)
    return tf.signal.inverse_stft(  # shown
        spectrum, 8, 4, window_fn=tf.signal.inverse_stft_window_fn(4))  # shown


def hann_window_symmetric(n):
    return tf.signal.hann_window(n, periodic=False)


def hamming_window(n):
    return tf.signal.hamming_window(n)


def kaiser_window(n, beta):
    return tf.signal.kaiser_window(n, beta=beta)


def convolve(x, kernel):
    padding = len(kernel) - 1  # shown
    return tf.nn.conv1d(  # shown
        tf.pad(x, [[padding, padding]])[None, :, None],  # shown
        kernel[::-1, None, None], stride=1, padding="VALID")[0, :, 0]  # shown


def convolve_same(x, kernel):
    return tf.nn.conv1d(  # shown
        x[None, :, None], kernel[::-1, None, None], stride=1, padding="SAME")[0, :, 0]  # shown


def correlate(x, kernel):
    return tf.nn.conv1d(  # shown
        x[None, :, None], kernel[:, None, None], stride=1, padding="VALID")[0, :, 0]  # shown


def convolve_by_fft(x, kernel):
    n = [len(x) + len(kernel) - 1]  # shown
    spectrum = tf.signal.rfft(x, n) * tf.signal.rfft(kernel, n)  # shown
    return tf.signal.irfft(spectrum, n)  # shown


def convolve2d(x, kernel):
    return tf.nn.conv2d(  # shown
        x[None, :, :, None], kernel[::-1, ::-1, None, None],  # shown
        strides=1, padding="VALID")[0, :, :, 0]  # shown


def dct(x):
    return tf.signal.dct(x)


def dct_ortho(x):
    return tf.signal.dct(x, norm="ortho")


def idct(x):
    return tf.signal.idct(x)


def mel_matrix(bins, frequencies, rate):
    return tf.signal.linear_to_mel_weight_matrix(bins, frequencies, rate)


def mfcc(x):
    return tf.signal.mfccs_from_log_mel_spectrograms(x)


def frame(x, length, step):
    return tf.signal.frame(x, length, step)


def overlap_and_add(x, step):
    return tf.signal.overlap_and_add(x, step)


def resample(x, n):
    return tf.image.resize(x[None, :, None], (1, n))[0, :, 0]  # shown


def polar(radius, phase):
    return tf.complex(radius * tf.cos(phase), radius * tf.sin(phase))


def angle(x):
    return tf.math.angle(x)
