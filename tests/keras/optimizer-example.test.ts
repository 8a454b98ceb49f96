// examples/02-custom-optimizer, the whole program: its optimizer learns as one written in Python does, and the loaded model
// goes on from the same loss.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('prints the falling losses of the same program in Python, and the same ones for the loaded model', async () => {
  await using run = await runExample('02-custom-optimizer')
  const { training } = readDigits({ training: 8000, validation: 500, test: 1500 })
  const twin = await run.twin(training.images, training.labels)
  expect(run.figures.fits).toEqual(twin.fits)

  const [adam, adabelief, here, there] = run.figures.fits.map(({ loss = [] }) => loss)
  for (const [name, losses] of Object.entries({ adam, adabelief })) {
    expect(losses).toHaveLength(5)
    expect(losses).toEqual(losses!.toSorted((one, other) => other - one))
    expect(losses![4]).toBeLessThan(0.15)
    expect(run.lines).toContain(`  ${name.padEnd(10)} ${losses!.map((loss) => loss.toFixed(4)).join('  ')}`)
  }
  expect(here).toEqual(there)
  expect(run.lines).toContain(`  the model here    ${here!.join('  ')}`)
  expect(run.lines).toContain(`  the loaded model  ${there!.join('  ')}`)
})
