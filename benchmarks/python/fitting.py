"""The model and the data of fitting.ts, and the same call of fit in plain Python."""

import time

import keras
import numpy


def make_model(width):
    keras.utils.set_random_seed(1)
    model = keras.Sequential(
        [
            keras.Input((784,)),
            keras.layers.Dense(width, activation="relu"),
            keras.layers.Dense(width, activation="relu"),
            keras.layers.Dense(10),
        ]
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def make_data(samples):
    generator = numpy.random.default_rng(1)
    x = generator.random((samples, 784), dtype=numpy.float32)
    return x, generator.integers(0, 10, samples, dtype=numpy.int32)


def fit(model, x, y, epochs, batch_size, callbacks=None):
    """Milliseconds of one call of fit."""
    start = time.perf_counter()
    model.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0, callbacks=callbacks)
    return (time.perf_counter() - start) * 1e3


class EachEpoch(keras.callbacks.Callback):
    seen = 0

    def on_epoch_end(self, epoch, logs=None):
        self.seen += 1


class EachBatch(keras.callbacks.Callback):
    seen = 0

    def on_train_batch_end(self, batch, logs=None):
        self.seen += logs["loss"] > 0


def fit_told(model, x, y, epochs, batch_size, each_batch):
    """The same with a callback written in Python."""
    return fit(model, x, y, epochs, batch_size, [EachBatch() if each_batch else EachEpoch()])


def predict_one(model, times):
    """Milliseconds (median) that `predict` takes for one sample."""
    sample = numpy.full((1, 784), 0.5, numpy.float32)
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        model.predict(sample, verbose=0)
        seconds.append(time.perf_counter() - start)
    return float(numpy.median(seconds)) * 1e3
