"""examples/13-custom-loop in Python: a training loop with a tape, gradients added up over batches, and bfloat16."""

import keras
import tensorflow as tf
from keras import layers

EPOCHS, BATCH, BATCHES_PER_STEP = 5, 40, 4


def main(images, labels, test_images, test_labels):
    keras.mixed_precision.set_global_policy("mixed_bfloat16")
    try:
        return train(images, labels, test_images, test_labels)
    finally:
        keras.mixed_precision.set_global_policy("float32")


def train(images, labels, test_images, test_labels):
    seeing = [layers.Conv2D(16, 5, strides=2), layers.ReLU(), layers.Conv2D(32, 3), layers.ReLU()]
    deciding = [
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(64),
        layers.ReLU(),
        layers.Dense(10, dtype="float32"),
    ]
    model = keras.Sequential([keras.Input((28, 28, 1)), *seeing, *deciding])
    loss_of = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    loss, accuracy = keras.metrics.Mean(), keras.metrics.SparseCategoricalAccuracy()
    variables = model.trainable_variables
    sums = [tf.Variable(tf.zeros(variable.shape), trainable=False) for variable in variables]
    steps = EPOCHS * len(images) // (BATCH * BATCHES_PER_STEP)
    schedule = keras.optimizers.schedules.CosineDecay(4e-3, steps)
    optimizer = keras.optimizers.Adam(learning_rate=schedule, global_clipnorm=1.0)
    optimizer.build(variables)

    @tf.function
    def gather(images, labels):
        with tf.GradientTape() as tape:
            outputs = model(images, training=True)
            value = loss_of(labels, outputs)
            loss.update_state(value)
            accuracy.update_state(labels, outputs)
            share = value / BATCHES_PER_STEP
        for total, gradient in zip(sums, tape.gradient(share, variables), strict=True):
            total.assign_add(gradient)

    @tf.function
    def step():
        optimizer.apply_gradients(zip(sums, variables, strict=True))
        for total in sums:
            total.assign(tf.zeros_like(total))

    def shifted(image, label):
        padded = tf.image.pad_to_bounding_box(image, 2, 2, 32, 32)
        return tf.image.random_crop(padded, [28, 28, 1], seed=1), label

    digits = tf.data.Dataset.from_tensor_slices((images, labels))
    batches = digits.shuffle(len(images), seed=1).map(shifted).batch(BATCH).prefetch(4)
    epochs = []
    for _ in range(EPOCHS):
        for count, (some_images, some_labels) in enumerate(batches, 1):
            gather(some_images, some_labels)
            if count % BATCHES_PER_STEP == 0:
                step()
        epochs.append([float(loss.result()), float(accuracy.result())])
        loss.reset_state()
        accuracy.reset_state()
    accuracy.update_state(test_labels, model.predict(test_images, verbose=0))
    return {"epochs": epochs, "heldOut": float(accuracy.result())}
