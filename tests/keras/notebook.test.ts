// The notebook of the examples in Deno's kernel, run whole, against the same program in Python. Neither is installed with the
// project (Deno takes 90 MB): where `deno` or a `python3` with jupyter_client is not on the PATH, the test says so and is skipped.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inspect, stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { curvesSvg, type Displays, formatHistory } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'

const notebook = fileURLToPath(new URL('../../examples/17-notebook/spirals.ipynb', import.meta.url))
const driver = fileURLToPath(new URL('../notebook.py', import.meta.url))
const shared = sharedPython(tensorflowOptions())

const works = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0

const TWIN = `
def twin():
    import keras, numpy as np
    from tensorbridge.displays import displays
    count = 400
    points, labels = np.zeros((count, 2), np.float32), np.zeros((count, 1), np.float32)
    for i in range(count):
        along = (i >> 1) / (count / 2)
        angle = 3 * np.pi * along + (i % 2) * np.pi
        points[i] = 3 * along * np.cos(angle), 3 * along * np.sin(angle)
        labels[i] = i % 2
    keras.utils.set_random_seed(1)
    keras.backend.clear_session()
    Dense = keras.layers.Dense
    hidden = [Dense(32, activation='tanh') for _ in range(2)]
    model = keras.Sequential([keras.layers.Input([2]), *hidden, Dense(1, activation='sigmoid')], name='spirals')
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss='binary_crossentropy', metrics=['accuracy'])
    import tensorflow as tf
    tensor, table = repr(tf.gather(points, [398, 399])), displays(model)[0]
    fit = model.fit(points, labels, epochs=60, batch_size=32, verbose=0)
    measured = model.evaluate(points, labels, return_dict=True, verbose=0)
    return [tensor, table, {'epoch': fit.epoch, 'history': fit.history}, measured]`

it('shows a tensor, a model, a training and its figures as Python has them', async (context) => {
  if (!works('deno', '--version')) context.skip('needs deno on the PATH')
  if (!works('python3', '-c', 'import jupyter_client')) context.skip('needs a python3 with jupyter_client on the PATH')
  const run = spawnSync('python3', [driver, notebook, 'deno'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  expect(run.status, run.stderr).toBe(0)
  const outputs = JSON.parse(run.stdout) as { output_type: string; data: Displays }[][]
  expect(outputs.flat().map((output) => output.output_type)).toEqual(Array.from({ length: 6 }, () => 'execute_result'))
  const [none, shape, tensor, model, training, measured] = outputs.map(([output]) => output?.data)

  shared.python.exec(TWIN)
  type Told = [tensor: string, table: Displays, history: { epoch: number[]; history: Record<string, number[]> }, object]
  const [tensorText, table, history, figures] = (await shared.python.eval('twin')()) as Told
  const plain = (displays: Displays | undefined): string => stripVTControlCharacters(displays?.['text/plain'] ?? '')
  const svg = await curvesSvg(history, { theme: 'light', width: 720 })
  expect(none).toBeUndefined()
  expect(plain(shape)).toBe('[ 400, 2 ]')
  expect(tensor).toEqual({ 'text/plain': tensorText })
  expect(model).toEqual(table)
  expect(training).toEqual({ 'text/plain': formatHistory(history), 'image/svg+xml': svg.slice(svg.indexOf('<svg')) })
  expect(plain(measured)).toBe(inspect(figures))
})
