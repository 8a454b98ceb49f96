// examples/03-regression, the whole program: it learns as the same program in Python does, and what it prints is what it learnt.

import { expect, it } from 'vitest'
import { readFiles } from '../../examples/03-regression/files.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('learns to guess what gzip makes of a file, with the numbers of the same program in Python', async () => {
  await using run = await runExample('03-regression')
  const { training, heldOut } = readFiles()
  const twin = await run.twin([training.features, training.ratios], [heldOut.features, heldOut.ratios])
  expect(run.figures).toEqual({ fits: twin.fits, predictions: twin.predictions, evaluations: twin.evaluations })

  const [history] = run.figures.fits
  expect(history!['loss']).toHaveLength(40)
  expect(history!['loss']!.at(-1)).toBeLessThan(history!['loss']![0]! / 4)
  const printed = run.lines.join('\n')
  for (const values of Object.values(history!)) expect(printed).toContain(values.at(-1)!.toFixed(4))

  // How far it is off, worked out here once more.
  const guesses = run.figures.predictions[0]!.data as Float32Array
  const truth = heldOut.ratios.data as Float32Array
  const offBy = (guess: (index: number) => number): number =>
    truth.reduce((sum, ratio, index) => sum + Math.abs(ratio - guess(index)), 0) / truth.length
  const [network, entropy] = [offBy((index) => guesses[index]!), offBy((index) => heldOut.entropies[index]!)]
  expect(printed).toContain(`${(100 * network).toFixed(1)} %  by the network`)
  expect(printed).toContain(`${(100 * entropy).toFixed(1)} %  by Shannon's entropy`)
  expect(network).toBeLessThan(entropy / 3)
})

it('reads each file into one set, and none of the held out packages into the training', () => {
  const { training, heldOut } = readFiles()
  const packages = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.split('/')[0]!))
  const trained = packages(training.names)
  expect([...packages(heldOut.names)].filter((name) => trained.has(name))).toEqual([])
  expect(training.names.length).toBeGreaterThan(1000)
  expect(heldOut.features.shape).toEqual([heldOut.names.length, 257])
  for (const ratio of training.ratios.data as Float32Array)
    expect(ratio).toSatisfy((value: number) => value > 0 && value < 1.1)
  // The squares of the first 256 features are the shares of the bytes, 16 times.
  const first = (training.features.data as Float32Array).subarray(0, 256)
  expect(first.reduce((sum, feature) => sum + feature ** 2 / 16, 0)).toBeCloseTo(1, 5)
})
