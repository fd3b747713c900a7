"""Port doctor: two arrays ought to be equal and are not. Which known difference lies between them?

    python diagnose.py pytorch.npy tensorflow.npy
    python diagnose.py pytorch.npz tensorflow.npz             one array per layer, in the network's order
    python diagnose.py pytorch.npy tensorflow.npy --input x.npy

It needs NumPy only: carry it wherever you port. Make a dump by `np.savez("layers.npz", conv=..., norm=...)`;
in it, the layer before the first one that diverges serves as its input, and channels first or last makes no
difference. Exit status: 0 equal, 1 not, 2 bad input. It says which known difference explains the gap; whether
that is what happened, you must check.
"""

from __future__ import annotations

import argparse
import itertools
import locale
import math
import sys
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

Array = np.ndarray
EPSILONS = (1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-12)
GATES = {4: "ifgo", 3: "rzn"}
"""PyTorch's order of gates in an LSTM (Keras has the same, ONNX iofg) and a GRU (Keras zrn)."""
LARGEST = 100_000
"""Elements above which mends are tried alone, not in pairs."""

MOST_PATCHES = 20_000_000
"""Numbers in the patches of an image above which a kernel is not fitted."""


class Mend(NamedTuple):
    """One way from one array to the other, and the page that shows why it is needed."""

    page: str
    label: str
    made: Array
    fitted: bool = False
    """Whether a number was fitted: nothing is tried on top of it, or anything would fit."""


class Found(NamedTuple):
    """A chain of at most two mends, and whether it is applied to the first or the second array."""

    side: int
    chain: tuple[Mend, ...]


def equal(a: Array, b: Array, tolerance: float) -> bool:
    """Whether |a - b| <= tolerance * max(1, |b|) everywhere, NaN equal to NaN; shapes must be the same."""
    return a.shape == b.shape and bool(np.all(
        (np.abs(a - b) <= tolerance * np.maximum(1, np.abs(b))) | (a == b) | (np.isnan(a) & np.isnan(b))))


def diagnose(a: Array, b: Array, x: Array | None = None, tolerance: float = 1e-4) -> list[Found]:
    """The shortest chains of mends that make `a` and `b` equal; `x` is the layer's input, if known.

    Empty when they are equal, when nothing helps, or when they hold too few numbers to tell mends apart.
    """
    a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
    x = None if x is None else np.asarray(x, np.float64)
    if equal(a, b, tolerance) or np.unique(b).size < 2 and np.unique(a).size < 2 and a.size + b.size > 2:
        return []
    with np.errstate(all="ignore"):
        sides = ((1, a, b), (2, b, a))  # mends are made one by one: together they would fill the memory
        found = [Found(n, (m,)) for n, old, to in sides for m in _mends(old, to, x)
                 if equal(m.made, to, tolerance)]
        if found or max(a.size, b.size) > LARGEST:
            return _first_of_each(found)
        return _first_of_each([
            Found(n, (one, two)) for n, old, to in sides for one in _mends(old, to, x) if not one.fitted
            for two in _mends(one.made, to, x) if equal(two.made, to, tolerance)])


def _first_of_each(found: list[Found]) -> list[Found]:
    """One way for each cause: what mends the first array also mends the second, the other way round."""
    return list({tuple(m.page for m in f.chain): f for f in reversed(found)}.values())[::-1]


