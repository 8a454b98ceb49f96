"""examples/04-cnn in Python; the scans come from the test."""

import keras
import tensorflow as tf
from keras import layers


def main(training, labels, test):
    epochs, batch_size = 30, 32
    augment = keras.Sequential(
        [
            layers.RandomRotation(0.04, fill_mode="constant"),
            layers.RandomTranslation(0.1, 0.1, fill_mode="constant"),
            layers.RandomZoom(0.15, fill_mode="constant"),
        ]
    )
    scan = tf.slice(training, [0, 0, 0, 0], [1, 28, 28, 1])
    seen = tf.concat([scan, *(augment(scan, training=True) for _ in range(4))], 0).numpy()

    def make_network(first):
        scans = keras.Input((28, 28, 1))
        x = layers.Rescaling(2, -1)(first(scans))
        for filters in [16, 32]:
            x = layers.Conv2D(filters, 3, activation="relu")(x)
            x = layers.MaxPooling2D()(x)
        x = layers.Dropout(0.3)(layers.Dense(64, activation="relu")(layers.Flatten()(x)))
        model = keras.Model(scans, layers.Dense(10, activation="softmax")(x))
        optimizer = keras.optimizers.Adam(2e-3)
        model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
        return model

    for first in [layers.Identity(), augment]:
        model = make_network(first)
        model.fit(training, labels, epochs=epochs, batch_size=batch_size, verbose=0)
        model.predict(test, verbose=0)
    return seen
