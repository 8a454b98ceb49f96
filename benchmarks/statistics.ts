// The few statistics that the benchmarks use, and the way in which two things are measured against each other.

/** Several runs of one thing. */
export interface Summary {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly runs: number
}

/** The value below which the share `q` of the values lies. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * q
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function summary(values: readonly number[]): Summary {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), runs: values.length }
}

/** Measured in turn, so that what the machine does meanwhile meets both. */
export interface Pairs {
  readonly first: readonly number[]
  readonly second: readonly number[]
  /** First by second, of each pair. */
  readonly ratios: readonly number[]
}

/** Runs two measurements in turn; every other pair in the other order, so that neither always comes first. */
export async function pairs(
  count: number,
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<Pairs> {
  const a: number[] = []
  const b: number[] = []
  for (let i = 0; i < count; i++) {
    if (i % 2 === 1) b.push(await second())
    a.push(await first())
    if (i % 2 === 0) b.push(await second())
  }
  return { first: a, second: b, ratios: a.map((value, i) => value / (b[i] as number)) }
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The times of `count` calls of `work`, one after the other, in microseconds. */
export async function eachTimed(count: number, work: () => PromiseLike<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    await work()
    times.push((performance.now() - start) * 1000)
  }
  return times
}
