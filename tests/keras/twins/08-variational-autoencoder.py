"""examples/08-variational-autoencoder in Python; the digits come from the test."""

import keras
import tensorflow as tf
from keras import layers, ops

NUMBERS, EPOCHS = 4, 15


class Autoencoder(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = keras.Sequential([layers.Flatten(), layers.Dense(256, activation="relu")])
        self.middle = layers.Dense(NUMBERS)
        self.log_variance = layers.Dense(NUMBERS)
        self.decoder = keras.Sequential(
            [
                layers.Dense(256, activation="relu"),
                layers.Dense(28 * 28, activation="sigmoid"),
                layers.Reshape((28, 28, 1)),
            ]
        )
        self.reconstruction = keras.metrics.Mean(name="reconstruction")
        self.divergence = keras.metrics.Mean(name="divergence")

    @property
    def metrics(self):
        return [self.reconstruction, self.divergence]

    def train_step(self, scans):
        with tf.GradientTape() as tape:
            features = self.encoder(scans)
            middle, log_variance = self.middle(features), self.log_variance(features)
            random = keras.random.normal(ops.shape(middle))
            drawn = self.decoder(ops.add(middle, ops.multiply(ops.exp(ops.divide(log_variance, 2)), random)))
            wrong = ops.sum(keras.losses.binary_crossentropy(scans, drawn), axis=[1, 2])
            excess = ops.subtract(ops.add(ops.square(middle), ops.exp(log_variance)), ops.add(log_variance, 1))
            said = ops.divide(ops.sum(excess, axis=1), 2)
            loss = ops.mean(ops.add(wrong, said))
        self.optimizer.apply_gradients(
            zip(tape.gradient(loss, self.trainable_variables), self.trainable_variables, strict=True)
        )
        self.reconstruction.update_state(wrong)
        self.divergence.update_state(said)
        return {"reconstruction": self.reconstruction.result(), "divergence": self.divergence.result()}


def main(training, test):
    model = Autoencoder()
    model.compile(optimizer=keras.optimizers.Adam(2e-3))
    model.fit(training, epochs=EPOCHS, batch_size=64, verbose=0)
    described = model.middle(model.encoder(test))
    between = tf.linspace(tf.gather(described, 0), tf.gather(described, 1), 5)
    numbers = [described, between, keras.random.normal((5, NUMBERS))]
    return [model.decoder(each).numpy() for each in numbers]
