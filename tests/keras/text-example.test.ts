// examples/05-text-classification, the whole program: it tells the manuals apart as the same program in Python does.

import { expect, it } from 'vitest'
import { readManuals } from '../../examples/05-text-classification/manuals.js'
import type { Python } from '../../src/index.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('learns from which manual a sentence is, with the numbers of the same program in Python', async () => {
  await using run = await runExample('05-text-classification')
  const { training, heldOut } = await readManuals(run.python as unknown as Python)
  expect(heldOut.texts.length).toBeGreaterThan(800)
  expect(heldOut.texts.filter((text) => training.texts.includes(text))).toEqual([])
  const questions = run.lines.flatMap((line) => /(?<= %  ).*\?$/.exec(line)?.[0] ?? [])
  expect(questions).toHaveLength(7)

  const asked = [[training.texts, training.manuals], [heldOut.texts, heldOut.manuals], questions]
  const { returned: words, ...twin } = await run.twin(...asked)
  expect(run.figures).toEqual(twin)
  expect(twin.fits[0]!['val_accuracy']!.at(-1)).toBeGreaterThan(0.8)

  // Each line of words: those with the highest probabilities of that manual.
  const [ofWords, ofQuestions] = twin.predictions.map(({ data }) => data as Float32Array)
  for (const [column, manual] of ['Python', 'NumPy', 'Keras'].entries()) {
    const probability = (word: string): number => ofWords![words.indexOf(word) * 3 + column]!
    const best = words.toSorted((one: string, other: string) => probability(other) - probability(one)).slice(0, 12)
    expect(run.lines).toContain(`  ${manual.padEnd(6)}  ${best.join(' ')}`)
  }
  for (const [row, question] of questions.entries()) {
    const probabilities = ofQuestions!.subarray(3 * row, 3 * row + 3)
    const sure = Math.max(...probabilities)
    const manual = ['Python', 'NumPy', 'Keras'][probabilities.indexOf(sure)]!
    expect(run.lines).toContain(`  ${manual.padEnd(6)}  ${(100 * sure).toFixed(1).padStart(5)} %  ${question}`)
  }
  expect(run.lines.find((line) => line.endsWith('the keys of a dictionary?'))).toContain('Python')
  expect(run.lines.find((line) => line.endsWith('the loss does not improve?'))).toContain('Keras')
})
