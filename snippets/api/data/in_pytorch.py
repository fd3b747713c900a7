"""Data pipelines in PyTorch: what a reader would type, one function per operation."""

import functools
import os
import tempfile

import numpy as np
import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import (
    BatchSampler,
    ConcatDataset,
    DataLoader,
    Dataset,
    IterableDataset,
    RandomSampler,
    StackDataset,
    Subset,
    TensorDataset,
    WeightedRandomSampler,
    random_split,
)


def _columns(dataset):
    return [torch.stack(column) for column in zip(*dataset, strict=True)]


def _file(text):
    path = os.path.join(tempfile.mkdtemp(), "data.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def from_arrays(x, y):
    dataset = TensorDataset(x, y)  # shown
    return _columns(dataset)


def from_dictionary(x, y):
    dataset = [{"x": x[i], "y": y[i]} for i in range(len(x))]  # shown
    return list(DataLoader(dataset, batch_size=3))  # shown


def dataset_class(x, y):
    class Pairs(Dataset):  # shown
        def __len__(self):  # shown
            return len(x)  # shown

        def __getitem__(self, index):  # shown
            return x[index], y[index]  # shown

    return next(iter(DataLoader(Pairs(), batch_size=4)))


def from_generator(x):
    class Rows(IterableDataset):  # shown
        def __iter__(self):  # shown
            yield from x  # shown

    return torch.stack(list(Rows()))


def range_dataset(n):
    loader = DataLoader(range(n), batch_size=2)  # shown
    return list(loader)


def batch(x):
    dataset = TensorDataset(x)
    loader = DataLoader(dataset, batch_size=3)  # shown
    return [batch for batch, in loader]


def drop_last(x):
    dataset = TensorDataset(x)
    loader = DataLoader(dataset, batch_size=3, drop_last=True)  # shown
    return [batch for batch, in loader]


def first_batch(x):
    loader = DataLoader(x, batch_size=2)
    return next(iter(loader))  # shown


def shuffle(x):
    loader = DataLoader(x, batch_size=100, shuffle=True)  # shown
    found, = loader
    return torch.sort(found).values


def shuffle_again(x):
    loader = DataLoader(x, batch_size=100, shuffle=True)  # shown
    (first,), (second,) = loader, loader
    return bool((first != second).any())


def shuffle_with_seed(x):
    def first():
        seeded = torch.Generator().manual_seed(7)  # shown
        loader = DataLoader(x, batch_size=100, shuffle=True, generator=seeded)  # shown
        return next(iter(loader))

    return torch.equal(first(), first())


def map_elements(x):
    class Doubled(Dataset):  # shown
        def __len__(self):  # shown
            return len(x)  # shown

        def __getitem__(self, index):  # shown
            return x[index] * 2  # shown

    return list(Doubled())


def map_in_workers(x):
    dataset = TensorDataset(x * 2)
    loader = DataLoader(dataset, batch_size=3, num_workers=1)  # shown
    return [batch for batch, in loader]


def prefetch(x):
    dataset = TensorDataset(x)
    loader = DataLoader(dataset, 2, num_workers=1, prefetch_factor=4)  # shown
    return [batch for batch, in loader]


def repeat(x):
    dataset = TensorDataset(x)
    repeated = ConcatDataset([dataset] * 2)  # shown
    return _columns(repeated)[0]


def zip_datasets(x, y):
    first, second = TensorDataset(x), TensorDataset(y)
    both = StackDataset(first, second)  # shown
    return [torch.stack([row[0] for row in column]) for column in zip(*both, strict=True)]


def concatenate_datasets(a, b):
    first, second = TensorDataset(a), TensorDataset(b)
    joined = ConcatDataset([first, second])  # shown
    return _columns(joined)[0]


def filter_elements(x):
    even = [i for i in range(len(x)) if x[i] % 2 == 0]  # shown
    kept = Subset(x, even)  # shown
    return [int(number) for number in kept]


def take(x):
    part = Subset(x, range(3))  # shown
    return torch.stack(list(part))


def skip(x):
    part = Subset(x, range(3, len(x)))  # shown
    return torch.stack(list(part))


def flat_map(x):
    class Flat(IterableDataset):  # shown
        def __iter__(self):  # shown
            for row in x:  # shown
                yield from row  # shown

    return torch.stack(list(Flat()))


def cache(x):
    calls = []

    class Slow(Dataset):
        def __len__(self):
            return len(x)

        def __getitem__(self, index):
            calls.append(index)
            return x[index]

    cached = [*map(Slow().__getitem__, range(len(x)))]  # shown
    for _ in range(2):
        list(DataLoader(cached, batch_size=2))
    return len(calls)


def enumerate_elements(x):
    loader = DataLoader(x, batch_size=3)
    numbered = enumerate(loader)  # shown
    return [[i, int(batch.sum())] for i, batch in numbered]


def unbatch(x):
    loader = DataLoader(x, batch_size=3)
    elements = [row for batch in loader for row in batch]  # shown
    return torch.stack(elements)


def padded_batch(sequences):
    samples = [torch.tensor(sequence) for sequence in sequences]

    def collate(batch):  # shown
        return pad_sequence(batch, batch_first=True)  # shown

    loader = DataLoader(samples, batch_size=3, collate_fn=collate)  # shown
    return next(iter(loader))


def pad_sequences(sequences):
    samples = [torch.tensor(sequence) for sequence in sequences]
    return pad_sequence(samples, batch_first=True)  # shown


def dataset_windows(x):
    return x.unfold(0, 3, 1)


def timeseries_windows(x, y):
    windows = x.unfold(0, 3, 1).mT  # shown
    return windows, y[: len(windows)]  # shown


def split(x):
    train, test = random_split(x, [0.8, 0.2])  # shown
    return [len(train), len(test), sum(int(number) for number in [*train, *test])]


def weighted_sampling(weights):
    sampler = WeightedRandomSampler(weights, num_samples=20000)  # shown
    return torch.tensor(list(sampler))


def sample_with_replacement(x):
    sampler = RandomSampler(x, replacement=True, num_samples=20000)  # shown
    return torch.tensor(list(sampler)) / 100


def batch_of_indices(x):
    sampler = BatchSampler(range(len(x)), batch_size=3, drop_last=False)  # shown
    return [torch.tensor(batch) for batch in sampler]


def reduce(x):
    return functools.reduce(lambda total, item: total + item, x, 0)


def length(x):
    dataset = TensorDataset(x)
    return len(dataset)  # shown


def length_of_loader(x):
    loader = DataLoader(x, batch_size=3)
    return len(loader)  # shown


def unknown_length(x):
    class Numbers(IterableDataset):
        def __iter__(self):
            yield from x

    loader = DataLoader(Numbers(), batch_size=3)
    return len(loader)  # shown


def read_lines(text):
    path = _file(text)
    lines = [*open(path, encoding="utf-8")]  # shown
    return lines


def read_csv(text):
    path = _file(text)
    return torch.from_numpy(np.loadtxt(path, delimiter=",", skiprows=1))  # shown


def image_to_float(x):
    return x / 255


def standardize_features(x):
    return (x - x.mean(0)) / x.std(0)


def standardize_image(x):
    return (x - x.mean()) / x.std(correction=0)


def to_categorical(y):
    return torch.nn.functional.one_hot(y, 3)
