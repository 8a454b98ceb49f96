// examples/11-scikit-learn, the whole program: scikit-learn is added to the managed Python, and what it and Keras say is what they
// say to the same program in Python.

import { expect, it } from 'vitest'
import type { NDArray } from '../../src/index.js'
import { type ExampleRun, runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('judges a network of Keras with scikit-learn, as the same program in Python does', async (context) => {
  await using run = await runExample('11-scikit-learn').catch((error: unknown): ExampleRun => {
    const { cause } = error as { cause?: { indexIsUnreachable?: boolean } }
    if (cause?.indexIsUnreachable !== true) throw error
    return context.skip(
      `scikit-learn could not be installed: the package index does not answer (${(error as Error).message.split('\n')[1]})`,
    )
  })
  const twin = await run.twin()
  expect(run.figures.fits).toEqual(twin.fits)
  expect(run.figures.predictions).toEqual(twin.predictions)

  const { loss, accuracy } = run.figures.fits[0]!
  expect(loss![29]).toBeLessThan(0.06)
  expect(run.lines).toContain(
    `  epoch 30   loss ${loss![29]!.toFixed(4)}   accuracy ${(100 * accuracy![29]!).toFixed(1)} %`,
  )
  const { judged, report, importances, first } = twin.returned as Returned
  for (const [name, [right, area]] of Object.entries(judged)) {
    const words = `${(100 * right).toFixed(1)} % right   area under the ROC curve ${area.toFixed(4)}`
    expect(run.lines).toContain(`  ${name.padEnd(8)} ${words}`)
    expect(area).toBeGreaterThan(0.97)
  }
  expect(run.lines.join('\n')).toContain(report.trimEnd().replaceAll(/^(?=.)/gm, '  '))
  const largest = Math.max(...(importances.data as Float64Array))
  expect(run.lines).toContain(`  ${first.padEnd(24)} ${largest.toFixed(4)} ${'█'.repeat(30)}`)
})

interface Returned {
  /** Of each model the share that it gets right, and the area under its curve. */
  readonly judged: Readonly<Record<string, readonly [number, number]>>
  readonly report: string
  readonly importances: NDArray
  /** The most important measurement. */
  readonly first: string
}
