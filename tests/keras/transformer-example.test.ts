// examples/09-transformer, the whole program: its block and its causal mask learn to sort, as the same ones in Python do.

import { expect, it } from 'vitest'
import { isRight, problems } from '../../examples/09-transformer/problems.js'
import { runExample } from '../examples.js'
import { checkMachine } from '../harness.js'

checkMachine()

it('learns to sort digits that it has not seen, with the losses and the answers of the same program in Python', async () => {
  await using run = await runExample('09-transformer')
  const [training, held] = [problems(4000, 1), problems(500, 2)]
  const { fits } = run.figures
  const epochs = fits[0]!.loss!.length
  const twin = await run.twin(training.tokens, training.next, training.weights, held.digits, epochs)
  expect(fits).toEqual(twin.fits)
  const { shown, answers } = twin.returned as { shown: number[][]; answers: number[][] }

  const right = answers.filter((answer, index) => isRight(held.digits[index]!, answer)).length
  expect(right).toBeGreaterThan(450)
  expect(run.lines).toContain(`It solves ${right} of 500 unseen problems, reading its own earlier digits each time:`)
  const told = run.lines.filter((line) => /^ {2}epoch \d/.test(line))
  expect(told).toHaveLength(epochs)
  for (const [epoch, line] of told.entries()) {
    expect(line).toContain(`epoch ${epoch + 1}   loss ${fits[0]!.loss![epoch]!.toFixed(4)} `)
    expect(line).toContain(` of the digits right   ${shown[epoch]!.join(' ')}`)
  }
  const solved = run.lines.filter((line) => line.includes('→'))
  expect(solved).toHaveLength(5)
  for (const [index, line] of solved.entries()) {
    const answer = answers[index + 1]!
    expect(line).toContain(`${held.digits[index + 1]!.join(' ')}  →  ${answer.join(' ')}`)
  }
})

it('sees of an answer only what stands before it', () => {
  const { tokens, next, weights, digits } = problems(3, 9)
  expect(problems(3, 9).tokens).toEqual(tokens)
  digits.forEach((row, index) => {
    const at = index * tokens.shape[1]!
    const text = [...tokens.data.slice(at, at + tokens.shape[1]!), next.data[at + tokens.shape[1]! - 1]]
    expect(text.slice(0, row.length)).toEqual(row)
    expect(text.slice(row.length + 1)).toEqual(row.toSorted((one, other) => one - other))
    expect(Array.from(next.data as Int32Array).slice(at, at + tokens.shape[1]! - 1)).toEqual(text.slice(1, -1))
    expect(Array.from(weights.data as Float32Array).slice(at, at + tokens.shape[1]!)).toEqual(
      text.slice(1).map((_, place) => (place >= row.length ? 1 : 0)),
    )
  })
})
