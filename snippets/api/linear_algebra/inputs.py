"""What the operations are called with: NumPy arrays become tensors, everything else is passed as it is."""

import numpy as np

wide = np.array([[0.5, -1.0, 2.0], [3.0, 0.25, -0.5]], np.float32)
tall = np.array([[1.0, -2.0], [0.5, 4.0], [-1.5, 1.0]], np.float32)
square = np.array([[4.0, 1.0, -2.0], [1.0, -3.0, 0.5], [2.0, 0.0, 1.5]], np.float32)
small = np.array([[2.0, 1.0], [-1.0, 3.0]], np.float32)
symmetric = np.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]], np.float32)
lopsided = np.array([[4.0, 2.0], [1.0, 3.0]], np.float32)
indefinite = np.array([[1.0, 2.0], [2.0, 1.0]], np.float32)
singular = np.array([[1.0, 2.0], [2.0, 4.0]], np.float32)
zeros = np.zeros((2, 2), np.float32)
lower = np.array([[2.0, 5.0], [1.0, 4.0]], np.float32)
batch = np.stack([small, small.T + 1])
x3 = np.array([1.0, -2.0, 0.5], np.float32)
y3 = np.array([0.25, 3.0, -1.0], np.float32)
y2 = np.array([0.5, -1.5], np.float32)
i3 = np.array([1, -2, 3], np.int32)
complex2 = np.array([1 + 2j, -1j], np.complex64)
empty = np.zeros((0, 3), np.float32)
none = np.zeros((0, 0), np.float32)

products = {"matrices": {"x": wide, "y": tall}, "integers": {"x": np.array([[1, 2], [3, 4]], np.int32),
                                                             "y": np.array([[0, 1], [-1, 2]], np.int32)},
            "empty": {"x": empty, "y": tall}}
matrices = {**products, "batch": {"x": batch, "y": batch}}
vectors = {"vectors": {"x": x3, "y": y3}, "integers": {"x": i3, "y": i3},
           "complex": {"x": complex2, "y": complex2}}
inverses = {"square": {"x": square}, "batch": {"x": batch}, "singular": {"x": singular}, "empty": {"x": none}}
decompositions = {"square": {"x": square}, "tall": {"x": tall}}
hermitian = {"symmetric": {"x": symmetric}, "lopsided": {"x": lopsided},
             "batch": {"x": np.stack([indefinite, symmetric[:2, :2]])}}
systems = {"matrix": {"a": square, "b": tall}, "vector": {"a": square, "b": x3},
           "batch": {"a": batch, "b": batch},
           "singular": {"a": singular, "b": small}}
points = {"vectors": {"x": wide, "y": wide[:, ::-1].copy()}, "equal": {"x": wide, "y": wide}}

