// Small data of which a network can learn something, the same in every run.

import { NDArray } from '../../src/index.js'

/** float32 samples [samples, features] and targets [samples, 1]. */
export function waves(samples: number, features: number): { readonly x: NDArray; readonly y: NDArray } {
  const wave = (of: (i: number) => number, width: number): NDArray =>
    new NDArray(
      Float32Array.from({ length: samples * width }, (_, i) => of(i)),
      [samples, width],
    )
  return { x: wave(Math.sin, features), y: wave(Math.cos, 1) }
}
