import tempfile
import warnings
from pathlib import Path

import keras
import numpy as np
from keras import layers

x = np.ones((4, 2), "float32")
y = np.ones((4, 1), "float32")
model = keras.Sequential([keras.Input((2,)), layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")

# Calls from code written for Keras 1 and 2.
calls = """
layers.Dense(output_dim=4)
layers.Dense(4, init="uniform")
layers.Dense(4, W_regularizer="l2")
layers.Dense(4, input_dim=8)
layers.Dense(4, kernel_initializer="uniform")
layers.Convolution2D(8, 3, 3, border_mode="same")
layers.Convolution2D(8, 3)
layers.merge([x, x], mode="sum")
layers.LSTM(3, batch_input_shape=(1, 2, 3))
layers.CuDNNLSTM(3)
layers.LocallyConnected2D
layers.ThresholdedReLU()
model.fit(x, y, nb_epoch=1, verbose=0)
model.fit_generator(iter([]))
model.predict_classes(x)
model.predict_proba(x)
model.to_yaml()
model.to_json
model.save(folder / "model")
model.save_weights(folder / "w.h5")
keras.optimizers.SGD(lr=0.1)
keras.optimizers.SGD(0.1, decay=1e-6)
keras.backend.set_learning_phase(1)
keras.backend.get_session()
keras.backend.gradients
keras.backend.sum(x)
keras.backend.clear_session()
keras.callbacks.ModelCheckpoint("m.keras", period=1)
keras.callbacks.EarlyStopping(monitor="val_acc")
from keras.utils import np_utils
from keras.utils import to_categorical
from keras.layers.core import Dense
from keras.engine.topology import Layer
from keras.preprocessing.image import ImageDataGenerator
from keras.preprocessing.text import Tokenizer
from keras.preprocessing.sequence import pad_sequences
from keras.wrappers.scikit_learn import KerasClassifier
from keras.utils import multi_gpu_model
from keras.applications.vgg16 import VGG16
from keras.datasets import mnist
""".strip().splitlines()

runs, warns, raises = [], [], []
with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    for call in calls:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                exec(call)
                (warns if caught else runs).append(call)
            except Exception:
                raises.append(call)
counts = [len(runs), len(warns), len(raises)]

print("backend", keras.backend.backend())
print(len(calls), "calls: run", counts[0], "- warn", counts[1],
      "- raise", counts[2])
print("run without a word:", *runs, sep="\n  ")
print("warn:", *warns, sep="\n  ")
