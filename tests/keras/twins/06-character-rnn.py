"""examples/06-character-rnn in Python; the names, as numbers, come from the test."""

import keras
import tensorflow as tf
from keras import layers


def main(before, at, characters, length):
    units, epochs, batch_size, count = 96, 8, 64, 12
    embedding, gru = layers.Embedding(characters, 32), layers.GRU(units, return_sequences=True)
    logits = layers.Dense(characters)
    model = keras.Sequential([embedding, gru, logits])
    schedule = keras.optimizers.schedules.CosineDecay(1e-2, epochs * -(-len(before) // batch_size))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer=keras.optimizers.Adam(schedule), loss=loss, metrics=["accuracy"])

    def invent(temperature):
        character = tf.zeros([count], dtype="int32")
        state = tf.zeros([count, units])
        written = []
        for _ in range(length):
            state = gru.cell(embedding(character), [state])[0]
            likely = tf.divide(logits(state), temperature)
            character = tf.squeeze(tf.random.categorical(likely, 1, dtype="int32"), 1)
            written.append(character)
        return tf.stack(written, 1).numpy()

    invented = [invent(1)]

    class Writing(keras.callbacks.Callback):
        def on_epoch_end(self, epoch, logs=None):
            invented.append(invent(0.7))

    model.fit(before, at, epochs=epochs, batch_size=batch_size, verbose=0, callbacks=[Writing()])
    return [*invented, invent(0.5), invent(0.7)]
