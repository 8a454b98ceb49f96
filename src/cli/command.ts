// What a command of the tensorbridge program is; main.ts has the table of them.

export interface Command {
  /** One line for `tensorbridge --help`. */
  readonly summary: string
  /** What `tensorbridge NAME --help` prints. */
  readonly usage: string
  /** Gets the arguments after the command's name and gives the exit code. */
  readonly run: (args: string[]) => Promise<number>
}

/** Wrong arguments: shown with the command's usage, exit code 2. */
export class UsageError extends Error {}

export function parseBackend(value: string | undefined): 'tensorflow' | 'jax' | 'torch' | undefined {
  if (value === undefined || value === 'tensorflow' || value === 'jax' || value === 'torch') return value
  throw new UsageError(`--backend has to be tensorflow, jax or torch. Received: ${value}`)
}

export function parseDevice(value: string | undefined): 'auto' | 'cpu' | 'gpu' {
  if (value === undefined || value === 'auto' || value === 'cpu' || value === 'gpu') return value ?? 'auto'
  throw new UsageError(`--device has to be auto, cpu or gpu. Received: ${value}`)
}

export function parseKeras(value: string | undefined): '3' | 'legacy' {
  if (value === undefined || value === '3' || value === 'legacy') return value ?? '3'
  throw new UsageError(`--keras has to be 3 or legacy. Received: ${value}`)
}

export function parseSeed(value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d+$/.test(value) && Number(value) < 2 ** 32) return Number(value)
  throw new UsageError(`--seed has to be an integer from 0 to 4294967295. Received: ${value}`)
}
