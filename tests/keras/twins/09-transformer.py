"""examples/09-transformer in Python: a small transformer that learns to sort digits."""

import keras
import numpy as np
from keras import layers, ops

WIDTH = 48
TOKENS = 11


class Places(layers.Layer):
    def build(self, shape):
        self.table = self.add_weight(shape=shape[1:], initializer="uniform", name="places")

    def call(self, inputs):
        return ops.add(inputs, self.table)


class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.attention = layers.MultiHeadAttention(4, WIDTH // 4)
        self.network = keras.Sequential([layers.Dense(4 * WIDTH, activation="gelu"), layers.Dense(WIDTH)])
        self.norms = [layers.LayerNormalization(), layers.LayerNormalization()]

    def call(self, inputs):
        normed = self.norms[0](inputs)
        attended = ops.add(inputs, self.attention(normed, normed, use_causal_mask=True))
        return ops.add(attended, self.network(self.norms[1](attended)))


def main(tokens, following, weights, held, epochs):
    length = tokens.shape[1]
    count = length // 2
    reading = [keras.Input((length,), dtype="int32"), layers.Embedding(TOKENS, WIDTH), Places()]
    model = keras.Sequential([*reading, Block(), Block(), layers.LayerNormalization(), layers.Dense(TOKENS)])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.Adam(3e-3), loss=loss, weighted_metrics=["accuracy"])

    def solve(digits):
        written = np.zeros((len(digits), length + 1), np.int32)
        written[:, :count] = digits
        written[:, count] = TOKENS - 1
        for place in range(count, length):
            logits = model.predict_on_batch(written[:, :length])
            written[:, place + 1] = np.argmax(logits[:, place], axis=-1)
        return written[:, count + 1 :]

    shown = []

    class Watch(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs):
            shown.append(solve(held[:1])[0].tolist())

    settings = {"batch_size": 100, "epochs": epochs, "verbose": 0}
    model.fit(tokens, following, sample_weight=weights, callbacks=[Watch()], **settings)
    return {"shown": shown, "answers": solve(held).tolist()}
