// examples/04-cnn, the whole program: what it draws and counts is what Keras gives the same program in Python.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { drawConfusion, drawScans } from '../../examples/01-mnist/drawing.js'
import { readResults } from '../../examples/01-mnist/results.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('learns more from scans that preprocessing layers change, with the numbers of the same program in Python', async () => {
  await using run = await runExample('04-cnn')
  const { training, test } = readDigits({ training: 300, validation: 0, test: 2000 })
  const { returned: seen, ...twin } = await run.twin(training.images, training.labels, test.images)
  expect(run.figures).toEqual(twin)

  const printed = run.lines.map((line) => line.slice(2)).join('\n')
  expect(printed).toContain(drawScans(seen))
  const [plain, augmented] = run.figures.predictions.map((probabilities) => readResults(probabilities, test.labels))
  expect(plain!.accuracy).toBeGreaterThan(0.85)
  expect(augmented!.accuracy).toBeGreaterThan(plain!.accuracy)
  for (const { accuracy } of [plain!, augmented!])
    expect(printed).toContain(`${(100 * accuracy).toFixed(1)} % of the others`)
  expect(printed).toContain(drawConfusion(augmented!))
})
