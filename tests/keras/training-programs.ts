// The data and the Python programs that the tests of data for Keras compare with.

import { NDArray } from '../../src/index.js'

export const ROWS: number = 32
export const xData: Float32Array = Float32Array.from({ length: ROWS * 2 }, (_, i) => ((i * 7) % 11) / 11)
export const yData: Float32Array = Float32Array.from({ length: ROWS }, (_, i) => ((i * 5) % 7) / 7)
export const weightData: Float32Array = Float32Array.from({ length: ROWS }, (_, i) => (i % 4) / 2)
export const x: NDArray = new NDArray(xData, [ROWS, 2])
export const y: NDArray = new NDArray(yData, [ROWS, 1])
export const nested: { readonly x: number[][]; readonly y: number[][] } = {
  x: Array.from({ length: ROWS }, (_, i) => [xData[2 * i]!, xData[2 * i + 1]!]),
  y: Array.from({ length: ROWS }, (_, i) => [yData[i]!]),
}

export const PYTHON = `
import numpy as np, tensorflow as tf
keras = __import__(WORLD)

def line(metrics=None):
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, kernel_initializer='ones')])
    model.compile(optimizer='sgd', loss='mse', weighted_metrics=metrics or [])
    return model

def two_inputs():
    a, b = keras.Input((1,), name='a'), keras.Input((1,), name='b')
    out = keras.layers.Dense(1, kernel_initializer='ones')(keras.layers.Concatenate()([a, b]))
    model = keras.Model([a, b], out)
    model.compile(optimizer='sgd', loss='mse')
    return model

def uneven_inputs():
    a, b = keras.Input((2,)), keras.Input((1,))
    return keras.Model([a, b], keras.layers.Dense(1, kernel_initializer='ones')(keras.layers.Concatenate()([a, b])))

def batches(x, y, w=None, size=8):
    for i in range(0, len(x), size):
        part = (x[i:i + size], y[i:i + size])
        yield part if w is None else (*part, w[i:i + size])

def fitted(model, *args, **kwargs):
    return model.fit(*args, batch_size=8, epochs=2, shuffle=False, verbose=0, **kwargs).history

def fitted_from(model, generator, **kwargs):
    return model.fit(generator, verbose=0, **kwargs).history
`

/** Numbers of a history as text: what float32 sums in another order may differ by is left out. */
export function rounded(history: Record<string, number[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(history).map(([name, values]) => [name, values.map((value) => value.toPrecision(6))]),
  )
}
