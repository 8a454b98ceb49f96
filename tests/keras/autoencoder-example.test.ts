// examples/08-variational-autoencoder, the whole program: its train_step does what one in Python does, and it draws the same.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { drawScans } from '../../examples/01-mnist/drawing.js'
import type { NDArray } from '../../src/index.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('draws the digits that the same program in Python draws, after the same losses', async () => {
  await using run = await runExample('08-variational-autoencoder')
  const { training, test } = readDigits({ training: 8000, validation: 0, test: 5 })
  const { returned, ...twin } = await run.twin(training.images, test.images)
  expect(run.figures).toEqual(twin)

  const { reconstruction = [], divergence = [], ...others } = twin.fits[0]!
  expect(others).toEqual({})
  expect(reconstruction).toHaveLength(15)
  expect(reconstruction.at(-1)).toBeLessThan(140)
  // It says something of each digit.
  expect(divergence.at(-1)).toBeGreaterThan(5)

  const printed = run.lines.map((line) => line.slice(2)).join('\n')
  for (const values of [reconstruction, divergence]) expect(printed).toContain(values.at(-1)!.toFixed(4))
  for (const scans of [test.images, ...(returned as NDArray[])]) expect(printed).toContain(drawScans(scans))
  // What it draws of a digit is much nearer to that digit than to the others.
  const pixels = (scans: NDArray, index: number): Float32Array =>
    (scans.data as Float32Array).subarray(784 * index, 784 * (index + 1))
  const distance = (drawn: number, other: number): number => {
    const [one, two] = [pixels(returned[0], drawn), pixels(test.images, other)]
    return one.reduce((sum, value, at) => sum + (value - two[at]!) ** 2, 0)
  }
  const digits = [0, 1, 2, 3, 4]
  const own = digits.reduce((sum, digit) => sum + distance(digit, digit), 0)
  const all = digits.reduce((sum, drawn) => sum + digits.reduce((part, digit) => part + distance(drawn, digit), 0), 0)
  expect(own).toBeLessThan((0.6 * (all - own)) / 4)
})
