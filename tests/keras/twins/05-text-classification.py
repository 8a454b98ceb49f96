"""examples/05-text-classification in Python; the sentences and the questions come from the test."""

import keras
import tensorflow as tf
from keras import layers


def main(training, held_out, questions):
    vectorize = layers.TextVectorization(max_tokens=6000, output_sequence_length=40)
    vectorize.adapt(tf.constant(training[0]))
    model = keras.Sequential(
        [
            layers.Embedding(6000, 32, mask_zero=True),
            layers.GlobalAveragePooling1D(),
            layers.Dropout(0.4),
            layers.Dense(32, activation="relu"),
            layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(
        optimizer=keras.optimizers.Adam(1e-3), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    model.fit(
        vectorize(tf.constant(training[0])),
        training[1],
        validation_data=(vectorize(tf.constant(held_out[0])), held_out[1]),
        epochs=5,
        verbose=0,
    )
    words = vectorize.get_vocabulary()[2:1500]
    model.predict(vectorize(tf.constant(words)), verbose=0)
    model.predict(vectorize(tf.constant(questions)), verbose=0)
    return words
