// examples/07-residual-network, the whole program: the classes written in TypeScript learn as those written in Python do.

import { expect, it } from 'vitest'
import { readDigits } from '../../examples/01-mnist/digits.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

// Four graphs of 22 layers are traced, which takes a busy machine long.
it('learns with shortcuts and not without, as the same program in Python does', { timeout: 300_000 }, async () => {
  await using run = await runExample('07-residual-network')
  const { training, test } = readDigits({ training: 2500, validation: 0, test: 1000 })
  const { returned, ...twin } = await run.twin([training.images, training.labels], [test.images, test.labels])
  expect(returned).toBeNull()
  expect(run.figures).toEqual(twin)

  const accuracies = run.figures.evaluations.map((measured) => (measured as { accuracy: number }).accuracy)
  for (const [index, what] of ['with   ', 'without'].entries()) {
    const losses = run.figures.fits[index]!['loss']!.map((loss) => loss.toFixed(3)).join('  ')
    expect(run.lines).toContain(
      `  ${what} shortcuts: loss ${losses}   ${(100 * accuracies[index]!).toFixed(1)} % read correctly`,
    )
  }
  expect(accuracies[0]).toBeGreaterThan(0.75)
  expect(accuracies[1]).toBeLessThan(0.2)
})
