"""The models of tfjs-program.ts and their data."""

import keras
import numpy


def make_model(kind):
    keras.utils.set_random_seed(1)
    hidden = {
        "cnn": lambda: [
            keras.layers.Conv2D(8, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(16, 3, activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
        ],
        "mlp": lambda: [keras.layers.Flatten(), keras.layers.Dense(128, activation="relu")],
    }
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), *hidden[kind](), keras.layers.Dense(10, activation="softmax")]
    )
    model.compile(optimizer="adam", loss="categorical_crossentropy")
    return model


def make_data(samples):
    generator = numpy.random.default_rng(1)
    x = generator.random((samples, 28, 28, 1), dtype=numpy.float32)
    return x, keras.utils.to_categorical(generator.integers(0, 10, samples), 10)
