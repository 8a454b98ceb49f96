// The task: six digits and `>`, then the same digits sorted. Made up from a seed; no Python.

import { NDArray } from 'tensorbridge'
import { seededRandom } from '../01-mnist/random.js'

const DIGITS = 10
/** The token after the ten digits: `>`. */
const SEPARATOR = DIGITS
export const TOKENS = DIGITS + 1
/** How many digits are sorted. */
export const COUNT = 6
/** Tokens that the network sees: the last digit of the answer is only ever guessed. */
export const LENGTH = 2 * COUNT

export interface Problems {
  /** The digits to sort. */
  readonly digits: readonly (readonly number[])[]
  /** `[problem, place]`, int32: the digits, the separator, the answer without its last digit. */
  readonly tokens: NDArray
  /** `[problem, place]`, int32: which token comes next. */
  readonly next: NDArray
  /** `[problem, place]`, float32: 1 where the next token is a part of the answer; nobody can know the others. */
  readonly weights: NDArray
}

/** So many problems; the same for the same seed. */
export function problems(count: number, seed: number): Problems {
  const random = seededRandom(seed)
  const digits = Array.from({ length: count }, () => Array.from({ length: COUNT }, () => Math.floor(random() * DIGITS)))
  const [tokens, next] = [new Int32Array(count * LENGTH), new Int32Array(count * LENGTH)]
  digits.forEach((row, index) => {
    const text = [...row, SEPARATOR, ...row.toSorted((one, other) => one - other)]
    tokens.set(text.slice(0, -1), index * LENGTH)
    next.set(text.slice(1), index * LENGTH)
  })
  const weights = Float32Array.from(tokens, (_, at) => (at % LENGTH >= COUNT ? 1 : 0))
  const shape = [count, LENGTH]
  return {
    digits,
    tokens: new NDArray(tokens, shape),
    next: new NDArray(next, shape),
    weights: new NDArray(weights, shape),
  }
}

/** A guesser of the next token: logits `[problem, place, token]` for tokens `[problem, place]`. */
type Guess = (tokens: NDArray) => PromiseLike<NDArray>

/** Answers problems as the network alone would: it reads what it has written itself so far, and writes the likeliest digit. */
export async function solve(digits: Problems['digits'], guess: Guess): Promise<number[][]> {
  const written = digits.map((row) => [...row, SEPARATOR])
  for (let place = COUNT; place < LENGTH; place++) {
    const tokens = new Int32Array(digits.length * LENGTH)
    written.forEach((row, index) => {
      tokens.set(row.slice(0, LENGTH), index * LENGTH)
    })
    const logits = (await guess(new NDArray(tokens, [digits.length, LENGTH]))).data as Float32Array
    written.forEach((row, index) => {
      const scores = logits.subarray((index * LENGTH + place) * TOKENS, (index * LENGTH + place + 1) * TOKENS)
      row.push(scores.indexOf(Math.max(...scores)))
    })
  }
  return written.map((row) => row.slice(COUNT + 1))
}

/** Whether digits are sorted as they should be. */
export function isRight(digits: readonly number[], answer: readonly number[]): boolean {
  return digits.toSorted((one, other) => one - other).join() === answer.join()
}
