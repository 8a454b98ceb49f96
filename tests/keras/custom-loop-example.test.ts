// examples/13-custom-loop, the whole program: its own loop, traced from TypeScript, has the losses of the same loop in Python.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('prints the falling losses of the same loop in Python', async () => {
  await using run = await runExample('13-custom-loop')
  const { training, test } = readDigits({ training: 8000, validation: 500, test: 1500 })
  const { returned, predictions } = await run.twin(training.images, training.labels, test.images, test.labels)
  const { epochs, heldOut } = returned as { epochs: [number, number][]; heldOut: number }
  expect(run.figures.predictions).toEqual(predictions)

  const losses = epochs.map(([loss]) => loss)
  expect(losses).toEqual(losses.toSorted((one, other) => other - one))
  expect(heldOut).toBeGreaterThan(0.95)
  for (const [index, [loss, accuracy]] of epochs.entries()) {
    const words = `  epoch ${index + 1}   loss ${loss.toFixed(6)}   accuracy ${(100 * accuracy).toFixed(1)} %   50 steps`
    expect(run.lines).toContain(words)
  }
  expect(run.lines.at(-1)).toContain(`${(100 * heldOut).toFixed(1)} % of 1,500 held-out digits are read right, after `)
})
