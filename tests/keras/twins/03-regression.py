"""examples/03-regression in Python; the counts of bytes come from the test."""

import keras


def main(training, held_out):
    epochs, batch_size = 40, 64
    features, ratios = training

    def hidden():
        return keras.layers.Dense(64, activation="relu", kernel_regularizer=keras.regularizers.L2(1e-3))

    model = keras.Sequential([hidden(), hidden(), keras.layers.Dense(1)])
    steps = epochs * -(-int(0.9 * len(features)) // batch_size)
    schedule = keras.optimizers.schedules.CosineDecay(3e-3, steps)
    model.compile(optimizer=keras.optimizers.Adam(schedule), loss="mae", metrics=["mae", "r2_score"])
    model.fit(features, ratios, validation_split=0.1, epochs=epochs, batch_size=batch_size, verbose=0)
    model.evaluate(*held_out, return_dict=True, verbose=0)
    model.predict(held_out[0], verbose=0)
