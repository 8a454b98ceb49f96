"""examples/10-reinforcement-learning in Python, with the same environment: the one in TypeScript, called for each step."""

import math

import keras
import numpy as np
import tensorflow as tf

LESSONS, LIMIT, DISCOUNT = 22, 200, 0.98


def main(begin, look, push):
    """`begin()` takes new carts, `look()` tells their states and `push(pushes)` which of them stand then."""
    layers = [keras.layers.Dense(64, activation="tanh"), keras.layers.Dense(2)]
    model = keras.Sequential([keras.Input((4,)), *layers])
    optimizer = keras.optimizers.Adam(0.03)
    optimizer.build(model.trainable_variables)

    @tf.function(reduce_retracing=True)
    def try_out(states):
        return tf.random.categorical(model(states), 1)

    @tf.function(reduce_retracing=True)
    def best(states):
        return tf.argmax(model(states), 1)

    @tf.function(reduce_retracing=True)
    def learn(states, pushes, worth):
        with tf.GradientTape() as tape:
            unlikely = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=pushes, logits=model(states))
            loss = tf.reduce_mean(unlikely * worth)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))

    means = []
    for _ in range(LESSONS):
        standing = begin()
        seen, chosen, stood = [], [], []
        while len(seen) < LIMIT and any(standing):
            seen.append(look())
            chosen.append(try_out(seen[-1]).numpy()[:, 0])
            stood.append(np.array(standing))
            standing = push(chosen[-1])
        worth = standard(worth_of(stood))
        stood = np.array(stood)
        learn(np.array(seen)[stood], np.array(chosen)[stood], worth)
        means.append(len(worth) / len(standing))
    standing = begin()
    for _ in range(500):
        standing = push(best(look()).numpy())
    return {"means": means, "inTheEnd": sum(standing), "weights": model.get_weights()}


def worth_of(stood):
    steps = []
    later = np.zeros(len(stood[0]))
    for each in reversed(stood):
        later = each * (1 + DISCOUNT * later)
        steps.append(later[each].tolist())
    return [value for step in reversed(steps) for value in step]


def standard(values):
    """In the order of the example, one value after the other: NumPy's sums and Python's own would end otherwise."""
    total = 0.0
    for value in values:
        total += value
    mean = total / len(values)
    total = 0.0
    for value in values:
        total += (value - mean) ** 2
    deviation = math.sqrt(total / len(values))
    return np.array([(value - mean) / (deviation + 1e-8) for value in values], np.float32)
