// What the predictions say, worked out in TypeScript from the typed arrays that came back: which digits were misread, how
// sure the model was, and whether two arrays are the same to the last bit.

import type { NDArray } from 'tensorbridge'

/** A scan that was read as another digit. */
export interface Mistake {
  readonly index: number
  readonly actual: number
  readonly predicted: number
  /** The probability that the model gave its wrong answer. */
  readonly confidence: number
}

export interface Results {
  /** `confusion[actual][predicted]`: how many scans. */
  readonly confusion: readonly (readonly number[])[]
  /** The misread scans; those that the model was surest of come first. */
  readonly mistakes: readonly Mistake[]
  /** The share that was read correctly. */
  readonly accuracy: number
}

/** @param probabilities `[sample, digit]`, float32, as `model.predict` gives them. */
export function readResults(probabilities: NDArray, labels: Uint8Array): Results {
  const data = probabilities.data as Float32Array
  const confusion = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => 0))
  const mistakes: Mistake[] = []
  labels.forEach((actual, index) => {
    const row = data.subarray(index * 10, (index + 1) * 10)
    const confidence = Math.max(...row)
    const predicted = row.indexOf(confidence)
    const counts = confusion[actual] as number[]
    counts[predicted] = (counts[predicted] as number) + 1
    if (predicted !== actual) mistakes.push({ index, actual, predicted, confidence })
  })
  mistakes.sort((one, other) => other.confidence - one.confidence)
  return { confusion, mistakes, accuracy: 1 - mistakes.length / labels.length }
}

/** Whether two arrays have the same dtype, shape and bits. */
export function isSame(one: NDArray, other: NDArray): boolean {
  const bytes = ({ data }: NDArray): Buffer => {
    const { buffer, byteOffset, byteLength } = data as Float32Array
    return Buffer.from(buffer, byteOffset, byteLength)
  }
  return one.dtype === other.dtype && one.shape.join() === other.shape.join() && bytes(one).equals(bytes(other))
}