CASES = {
    "matmul": {**matrices, "vector": {"x": wide, "y": x3}, "vectors": {"x": x3, "y": y3}},
    "matmul_transposed": {"matrices": {"x": wide, "y": wide}, "batch": {"x": batch, "y": batch + 1}},
    "mm": matrices,
    "bmm": {"batch": {"x": batch, "y": batch + 1}, "matrices": {"x": wide, "y": tall},
            "broadcast": {"x": batch, "y": small[None]}},
    "mv": {"matrix": {"x": wide, "v": x3}, "batch": {"x": batch, "v": y2},
           "empty": {"x": empty, "v": x3}},
    "dot": {"vectors": {"x": x3, "y": y3}, "integers": {"x": i3, "y": i3}, "matrices": {"x": wide, "y": tall},
            "scalar": {"x": x3, "y": np.array(2.0, np.float32)}},
    "vdot": {**vectors, "matrices": {"x": small, "y": singular}},
    "vecdot": {**vectors, "matrices": {"x": wide, "y": wide + 1}},
    "inner": {"vectors": {"x": x3, "y": y3}, "matrices": {"x": wide, "y": wide + 1},
              "integers": {"x": i3, "y": i3},
              "scalar": {"x": x3, "y": np.array(2.0, np.float32)}},
    "outer": {"vectors": {"x": x3, "y": y2}, "integers": {"x": i3, "y": i3},
              "matrices": {"x": small, "y": singular}},
    "tensordot": {"one": {"x": wide, "y": tall, "axes": 1}, "two": {"x": small, "y": singular, "axes": 2},
                  "lists": {"x": wide, "y": wide, "axes": [[1], [1]]}},
    "einsum": {"matrices": {"equation": "ij,jk->ik", "x": wide, "y": tall},
               "batch": {"equation": "bij,bjk->bik", "x": batch, "y": batch},
               "ellipsis": {"equation": "...ij,...jk->...ik", "x": batch, "y": small}},
    "kron": {"matrices": {"x": small, "y": singular}, "wide": {"x": wide, "y": small}},
    "cross": {"vectors": {"x": x3, "y": y3}, "matrices": {"x": wide, "y": wide[:, ::-1].copy()},
              "integers": {"x": i3, "y": i3[::-1].copy()}, "planar": {"x": y2, "y": y2 + 1}},
    "trace": {"square": {"x": square}, "wide": {"x": wide}, "batch": {"x": batch},
              "integers": {"x": np.array([[1, 2], [3, 4]], np.int32)}},
    "diagonal": {"square": {"x": square}, "wide": {"x": wide}, "batch": {"x": batch}},
    "diag_embed": {"vector": {"x": x3}, "batch": {"x": wide},
                   "special": {"x": np.array([1.0, np.inf], np.float32)}},
    "diagonal_scatter": {"square": {"x": square, "diagonal": x3},
                         "batch": {"x": batch, "diagonal": np.array([[9.0, 8.0], [7.0, 6.0]], np.float32)}},
    "band_part": {"tridiagonal": {"x": square, "lower": 1, "upper": 1},
                  "diagonal": {"x": square, "lower": 0, "upper": 0},
                  "all_below": {"x": square, "lower": -1, "upper": 0},
                  "batch": {"x": batch, "lower": 1, "upper": 0}},
    "block_diag": {"matrices": {"x": small, "y": wide}, "vector": {"x": small, "y": y2}},
    "adjoint": {"real": {"x": wide}, "complex": {"x": np.array([[1 + 1j, 2j], [3, -1j]], np.complex64)},
                "batch": {"x": batch}},
    **dict.fromkeys(("det", "slogdet", "inv"), inverses),
    "logdet": {"positive": {"x": symmetric}, "not_symmetric": {"x": lopsided}, "negative": {"x": indefinite}},
    "pinv": {"tall": {"x": tall}, "singular": {"x": singular}},
    "solve": systems,
    "solve_triangular": {"matrix": {"a": lower, "b": small}, "vector": {"a": lower, "b": y2},
                         "batch": {"a": batch, "b": batch}},
    "lstsq": {"tall": {"a": tall, "b": tall + 1}, "vector": {"a": tall, "b": x3},
              "wide": {"a": wide, "b": small},
              "deficient": {"a": np.array([[1.0, 0.0], [1.0, 0.0]], np.float32), "b": small}},
    "cholesky": {"positive": {"x": symmetric}, "lopsided": {"x": lopsided},
                 "negative": {"x": np.array([[-1.0]], np.float32)}},
    "cholesky_solve": {"matrix": {"factor": np.tril(lower), "b": small},
                       "vector": {"factor": np.tril(lower), "b": y2}},
    "cholesky_inverse": {"matrix": {"factor": np.tril(lower)}},
    **dict.fromkeys(("qr", "svd", "svdvals"), decompositions),
    **dict.fromkeys(("eig", "eigvals"), {"real": {"x": lopsided},
                                         "rotation": {"x": np.array([[1.0, -2.0], [2.0, 1.0]], np.float32)},
                                         "batch": {"x": batch}}),
    "eigh": hermitian,
    "eigvalsh": hermitian,
    **dict.fromkeys(("lu", "lu_factor"), {"square": {"x": square[::-1].copy()}, "batch": {"x": batch},
                                          "singular": {"x": singular}}),
    "lu_solve": {"matrix": {"a": square, "b": tall}, "batch": {"a": batch, "b": batch}},
    "matrix_power": {"cube": {"x": small, "n": 3}, "inverse": {"x": small, "n": -1},
                     "zero": {"x": small, "n": 0},
                     "batch": {"x": batch, "n": 2}},
    "matrix_exp": {"matrix": {"x": small}, "batch": {"x": batch}},
    "sqrtm": {"positive": {"x": symmetric}, "small": {"x": small}},
    "matrix_rank": {"square": {"x": square}, "singular": {"x": singular}, "batch": {"x": batch},
                    "zeros": {"x": zeros}},
    "cond": {"square": {"x": square}, "tall": {"x": tall}, "zeros": {"x": zeros}},
    "norm": {"vector": {"x": x3}, "matrix": {"x": wide}, "zeros": {"x": zeros},
             "integers": {"x": i3}},
    "norm_of_order": {"vector_one": {"x": x3, "order": 1}, "vector_three": {"x": x3, "order": 3},
                      "vector_infinity": {"x": x3, "order": np.inf}, "matrix_one": {"x": wide, "order": 1},
                      "matrix_two": {"x": wide, "order": 2}},
    "vector_norm": {"one": {"x": wide, "order": 1}, "three": {"x": wide, "order": 3},
                    "infinity": {"x": wide, "order": np.inf}, "zeros": {"x": zeros, "order": 2}},
    "matrix_norm": {"frobenius": {"x": wide, "order": "fro"}, "nuclear": {"x": wide, "order": "nuc"},
                    "one": {"x": wide, "order": 1}, "two": {"x": batch, "order": 2}},
    "global_norm": {"two": {"tensors": [wide, x3]}, "zeros": {"tensors": [zeros, np.zeros(3, np.float32)]}},
    "multi_dot": {"matrices": {"x": wide, "y": tall, "z": small},
                  "vector": {"x": small, "y": small, "z": y2}},
    "addmm": {"matrix": {"c": small, "a": wide, "b": tall}, "broadcast": {"c": y2, "a": wide, "b": tall}},
    "baddbmm": {"batch": {"c": batch, "a": batch, "b": batch}, "broadcast": {"c": y2, "a": batch, "b": batch},
                "matrices": {"c": small, "a": wide, "b": tall}},
    "cdist": {"points": {"x": wide, "y": np.stack([x3, y3, x3 + 1])}, "equal": {"x": wide, "y": wide}},
    "pairwise_distance": points,
    "householder_product": {"matrix": {"v": np.array([[1.0, 0.0], [0.5, 1.0], [-0.25, 0.5]], np.float32),
                                       "tau": np.array([1.5, 1.6], np.float32)}},
    "tensorsolve": {"tensor": {"a": np.eye(6, dtype=np.float32).reshape(2, 3, 6)[:, ::-1].copy() * 2,
                               "b": wide}},
    "tridiagonal_solve": {"three": {"lower": np.array([0.0, 1.0, -1.0], np.float32),
                                    "main": np.array([4.0, 5.0, 3.0], np.float32),
                                    "upper": np.array([1.0, 2.0, 0.0], np.float32), "b": tall}},
}
