"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

vector = np.array([1.0, -2.0, 0.5, 3.0, -1.5, 0.25], np.float32)
odd = vector[:5].copy()
rows = np.array([[1.0, 0.0, -1.0, 2.0], [0.5, 0.5, -2.0, 1.0]], np.float32)
complexes = np.array([1 + 2j, -1j, 0.5, -2 + 1j], np.complex64)
plane = np.array([[1 + 1j, 2, -1j], [0, -1, 0.5 + 2j]], np.complex64)
half = np.array([3.0, 1 - 2j, -0.5 + 1j, 2.0], np.complex64)
empty = np.zeros((0,), np.float32)
signal = np.array([0.5, 1.0, -0.5, -1.0, 0.25, 2.0, -2.0, 1.5, 0.75, -0.25, 1.0, 0.5, -1.5, 0.0, 1.25, -0.75],
                  np.float32)
kernel = np.array([1.0, 2.0, -0.5], np.float32)
even = np.array([1.0, -1.0, 0.5, 2.0], np.float32)
image = np.array([[1.0, 2.0, 0.0, -1.0], [0.5, -2.0, 3.0, 1.0], [0.0, 1.0, -1.0, 2.0]], np.float32)
lengths = {"eight": {"n": 8}, "five": {"n": 5}, "one": {"n": 1}}
real = {"even": {"x": vector}, "odd": {"x": odd}, "rows": {"x": rows},
        "doubles": {"x": odd.astype(np.float64)}}
convolutions = {"odd_kernel": {"x": signal[:8], "kernel": kernel},
                "even_kernel": {"x": signal[:8], "kernel": even}}
waves = {"signal": {"x": signal}}

CASES = {
    "fft": {"complex": {"x": complexes}, "rows": {"x": plane}, "real": {"x": vector}, "empty": {"x": empty}},
    "ifft": {"complex": {"x": complexes}, "rows": {"x": plane}, "real": {"x": vector}},
    "fft_ortho": {"complex": {"x": complexes}, "rows": {"x": plane}},
    "rfft": {**real, "empty": {"x": empty}},
    "rfft_of_length": {"shorter": {"x": vector, "n": 4}, "longer": {"x": odd, "n": 8}},
    "irfft": {"half": {"x": half}, "rows": {"x": plane}},
    "irfft_of_length": {"odd": {"x": half, "n": 7}, "shorter": {"x": half, "n": 4}},
    **dict.fromkeys(("fft2", "ifft2"), {"plane": {"x": plane}, "batch": {"x": np.stack([plane, 2 * plane])}}),
    "rfft2": {"rows": {"x": rows}, "batch": {"x": np.stack([rows, 2 * rows])}},
    "irfft2": {"plane": {"x": plane}},
    "fftn": {"cube": {"x": np.stack([plane, 2 * plane])}, "plane": {"x": plane}},
    "hfft": {"half": {"x": half}, "real": {"x": odd}},
    **dict.fromkeys(("fftfreq", "rfftfreq"), lengths),
    **dict.fromkeys(("fftshift", "ifftshift"), {"even": {"x": vector}, "odd": {"x": odd},
                                                "rows": {"x": rows}}),
    **dict.fromkeys(("stft", "stft_of_whole_frames"), {**waves, "batch": {"x": np.stack([signal, -signal])}}),
    "istft": waves,
    **dict.fromkeys(("hann_window_symmetric", "hamming_window", "blackman_window", "bartlett_window"),
                    lengths),
    "kaiser_window": {"eight": {"n": 8, "beta": 12.0}, "five": {"n": 5, "beta": 5.0}},
    **dict.fromkeys(("convolve", "convolve_same", "correlate", "convolve_by_fft"), convolutions),
    "convolve2d": {"image": {"x": image, "kernel": np.array([[1.0, -1.0], [0.5, 2.0]], np.float32)}},
    **dict.fromkeys(("dct", "dct_ortho", "idct"), {"even": {"x": vector}, "rows": {"x": rows}}),
    "mel_matrix": {"three": {"bins": 3, "frequencies": 9, "rate": 8000}},
    "mfcc": {"rows": {"x": rows}},
    "frame": {"overlapping": {"x": signal[:10], "length": 4, "step": 2},
              "rest": {"x": signal[:9], "length": 4, "step": 3}},
    "overlap_and_add": {"frames": {"x": image, "step": 2}, "apart": {"x": image, "step": 4}},
    "resample": {"longer": {"x": odd, "n": 8}, "shorter": {"x": signal[:8], "n": 4},
                 "same": {"x": odd, "n": 5}},
    "interp": {"points": {"x": np.array([-1.0, 0.5, 1.25, 3.0], np.float32),
                          "points": np.array([0.0, 1.0, 2.0], np.float32),
                          "values": np.array([1.0, -1.0, 4.0], np.float32)}},
    "unwrap": {"phases": {"x": np.array([0.0, 3.0, -3.0, -0.5, 2.9, -2.8], np.float32)}},
    "polar": {"numbers": {"radius": np.array([1.0, 2.0, 0.5], np.float32),
                          "phase": np.array([0.0, 2.0, -1.0], np.float32)}},
    "angle": {"complex": {"x": complexes}, "real": {"x": np.array([1.0, -2.0, 0.0], np.float32)},
              "zero": {"x": np.zeros(2, np.complex64)}},
    "gradient": {"vector": {"x": vector}, "rows": {"x": rows}},
}
