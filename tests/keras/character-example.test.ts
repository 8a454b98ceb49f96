// examples/06-character-rnn, the whole program: it writes, letter for letter, what the same program in Python writes.

import { expect, it } from 'vitest'
import { ALPHABET, decode, encode, LENGTH, readNames } from '../../examples/06-character-rnn/names.js'
import type { NDArray, Python } from '../../src/index.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('invents the names that the same program in Python invents, after the same losses', async () => {
  await using run = await runExample('06-character-rnn')
  const names = await readNames(run.python as unknown as Python)
  const { before, at } = encode(names)
  const { returned, ...twin } = await run.twin(before, at, ALPHABET.length, LENGTH)
  expect(run.figures).toEqual(twin)

  const written: string[][] = returned.map(({ data }: NDArray) =>
    Array.from({ length: 12 }, (_, row) => decode((data as Int32Array).slice(row * LENGTH, (row + 1) * LENGTH))),
  )
  const first = (texts: string[]): string => texts.slice(0, 3).join(' · ')
  const { loss = [] } = twin.fits[0]!
  expect(run.lines).toContain(`  before    ${first(written[0]!)}`)
  for (const [epoch, value] of loss.entries()) {
    expect(run.lines).toContain(`  epoch ${epoch + 1}   loss ${value.toFixed(3)}   ${first(written[epoch + 1]!)}`)
  }
  expect(loss.at(-1)).toBeLessThan(loss[0]! / 1.8)

  const invented = [...new Set(written.slice(-2).flat())].filter((name) => !names.includes(name))
  expect(run.lines.slice(run.lines.indexOf('Symbols that Unicode does not have') + 1)).toEqual(
    invented.map((name) => `  ${name}`),
  )
  // Words, and no noise: most of what it writes stands in some name.
  const words = invented.flatMap((name) => name.split(' '))
  const known = new Set(names.flatMap((name) => name.split(' ')))
  expect(words.filter((word) => known.has(word)).length).toBeGreaterThan(words.length / 2)
})

it('reads each name as what stands before each character and what stands there', () => {
  const { before, at } = encode(['cat', 'two cats'])
  expect(before.shape).toEqual([2, LENGTH + 1])
  const row = (array: NDArray, index: number): number[] =>
    Array.from((array.data as Int32Array).subarray(index * (LENGTH + 1), (index + 1) * (LENGTH + 1)))
  expect([decode(row(at, 0)), decode(row(at, 1))]).toEqual(['cat', 'two cats'])
  expect(row(before, 1)).toEqual([0, ...row(at, 1).slice(0, -1)])
})
