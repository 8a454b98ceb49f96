"""The model of building.ts, built by plain Python in the same process."""

import gc
import time

import keras


def build_model(layers):
    start = time.perf_counter()
    model = keras.Sequential([keras.Input((64,))])
    for _ in range(layers - 1):
        model.add(keras.layers.Dense(32, activation="relu"))
    model.add(keras.layers.Dense(10))
    model.compile(
        optimizer=keras.optimizers.Adam(1e-3),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return (time.perf_counter() - start) * 1e3


def forget_models():
    keras.utils.clear_session()
    gc.collect()
