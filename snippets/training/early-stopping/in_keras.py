import keras
import numpy as np

one = np.ones((1, 1), "float32")


def train(rate=0.1, **options):
    model = keras.Sequential([
        keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    model.set_weights([np.zeros((1, 1))])
    model.compile(keras.optimizers.SGD(rate), loss="mse")
    stop = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=3, **options)
    # Training wants the weight 2, validation wants 1.
    history = model.fit(one, 2 * one, epochs=50, verbose=0,
                        validation_data=(one, one), callbacks=[stop])
    return history.history["val_loss"], float(model.get_weights()[0][0, 0])


# By default the model keeps its last weights, not its best.
losses, last = train()
_, restored = train(restore_best_weights=True)
naive = last
epochs = len(losses)
print("backend", keras.backend.backend())
print("stopped after epoch", epochs)
print(f"last weight {last:.4f}, best weight {restored:.4f}")

# An equal loss is no improvement: min_delta is 0 by default.
constant, _ = train(rate=0.0)
flat_epochs = len(constant)
print("with a constant loss, after epoch", flat_epochs)
