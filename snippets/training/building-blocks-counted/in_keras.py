import inspect

import keras


def public(module, base):
    # Names and classes; the base class itself is no part.
    return {name: value for name, value in vars(module).items()
            if inspect.isclass(value) and issubclass(value, base)
            and value is not base and not name.startswith("_")}


names = public(keras.layers, keras.layers.Layer)
# Conv2D is also called Convolution2D: count classes, not names.
layers = len(set(names.values()))
losses = len(set(public(keras.losses, keras.losses.Loss).values()))
optimizers = len(set(public(
    keras.optimizers, keras.optimizers.Optimizer).values()))
print("backend", keras.backend.backend())
print("keras.losses:", losses, "keras.layers:", layers)
print("keras.optimizers:", optimizers)
has = [name in names for name in (
    "Conv2D", "LSTM", "MultiHeadAttention", "TransformerEncoder")]
print("convolution, LSTM, attention, transformer:", has)
