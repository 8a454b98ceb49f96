// What the load was like, in lines for the terminal: how the answers got better, and how long they took.

import { percent } from '../01-mnist/progress.js'
import { grouped } from '../01-mnist/text.js'
import type { Exchange } from './clients.js'

const PARTS = 6

/** @param sizes how many requests were answered together, each time. */
export function describe(exchanges: readonly Exchange[], labels: Uint8Array, sizes: readonly number[]): string[] {
  const part = Math.ceil(exchanges.length / PARTS)
  const lines = Array.from({ length: PARTS }, (_, index) => exchanges.slice(index * part, (index + 1) * part)).map(
    (answers, index) => {
      const right = answers.filter((answer) => answer.digit === labels[answer.index]).length / answers.length
      const numbers = `${index * part + 1} to ${index * part + answers.length}`.padEnd(12)
      const steps = `${answers[0]?.steps} to ${answers.at(-1)?.steps}`.padEnd(11)
      return `answers ${numbers}  after ${steps} training steps   ${percent(right)} right  ${'▪'.repeat(right * 30)}`
    },
  )
  const times = exchanges.map(({ milliseconds }) => milliseconds)
  const together = exchanges.length / sizes.length
  return [
    ...lines,
    '',
    `${grouped(exchanges.length)} answers, ${together.toFixed(1)} of them together on average`,
    `waited for an answer: p50 ${percentile(times, 50).toFixed(1)} ms, p99 ${percentile(times, 99).toFixed(1)} ms`,
  ]
}

/** The value that so many per cent of the values do not exceed. */
export function percentile(values: readonly number[], percentage: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((sorted.length * percentage) / 100) - 1)] ?? Number.NaN
}
