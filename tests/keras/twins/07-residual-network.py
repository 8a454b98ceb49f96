"""examples/07-residual-network in Python; the digits come from the test."""

import keras
from keras import layers, ops

BLOCKS, CHANNELS, EPOCHS = 10, 16, 4


class Block(layers.Layer):
    def __init__(self, has_shortcut, **options):
        super().__init__(**options)
        self.first = layers.Conv2D(CHANNELS, 3, padding="same", activation="relu")
        self.second = layers.Conv2D(CHANNELS, 3, padding="same")
        self.has_shortcut = has_shortcut

    def call(self, inputs):
        outputs = self.second(self.first(inputs))
        return ops.relu(ops.add(inputs, outputs) if self.has_shortcut else outputs)


class DeepNetwork(keras.Model):
    def __init__(self, has_shortcuts):
        super().__init__()
        self.entry = layers.Conv2D(CHANNELS, 7, strides=5, padding="same", activation="relu")
        self.head = keras.Sequential([layers.GlobalAveragePooling2D(), layers.Dense(10)])
        names = [f"block_{index + 1}" for index in range(BLOCKS)]
        self.blocks = keras.Sequential([Block(has_shortcuts, name=name) for name in names])

    def call(self, scans):
        return self.head(self.blocks(self.entry(scans)))


def main(training, test):
    crossentropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    for has_shortcuts in [True, False]:
        keras.utils.set_random_seed(1)
        network = DeepNetwork(has_shortcuts)
        settings = {"loss": crossentropy, "metrics": ["accuracy"], "jit_compile": False}
        network.compile(optimizer=keras.optimizers.Adam(2e-3), **settings)
        network.fit(*training, epochs=EPOCHS, batch_size=50, verbose=0)
        network.evaluate(*test, return_dict=True, verbose=0)
