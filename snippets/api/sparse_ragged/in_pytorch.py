"""Sparse and ragged tensors in PyTorch: what a reader would type, one function per operation."""

import torch


def sparse_coo_tensor(indices, values, shape):
    sparse = torch.sparse_coo_tensor(indices.T, values, shape)  # shown
    return sparse.to_dense()


def sparse_csr_tensor(rows, columns, values, shape):
    sparse = torch.sparse_csr_tensor(rows, columns, values, shape)  # shown
    return sparse.to_dense()


def to_sparse(x):
    sparse = x.to_sparse()  # shown
    return sparse.to_dense()


def to_sparse_csr(x):
    sparse = x.to_sparse_csr()  # shown
    return sparse.crow_indices(), sparse.col_indices(), sparse.values()


def to_dense(x):
    sparse = x.to_sparse()
    return sparse.to_dense()  # shown


def sparse_indices(x):
    sparse = x.to_sparse()
    return sparse.indices()  # shown


def sparse_values(x):
    sparse = x.to_sparse()
    return sparse.values()  # shown


def coalesce(indices, values, shape):
    sparse = torch.sparse_coo_tensor(indices.T, values, shape)
    summed = sparse.coalesce()  # shown
    return summed.values()


def to_dense_with_duplicates(indices, values, shape):
    sparse = torch.sparse_coo_tensor(indices.T, values, shape)
    return sparse.to_dense()  # shown


def sparse_eye(n):
    sparse = torch.eye(n).to_sparse()  # shown
    return sparse.to_dense()


def sparse_mm(x, y):
    sparse = x.to_sparse()
    return torch.sparse.mm(sparse, y)  # shown


def sparse_mv(x, v):
    sparse = x.to_sparse()
    return sparse @ v  # shown


def sparse_sparse_mm(x, y):
    sparse = x.to_sparse()
    product = torch.sparse.mm(sparse, y.to_sparse())  # shown
    return product.to_dense()


def sparse_add(x, y):
    a, b = x.to_sparse(), y.to_sparse()
    total = torch.add(a, b)  # shown
    return total.to_dense()


def sparse_scale(x):
    sparse = x.to_sparse()
    scaled = sparse * 2.5  # shown
    return scaled.to_dense()


def sparse_transpose(x):
    sparse = x.to_sparse()
    turned = sparse.t()  # shown
    return turned.to_dense()


def sparse_softmax(x):
    sparse = x.to_sparse()
    probabilities = torch.sparse.softmax(sparse, dim=1)  # shown
    return probabilities.to_dense()


def sparse_softmax_negative_axis(x):
    sparse = x.to_sparse()
    probabilities = torch.sparse.softmax(sparse, dim=-1)  # shown
    return probabilities.to_dense()


def sparse_sum(x):
    sparse = x.to_sparse()
    total = torch.sparse.sum(sparse, dim=1)  # shown
    return total.to_dense()


def sparse_concat(x, y):
    a, b = x.to_sparse(), y.to_sparse()
    joined = torch.cat([a, b], dim=0)  # shown
    return joined.to_dense()


def ragged_from_rows(rows):
    tensors = [torch.tensor(row) for row in rows]
    nested = torch.nested.nested_tensor(tensors, layout=torch.jagged)  # shown
    return nested.values()


def ragged_from_row_splits(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)  # shown
    return nested.values(), nested.offsets()


def ragged_from_row_lengths(values, lengths):
    nested = torch.nested.nested_tensor_from_jagged(values, lengths=lengths)  # shown
    return nested.values(), nested.offsets()


def ragged_values(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.values()  # shown


def row_splits(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.offsets()  # shown


def row_lengths(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.offsets().diff()  # shown


def ragged_to_padded(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return torch.nested.to_padded_tensor(nested, 0.0)  # shown


def ragged_row(values, splits, row):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested[row]  # shown


def ragged_multiply(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    scaled = nested * 2.5  # shown
    return scaled.values()


def ragged_sum(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.sum(dim=1)  # shown


def ragged_mean(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.mean(dim=1)  # shown


def ragged_max(values, splits):
    nested = torch.nested.nested_tensor_from_jagged(values, splits)
    return nested.amax(dim=1)  # shown


def ragged_boolean_mask(x, mask):
    nested = torch.nested.masked_select(x, mask)  # shown
    return nested.values(), nested.offsets()


def segment_ids(lengths):
    return torch.repeat_interleave(lengths)


def pad_sequence(sequences):
    return torch.nn.utils.rnn.pad_sequence(sequences, batch_first=True)


def unpad_sequence(x, lengths):
    rows = torch.nn.utils.rnn.unpad_sequence(x, lengths, batch_first=True)  # shown
    return torch.cat(rows)


def pack_padded_sequence(x, lengths):
    packed = torch.nn.utils.rnn.pack_padded_sequence(  # shown
        x, lengths, batch_first=True)  # shown
    return packed.data, packed.batch_sizes


def pad_packed_sequence(x, lengths):
    packed = torch.nn.utils.rnn.pack_padded_sequence(
        x, lengths, batch_first=True)
    return torch.nn.utils.rnn.pad_packed_sequence(packed, batch_first=True)  # shown
