"""A custom training loop and a step of minimize in plain Python; custom-loop.ts writes the same in TypeScript."""

import time

import keras
import tensorflow as tf


def make_classifier():
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [keras.Input((784,)), keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10)]
    )


def make_batch(size):
    generator = tf.random.Generator.from_seed(1)
    return [generator.uniform((size, 784)), generator.uniform((size,), 0, 10, tf.int32)]


def eager_loop(model, optimizer, loss_function, x, y, steps):
    """Milliseconds for each step."""
    start = time.perf_counter()
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = loss_function(y, model(x, training=True))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
    loss.numpy()
    return (time.perf_counter() - start) * 1e3 / steps


def minimize_steps(optimizer, variable, steps):
    """Milliseconds for each step of a loss of three operations."""
    start = time.perf_counter()
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.square(tf.subtract(variable, 3.0)))
        optimizer.apply_gradients([(tape.gradient(loss, variable), variable)])
    return (time.perf_counter() - start) * 1e3 / steps


def minimize_by(loss_function, optimizer, variable, steps):
    """The same with a loss that is given."""
    start = time.perf_counter()
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = loss_function()
        optimizer.apply_gradients([(tape.gradient(loss, variable), variable)])
    return (time.perf_counter() - start) * 1e3 / steps


def make_step(model, optimizer, loss_function, x, y):
    """The step as a traced function."""

    @tf.function
    def step():
        with tf.GradientTape() as tape:
            loss = loss_function(y, model(x, training=True))
        variables = model.trainable_variables
        optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables, strict=True))
        return loss

    return step


def traced_loop(step, steps):
    """Milliseconds for each step."""
    start = time.perf_counter()
    for _ in range(steps):
        loss = step()
    loss.numpy()
    return (time.perf_counter() - start) * 1e3 / steps
