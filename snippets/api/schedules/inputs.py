"""How many steps the rates are read for, and the losses that epochs end with."""

twelve = {"twelve": {"steps": 12}}
losses = [1.0, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.5, 0.5, 0.5, 0.5, 0.5]

CASES = {
    **dict.fromkeys(
        ("step", "multistep", "piecewise_constant", "constant", "exponential", "exponential_over_steps",
         "inverse_time", "polynomial", "linear", "warmup", "cosine_restarts", "warmup_cosine", "one_cycle",
         "cyclic", "lambda_lr", "transformer", "multiplicative", "chained", "attach", "resume"), twelve),
    "cosine": {"one_period": {"steps": 11}, "beyond": {"steps": 18}},
    "reduce_on_plateau": {"plateaus": {"losses": losses},
                          "small_gains": {"losses": [1000.0 - 0.01 * epoch for epoch in range(12)]}},
}
