// What was seen and done in an episode of many carts, and what came of it.

import { NDArray } from 'tensorbridge'

export interface Entry {
  /** `[cart, 4]` */
  readonly states: NDArray
  /** `[cart]` */
  readonly pushes: NDArray
  /** Whether the pole of each cart stood before the push; what was done with the others does not count. */
  readonly standing: readonly boolean[]
}

/** One row for each push of a cart whose pole stood. */
export interface Experience {
  /** `[push, 4]`, float32 */
  readonly states: NDArray
  /** `[push]`, int64 */
  readonly pushes: NDArray
  /** `[push]`, float32: for how long the pole stood afterwards, the later the less; the mean is 0 and the deviation 1. */
  readonly worth: NDArray
}

/** @param discount what standing a step later is worth, against standing now. */
export function experienceOf(diary: readonly Entry[], discount: number): Experience {
  const [states, pushes, worth]: [number[], bigint[], number[]] = [[], [], []]
  const steps: number[][] = []
  let later: readonly number[] = (diary[0]?.standing ?? []).map(() => 0)
  for (const { standing } of diary.toReversed()) {
    later = standing.map((stood, cart) => (stood ? 1 + discount * later[cart]! : 0))
    steps.unshift([...later])
  }
  diary.forEach((entry, step) => {
    entry.standing.forEach((stood, cart) => {
      if (!stood) return
      states.push(...(entry.states.data.slice(4 * cart, 4 * cart + 4) as Float32Array))
      pushes.push(entry.pushes.data[cart] as bigint)
      worth.push(steps[step]![cart]!)
    })
  })
  const mean = worth.reduce((sum, value) => sum + value, 0) / worth.length
  const deviation = Math.sqrt(worth.reduce((sum, value) => sum + (value - mean) ** 2, 0) / worth.length)
  return {
    states: new NDArray(Float32Array.from(states), [worth.length, 4]),
    pushes: new NDArray(BigInt64Array.from(pushes)),
    worth: new NDArray(Float32Array.from(worth, (value) => (value - mean) / (deviation + 1e-8))),
  }
}
