"""examples/02-custom-optimizer in Python: AdaBelief beside Adam, then saved, loaded and trained on."""

import tempfile
from pathlib import Path

import keras
from keras import ops


class AdaBelief(keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, **options):
        super().__init__(learning_rate=learning_rate, **{"name": "adabelief", **options})
        self.beta_1 = beta_1
        self.beta_2 = beta_2

    def build(self, variables):
        super().build(variables)
        self.means = [self.add_variable_from_reference(variable, "mean") for variable in variables]
        self.spreads = [self.add_variable_from_reference(variable, "spread") for variable in variables]

    def update_step(self, gradient, variable, learning_rate):
        index = self._get_variable_index(variable)
        mean, spread = self.means[index], self.spreads[index]

        # With the functions that the example uses: Python would subtract its own floats with more digits.
        def part(beta):
            return ops.subtract(1, ops.power(beta, ops.cast(self.iterations + 1, "float32")))

        self.assign_add(mean, (gradient - mean) * ops.subtract(1, self.beta_1))
        self.assign_add(spread, (ops.square(gradient - mean) - spread) * ops.subtract(1, self.beta_2))
        step = (mean / part(self.beta_1)) / (ops.sqrt(spread / part(self.beta_2)) + 1e-7)
        self.assign_sub(variable, step * learning_rate)

    def get_config(self):
        return {**super().get_config(), "beta_1": self.beta_1, "beta_2": self.beta_2}


def main(images, labels):
    def fit(model):
        model.fit(images, labels, epochs=5, shuffle=False, verbose=0)

    for optimizer in [keras.optimizers.Adam(), AdaBelief()]:
        keras.utils.set_random_seed(1)
        layers = [keras.layers.Flatten(), keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)]
        model = keras.Sequential([keras.Input((28, 28, 1)), *layers])
        model.compile(optimizer=optimizer, loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
        fit(model)

    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "digits.keras")
        model.save(path)
        fit(model)
        fit(keras.models.load_model(path, custom_objects={"AdaBelief": AdaBelief}))
