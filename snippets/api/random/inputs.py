"""What random operations are called with: so many draws that their mean and deviation tell."""

import numpy as np

shape = (200, 250)
square = {"shape": {"shape": shape}}
small = {"seed": {"seed": 42, "shape": (8,)}}
many = {"seed": {"seed": 42, "shape": shape}}
rows = np.arange(24000, dtype=np.float32).reshape(12000, 2) / np.float32(24000)
probabilities = np.array([[0.1, 0.2, 0.7], [0.5, 0.25, 0.25]], np.float32)
ones = np.ones(shape, np.float32)
ramp = np.linspace(1, 2, 24000)

CASES = {
    "manual_seed": {"seed": {"seed": 42}},
    "generator": many,
    "restore_state": {"shape": {"shape": (8,)}},
    "seed_argument": small,
    "stateless_uniform": many,
    "split_key": square,
    "fold_in": {"first_step": {"step": 0, "shape": shape}, "later_step": {"step": 7, "shape": shape}},
    **dict.fromkeys(("rand", "randn", "laplace", "gumbel", "cauchy", "lognormal"), square),
    "uniform": {"unit": {"low": 0.0, "high": 1.0, "shape": shape},
                "interval": {"low": -2.0, "high": 3.0, "shape": shape}},
    "normal": {"shifted": {"mean": 3.0, "std": 0.5, "shape": shape}},
    "truncated_normal": {"one": {"std": 1.0, "shape": shape}, "wide": {"std": 3.0, "shape": shape},
                         "narrow": {"std": 0.5, "shape": shape}},
    "randint": {"dice": {"low": 1, "high": 7, "shape": shape},
                "signs": {"low": -1, "high": 2, "shape": shape}},
    "randperm": {"numbers": {"n": 10000}},
    "shuffle": {"rows": {"x": rows}},
    "bernoulli": {"matrix": {"prob": np.full(shape, 0.3, np.float32)}, "certain": {"prob": ones}},
    "binomial": {"ten": {"count": 10, "prob": 0.3, "shape": shape}},
    "multinomial": {"rows": {"weight": probabilities, "count": 20000}},
    "multinomial_counts": {"ten": {"trials": 10, "prob": np.array([0.25, 0.25, 0.5], np.float32),
                                   "draws": 10000}},
    "poisson": {"matrix": {"rate": np.full(shape, 2.5, np.float32)}},
    "exponential": {"rate": {"rate": 2.0, "shape": shape}},
    "gamma": {"rate": {"alpha": 2.0, "rate": 4.0, "shape": shape}},
    "beta": {"mixup": {"a": 0.5, "b": 2.0, "shape": shape}},
    "dirichlet": {"three": {"alpha": np.array([0.5, 1.0, 3.0], np.float32), "draws": 10000}},
    "gumbel_softmax": {"cold": {"logits": np.tile(np.log(probabilities), (5000, 1)), "tau": 0.5}},
    "multivariate_normal": {"pair": {"mean": np.array([1.0, -1.0], np.float32),
                                     "covariance": np.array([[2.0, 0.6], [0.6, 1.0]], np.float32),
                                     "draws": 10000}},
    **dict.fromkeys(("rand_like", "randn_like"),
                    {"float32": {"x": ones}, "float64": {"x": np.ones(shape)}}),
    "normal_": {"float32": {"x": ones, "mean": 1.0, "std": 2.0}},
    "choice": {"rows": {"x": rows[:, 0].copy(), "count": 10000}},
    "choice_without_replacement": {"rows": {"x": rows[:, 0].copy(), "count": 10000}},
    "weighted_choice": {"ramp": {"weight": (ramp / ramp.sum()).astype(np.float32), "count": 10000}},
    "dropout": {"third": {"x": ones, "rate": 0.3}, "most": {"x": ones, "rate": 0.9}},
}
