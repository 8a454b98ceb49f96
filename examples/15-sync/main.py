"""A wave is learned, first by `fit`, then by a loop of one's own. main.ts is the same program in TypeScript, line by line."""

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(7)


class Waves(keras.layers.Layer):
    def build(self, input_shape):
        self.frequencies = self.add_weight(shape=[input_shape[-1], 8], initializer="random_normal")

    def call(self, inputs):
        return tf.sin(tf.matmul(inputs, self.frequencies))


x = np.reshape(np.linspace(-3, 3, 200), [200, 1])
y = np.sin(np.multiply(x, 2))
print(f"{len(x)} samples, the largest {np.max(y):.3f}")

model = keras.Sequential([keras.Input([1]), Waves(), keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)])
for layer in model.layers:
    print(layer.name, layer.count_params())


class Report(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        if epoch % 10 == 9:
            print(f"epoch {epoch + 1}: {logs['loss']:.4f}")


optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(x, y, epochs=40, verbose=0, callbacks=[Report()])
print(f"best {min(history.history['loss']):.4f}")

weights = model.trainable_variables
for step in range(20):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(tf.subtract(model(x), y)))
    gradients = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(gradients, weights))
    if step % 5 == 4:
        print(f"step {step + 1}: {loss.numpy():.4f}")

try:
    model.predict(np.zeros([2, 3]), verbose=0)
except ValueError as error:
    print(f"{type(error).__name__}: three columns are too many")