def _mends(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    for way in (_axes, _flattened, _reversed, _longer, _gates, _logits, _labels, _rows, _reduced, _factor,
                _bias):
        yield from way(a, b, x)
    if x is not None and x.ndim == a.ndim == b.ndim:
        for from_input in (_epsilon, _activation, _padding):
            yield from from_input(a, b, x)
    yield from _channels(a, b, x)


def _axes(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    page = "layers/dense-weight-layout" if a.ndim == 2 else "tensors/channels-last"
    for order in itertools.permutations(range(a.ndim)) if 2 <= a.ndim <= 5 else ():
        if list(order) != sorted(order) and tuple(a.shape[i] for i in order) == b.shape:
            yield Mend(page, f"transpose{order}", a.transpose(order))


def _flattened(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """The last axis is a flattened image: channels first against channels last."""
    last = a.shape[-1] if a.ndim and a.shape == b.shape else 0
    for c in range(2, last // 2 + 1):
        pixels, left = divmod(last, c)
        for h in {1, math.isqrt(pixels)} if not left else ():
            if pixels % h == 0:
                image = np.moveaxis(a.reshape(*a.shape[:-1], c, h, pixels // h), -3, -1)
                said = f"CHW -> HWC, C={c}, H*W={pixels}"
                yield Mend("layers/flatten-channel-order", said, image.reshape(a.shape))


def _reversed(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """Channels RGB/BGR, a sequence read backwards, a flipped kernel."""
    for count in range(1, min(a.ndim, 3) + 1) if a.shape == b.shape else ():
        for axes in itertools.combinations(range(a.ndim), count):
            sequence = a.ndim == 3 and count == 1
            page = "layers/bidirectional-last-step" if sequence else "layers/convolution-flips"
            yield Mend(page, f"reversed along {axes}", np.flip(a, axes))


def _longer(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """One row or column more, as padding at another side, or rounding up, leaves it."""
    odd = [i for i, (m, n) in enumerate(zip(a.shape, b.shape, strict=False)) if m == n + 1]
    if a.ndim == b.ndim and odd and all(a.shape[i] == b.shape[i] for i in range(a.ndim) if i not in odd):
        for side, said in ((slice(1, None), "[1:]"), (slice(None, -1), "[:-1]")):
            cut = tuple(side if i in odd else slice(None) for i in range(a.ndim))
            yield Mend("layers/pool-padding", f"{said} along {odd}", a[cut])


def _gates(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """Blocks of a recurrent layer's weights in another order."""
    ends = {0, a.ndim - 1} if a.shape == b.shape and a.ndim else ()
    for axis, (count, names) in itertools.product(ends, GATES.items()):
        blocks = np.split(a, count, axis) if a.shape[axis] % count == 0 and a.size > count else []
        for order in itertools.permutations(range(count)) if blocks else ():
            if list(order) != sorted(order):
                said = "".join(names[i] for i in order)
                page = "porting/lstm" if count == 4 else "layers/gru-gate-order"
                made = np.concatenate([blocks[i] for i in order], axis)
                yield Mend(page, f"gates {names} -> {said}, axis {axis}", made)


def _logits(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    if a.shape == b.shape and a.ndim and a.size > 1:
        log = a - a.max(-1, keepdims=True)
        log = log - np.log(np.exp(log).sum(-1, keepdims=True))
        for said, made in (("softmax", np.exp(log)), ("log_softmax", log), ("sigmoid", 1 / (1 + np.exp(-a))),
                           ("exp", np.exp(a))):
            yield Mend("numerics/softmax-cross-entropy-logits", said, made)


def _labels(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    if a.size and set(np.unique(a)) == {0.0, 1.0}:
        if a.ndim == b.ndim + 1:
            yield Mend("training/label-encodings", "argmax(-1)", a.argmax(-1).astype(float))
        yield Mend("layers/attention-mask-polarity", "1 - mask", 1 - a)


def _rows(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    if a.shape == b.shape and a.ndim and 1 < len(a) <= 10_000:
        old, new = (np.lexsort(v.reshape(len(v), -1).T[::-1].round(5)) for v in (a, b))
        made = np.empty_like(a)
        made[new] = a[old]
        yield Mend("data/shuffle-buffer", "the same rows in another order", made, fitted=True)


def _reduced(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    if a.shape != b.shape and [n for n in a.shape if n > 1] == [n for n in b.shape if n > 1]:
        yield Mend("tensors/broadcasting", f"reshape{b.shape}", a.reshape(b.shape))
    for axis in (None, *range(a.ndim)) if b.ndim < a.ndim else ():
        for how in (np.mean, np.sum):
            made = np.asarray(how(a, axis=axis))
            yield Mend("training/loss-reduction", f"{how.__name__}(axis={axis})", made)


def _factor(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """The same but for one factor, which says where it comes from."""
    if a.shape != b.shape or not np.any(np.isfinite(a) & (a != 0)):
        return
    largest = np.unravel_index(np.nanargmax(np.abs(np.where(np.isfinite(a), a, 0))), a.shape)
    factor = float(b[largest] / a[largest])
    sizes = {n for v in (a, x) if v is not None for n in (v.size, *v.shape) if n > 1}
    if math.isfinite(factor) and factor != 0:
        for page, said in _origins(factor, sizes) or [("porting/layer-by-layer", "of unknown origin")]:
            yield Mend(page, f"times {factor:.6g}: {said}", a * factor, fitted=True)


def _origins(factor: float, sizes: set[int]) -> list[tuple[str, str]]:
    """Where a factor, or its reciprocal, may come from."""
    f = max(abs(factor), 1 / abs(factor))
    counts = {"var": 1 / (1 - 1 / f) if f > 1 else 0, "std": 1 / (1 - 1 / f**2) if f > 1 else 0}
    found = [("numerics/sample-std", f"{name} divides by N and by N-1, N = {round(n)}")
             for name, n in counts.items() if 2 <= n <= 10_000 and abs(n - round(n)) < 1e-3 * n]
    found += [("training/loss-reduction", f"sum against mean of {n}")
              for n in sizes if abs(f - n) < 1e-4 * n]
    found += [("layers/attention-scale", f"divided by the root of {round(f * f)}")
              for n in {*sizes, 16, 32, 64, 96, 128} if abs(f * f - n) < 1e-4 * n]
    found += [("training/dropout-train-eval", f"dropout {p}")
              for p in (0.1, 0.2, 0.25, 0.3, 0.4, 0.5) if abs(f - 1 / (1 - p)) < 1e-4]
    found += [("data/image-rescale", "pixels 0..255 against 0..1")] if abs(f - 255) < 0.03 else []
    return found + ([("training/cosine-loss-sign", "the opposite sign")] if abs(factor + 1) < 1e-6 else [])


def _bias(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    for axis in {a.ndim - 1, 1} & set(range(a.ndim)) if a.shape == b.shape else ():
        others = tuple(i for i in range(a.ndim) if i != axis)
        if others and a.size > a.shape[axis]:
            made = a + (b - a).mean(others, keepdims=True)
            yield Mend("porting/dense-network", f"plus a bias along axis {axis}", made, fitted=True)


def _channels(a: Array, b: Array, x: Array | None) -> Iterator[Mend]:
    """Each channel times and plus numbers of its own, as a batch normalisation in inference mode does."""
    for axis in {a.ndim - 1, 1} if a.shape == b.shape and a.ndim > 1 else ():
        others = tuple(i for i in range(a.ndim) if i != axis)
        centred = a - a.mean(others, keepdims=True)
        spread = (centred**2).sum(others, keepdims=True)
        if a.size < 8 * a.shape[axis] or not np.all(np.isfinite(spread)) or not np.any(spread):
            continue
        scale = np.where(spread > 0, (centred * b).sum(others, keepdims=True) / spread, 1.0)
        made = b.mean(others, keepdims=True) + centred * scale
        scales, sure = scale.ravel()[spread.ravel() > 0], False
        if np.ptp(scales) < 1e-6:  # one factor for all channels is another finding
            continue
        for old, new in itertools.permutations((1e-5, 1e-3), 2):
            variance = (old - scales**2 * new) / (scales**2 - 1)
            if np.all(variance > 0) and np.all(scales > 0):
                sure = bool(np.all(variance > 1e-3))  # below, an epsilon could explain nearly any scale
                few = ", ".join(f"{v:.3g}" for v in variance[:4])
                said = f"epsilon {old:g} -> {new:g} at variances {few}"
                yield Mend("layers/batchnorm-epsilon", said, made, fitted=True)
        if not sure:
            said = f"each channel of axis {axis} scaled and shifted"
            yield Mend("porting/cnn-with-batchnorm", said, made, fitted=True)


def _epsilon(a: Array, b: Array, x: Array) -> Iterator[Mend]:
    """A normalisation of `x` with another epsilon, up to a shift for each channel."""
    every = tuple(range(a.ndim))
    ways = [("layers/layernorm-epsilon", every[-1:], -1), ("layers/batchnorm-epsilon", every[:-1], -1),
            ("layers/batchnorm-epsilon", (0, *every[2:]), 1)]
    for page, axes, channel in ways if x.shape == a.shape == b.shape and a.ndim > 1 else ():
        variance = x.var(axes, keepdims=True)
        for old, new in itertools.permutations(EPSILONS, 2):
            made = a * np.sqrt((variance + old) / (variance + new))
            shift = (b - made).mean(tuple(i for i in every if i != channel % a.ndim), keepdims=True)
            yield Mend(page, f"epsilon {old:g} -> {new:g}", made + shift, fitted=True)


def _activation(a: Array, b: Array, x: Array) -> Iterator[Mend]:
    """Two versions of one activation of `x`."""
    if not x.shape == a.shape == b.shape:
        return
    cubic = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
    erf = np.vectorize(math.erf, [float])(x / math.sqrt(2))
    gelu = {"erf": x * (1 + erf) / 2, "tanh": x * (1 + np.tanh(cubic)) / 2}
    leaky = {f"slope {s:g}": np.where(x > 0, x, s * x) for s in (0.01, 0.1, 0.2, 0.3)}
    for page, made in (("layers/gelu-approximation", gelu), ("layers/leaky-relu-slope", leaky)):
        for old, new in itertools.permutations(made, 2):
            if equal(a, made[old], 1e-4):
                yield Mend(page, f"{old} -> {new}", made[new], fitted=True)


def _padding(a: Array, b: Array, x: Array) -> Iterator[Mend]:
    """A strided convolution padded elsewhere: its kernel is fitted to `a`, then moved by a pixel."""
    if a.ndim != 4 or a.shape != b.shape or x.shape[0] != a.shape[0]:
        return
    for first in (True, False):  # channels first, then channels last
        image, old = (np.moveaxis(v, 1, -1) if first else v for v in (x, a))
        if not all(old.shape):
            return
        stride = round(image.shape[1] / old.shape[1])
        for size, (before, other) in itertools.product((2, 3, 5, 7), itertools.permutations(range(3), 2)):
            if old[..., 0].size * image.shape[-1] * size**2 > MOST_PATCHES:
                continue
            seen, moved = (_patches(image, size, stride, start, old.shape[1:3]) for start in (before, other))
            rows = old.reshape(-1, old.shape[-1])
            if stride > 1 and len(moved) == len(seen) == len(rows) > seen.shape[1]:
                kernel = np.linalg.lstsq(seen, rows, rcond=None)[0]
                if equal(seen @ kernel, rows, 1e-4):
                    made = (moved @ kernel).reshape(old.shape)
                    said = f"kernel {size}, stride {stride}: {before} -> {other} in front"
                    yield Mend("layers/same-padding-stride", said,
                               np.moveaxis(made, -1, 1) if first else made, fitted=True)


def _patches(image: Array, size: int, stride: int, before: int, out: tuple[int, ...]) -> Array:
    """What each output pixel sees of an image (N, H, W, C), a row each, with a one for the bias."""
    padded = np.pad(image, ((0, 0), (before, size + stride), (before, size + stride), (0, 0)))
    seen = np.lib.stride_tricks.sliding_window_view(padded, (size, size), (1, 2))[:, ::stride, ::stride]
    seen = seen[:, : out[0], : out[1]].reshape(-1, size * size * image.shape[-1])
    return np.hstack([seen, np.ones((len(seen), 1))])


def read(path: str) -> dict[str, Array]:
    """The arrays of a .npy or .npz file, by layer; ends with status 2 when it holds none, or no numbers."""
    try:
        loaded = np.load(path, allow_pickle=False)
        alone = isinstance(loaded, np.ndarray)
        arrays = {"": loaded} if alone else {name: loaded[name] for name in loaded.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        fail(f"{path}: {error}",
             "np.save(path, array)나 np.savez(path, layer=array, …)로 저장한 파일을 주십시오.",
             "Give a file written by np.save(path, array) or np.savez(path, layer=array, ...).")
    if not arrays:
        fail(f"{path}: 0", "배열이 하나도 없는 파일입니다.", "There is no array in this file.")
    for name, array in arrays.items():
        if array.dtype.kind not in "biuf":
            fail(f"{path} {name}: {array.dtype}", "실수 배열로 저장하십시오.",
                 "Save it as an array of real numbers.")
    return arrays


def fail(what: str, ko: str, en: str) -> None:
    """Ends with status 2."""
    print(f"{what}\n{say(ko, en)}", file=sys.stderr)
    raise SystemExit(2)


def say(ko: str, en: str) -> str:
    """The sentence in the language asked for."""
    return ko if language == "ko" else en


def report(name: str, a: Array, b: Array, x: Array | None, tolerance: float) -> None:
    """Prints how far two arrays are apart and what makes them equal."""
    apart = f"{a.shape} / {b.shape}"
    if a.shape == b.shape:
        gap = np.abs(np.asarray(a, np.float64) - b)
        at = tuple(map(int, np.unravel_index(np.argmax(np.nan_to_num(gap, nan=np.inf)), a.shape)))
        apart = f"max |a-b| = {gap.max():.3g} @ {list(at)}"
    print(f"{name}: {apart}")
    found = diagnose(a, b, x, tolerance)
    for side, chain in found:
        on = say(*(("첫째 배열에", "to the first"), ("둘째 배열에", "to the second"))[side - 1])
        print(f"  {on}: {', '.join(m.label for m in chain)}  ({', '.join(m.page for m in chain)})")
    if not found:
        print("  " + say(
            "아는 차이로는 같아지지 않습니다. 입력, 학습/평가 모드, 가중치부터 견주십시오.",
            "No known difference makes them equal. Compare input, train/eval mode and weights first."))


def layouts(a: Array, shape: tuple[int, ...]) -> Iterator[tuple[str, Array]]:
    """A layer's output as it is, with its channels at the other end, and without axes of length 1."""
    yield "", a
    for old, new in ((1, -1), (-1, 1)) if a.ndim > 2 else ():
        moved = list(range(a.ndim))
        moved.insert(new % a.ndim, moved.pop(old))
        yield f"transpose{tuple(moved)}", a.transpose(moved)
    if a.shape != shape and [n for n in a.shape if n > 1] == [n for n in shape if n > 1]:
        yield f"reshape{shape}", a.reshape(shape)


def compare(a: dict[str, Array], b: dict[str, Array], x: Array | None, tolerance: float, path: str) -> int:
    """Walks along the layers of the first file that both have; 1 at the first that diverges, else 0.

    Within a dump another order of channels is no divergence: it is named, and kept for what follows.
    """
    layout = ""
    for name, array in a.items():
        if name not in b:
            continue
        array, other = np.asarray(array, np.float64), np.asarray(b[name], np.float64)
        ways = dict(layouts(array, other.shape)) if name else {"": array}
        same = [way for way, made in ways.items() if equal(made, other, tolerance)]
        if not same:
            way = layout if layout in ways and ways[layout].shape == other.shape else ""
            report(f"{name or path} {way}".rstrip(), ways[way], other, x, tolerance)
            return 1
        layout = same[0] if array.ndim > 2 else layout
        print(f"{name or path}: = {same[0]}".rstrip())
        x = ways[same[0]]
    return 0


def main() -> int:
    """Reads the two files and compares what both hold."""
    global language
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("first")
    parser.add_argument("second")
    parser.add_argument("--input", help="the input of the first layer, as .npy")
    parser.add_argument("--tolerance", type=float, default=1e-4, help="largest |a-b| / max(1, |b|): 1e-4")
    parser.add_argument("--lang", choices=("ko", "en"), default=language)
    asked = parser.parse_args()
    language = asked.lang
    a, b = read(asked.first), read(asked.second)
    x = next(iter(read(asked.input).values())) if asked.input else None
    if alone := sorted(a.keys() ^ b.keys()):
        names = ", ".join(name or "(.npy)" for name in alone)
        if not a.keys() & b.keys():
            fail(names, "같은 이름이 하나도 없습니다. 두 파일의 층 이름을 맞추십시오.",
                 "No name is in both files: use the same names of layers.")
        print(f"{names}: {say('한쪽에만 있어 건너뜁니다.', 'in one file only, skipped.')}")
    return compare(a, b, x, asked.tolerance, asked.first)


language = "ko" if (locale.getlocale()[0] or "").startswith(("ko", "Korean")) else "en"
"""Of what is printed."""

if __name__ == "__main__":
    raise SystemExit(main())
