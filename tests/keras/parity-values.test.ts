// The parity kit's matchers beside a real Python: closeness is NumPy's own over generated cases, and remote values are compared
// as what they hold.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errors, type NDArray, type Remote } from '../../src/index.js'
import { elementsOf } from '../../src/parity/elements.js'
import { allClose, assertAllClose } from '../../src/testing.js'
import { rejectionOf, sharedPython, tensorflowOptions } from '../harness.js'
import '../../src/vitest.js'

const shared = sharedPython(tensorflowOptions())

/** An array of one element in `dtype`, and one that is `steps` tolerances away from it, or `exact` away. */
interface Case {
  readonly dtypes: readonly [string, string]
  readonly value: number
  readonly imaginary: number
  readonly steps: number
  readonly other: number | null
  readonly rtol: number
  readonly atol: number
  readonly equalNaN: boolean
}

const DTYPES = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'bfloat16']
const ALL = [...DTYPES, 'float32', 'float64', 'complex64', 'complex128']
// At the border itself, next to it on both sides, and away from it.
const STEPS = [
  0,
  0.5,
  0.999,
  1 - 2 ** -11,
  1 - 2 ** -24,
  1 - 2 ** -53,
  1,
  1 + 2 ** -52,
  1 + 2 ** -23,
  1 + 2 ** -10,
  1.001,
  3,
]
const VALUES = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 65504, 1e-8, 6e-8, 127),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -128, max: 300 }),
  fc.double(),
)
const CASES: fc.Arbitrary<Case> = fc.record({
  dtypes: fc.tuple(fc.constantFrom(...ALL), fc.constantFrom(...ALL)),
  value: VALUES,
  imaginary: fc.constantFrom(0, 0, 1.5, Number.NaN),
  steps: fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(1, -1)).map(([step, sign]) => step * sign),
  other: fc.option(VALUES, { freq: 5 }),
  rtol: fc.constantFrom(0, 1e-5, 1e-3, 0.1),
  atol: fc.constantFrom(0, 1e-8, 1e-3, 2),
  equalNaN: fc.boolean(),
})

// Python makes the arrays, so that the rounding to each dtype is not ours, and answers; a pair of dtypes of which NumPy has no
// difference, and one whose border its square root rounds, is left out.
const IN_PYTHON = `
def closeness(cases):
    import ml_dtypes, numpy as np
    def make(value, imaginary, name):
        dtype = np.dtype(getattr(ml_dtypes, name, name))
        with np.errstate(all='ignore'):
            if dtype.kind in 'iu':
                value = 0 if not np.isfinite(value) else value
                info = np.iinfo(dtype)
                value = int(min(max(value, info.min, -2.0**53), info.max, 2.0**53))
            if dtype.kind == 'c':
                value = complex(value, imaginary)
            return np.array([value]).astype(dtype)
    answers = []
    for case in cases:
        one, two = case['dtypes']
        y = make(case['value'], case['imaginary'], two)
        away = float(abs(case['value'])) * case['rtol'] + case['atol']
        x = make(case['value'] + away * case['steps'] if case['other'] is None else case['other'], case['imaginary'], one)
        is_border = 'c' in x.dtype.kind + y.dtype.kind and case['imaginary'] != 0 and abs(abs(case['steps']) - 1) < 0.01
        try:
            with np.errstate(all='ignore'):
                answer = bool(np.isclose(x, y, case['rtol'], case['atol'], case['equalNaN'])[0])
        except TypeError:
            answer = None
        answers.append([x, y, None if is_border else answer])
    return answers
`

describe('closeness', () => {
  it("is NumPy's for every pair of dtypes, at the border too, over 6,000 generated cases", async () => {
    const cases = fc.sample(CASES, { numRuns: 6000, seed: 9 })
    await shared.python.exec(IN_PYTHON)
    const answers: [NDArray, NDArray, boolean | null][] = await shared.python.eval('closeness(cases)', { cases })
    const counts = { close: 0, not: 0, none: 0 }
    const wrong: unknown[] = []
    for (const [index, [actual, expected, answer]] of answers.entries()) {
      const { rtol, atol, equalNaN } = cases[index]!
      if (answer === null) {
        counts.none++
        continue
      }
      counts[answer ? 'close' : 'not']++
      const { pass } = await allClose(actual, expected, { rtol, atol, equalNaN })
      if (pass !== answer) {
        const [a, b] = [elementsOf(actual)!, elementsOf(expected)!]
        wrong.push({ actual: [a.dtype, a.at(0)], expected: [b.dtype, b.at(0)], rtol, atol, equalNaN, answer })
      }
    }
    expect(wrong).toEqual([])
    // Both answers are there, and few cases are left out.
    expect(counts.close).toBeGreaterThan(1500)
    expect(counts.not).toBeGreaterThan(1500)
    expect(counts.none).toBeLessThan(600)
  })
})

describe('remote values', () => {
  it('are compared as what they hold: tensors, variables, arrays, numbers, and lists and dicts of them', async () => {
    const { tf, np, keras } = shared.python
    await expect(tf.constant([0.1, 0.2])).toBeAllClose([0.1, 0.2])
    await expect(tf.constant([0.1, 0.2])).toEqualTensor(Float32Array.of(0.1, 0.2))
    await expect([0.1, 0.2]).toEqualTensor(tf.constant([0.1, 0.2]))
    await expect(tf.Variable([1, 2])).toEqualTensor(keras.Variable([1, 2]))
    await expect(await tf.constant(3)).toEqualTensor(3)
    // A single number keeps its dtype.
    await expect(tf.constant(0.1)).toEqualTensor(0.1)
    await expect(tf.constant(0.1)).not.toEqualTensor(np.float64(0.1))
    await expect(tf.sqrt(tf.constant(2))).toBeAllClose(Math.SQRT2, { ulps: 1 })
    await expect(np.arange(3)).toEqualTensor([0, 1, 2])
    await expect(tf.constant(['a', 'b'])).toEqualTensor(['a', 'b'])
    await expect(tf.cast([1, 2], 'bfloat16')).toEqualTensor([1, 2])
    await expect(tf.cast([1, 2], 'int64')).toEqualTensor([1, 2])
    await expect(tf.complex([1.5], [2.5])).toEqualTensor(tf.complex([1.5], [2.5]))
    await expect(tf.constant([true])).toEqualTensor([true])
    await expect({ a: tf.constant([1]), b: [tf.constant([[2]]), 3] }).toBeAllClose({ a: [1], b: [[[2]], 3] })
    await expect(shared.python.eval('{"a": [tf.ones(2), 0.5]}', { tf })).toEqualTensor({ a: [[1, 1], 0.5] })
    await expect(tf.constant([1])).not.toBeAllClose([2])
  })

  it('of sparse and ragged kinds are compared as dense arrays and lists', async () => {
    const { tf } = shared.python
    const sparse = tf.sparse.from_dense([
      [0, 1],
      [2, 0],
    ])
    await expect(sparse).toBeAllClose([
      [0, 1],
      [2, 0],
    ])
    await expect(tf.ragged.constant([[1, 2], [3]])).toBeAllClose([[1, 2], [3]])
    const slices = tf.IndexedSlices(
      tf.constant([[1, 2]]),
      tf.constant([1], { dtype: 'int32' }),
      tf.constant([3, 2], { dtype: 'int32' }),
    )
    await expect(slices).toBeAllClose([
      [0, 0],
      [1, 2],
      [0, 0],
    ])
  })

  it('that hold no data are refused, with where they stand', async () => {
    const { keras, tf } = shared.python
    const error = await rejectionOf(
      assertAllClose(shared.python.eval('{"layers": [layer]}', { layer: keras.layers.Dense(1) }), [1]),
    )
    expect(error).toBeInstanceOf(errors.TypeError)
    expect(error.message).toContain(
      "An object of the class Dense at ['layers'][0] cannot be compared: it is neither an array nor plain data.",
    )
    const failing: Remote = tf.reshape([1, 2], [3])
    expect(await rejectionOf(Promise.resolve(expect(failing).toBeAllClose([1])))).toBeInstanceOf(
      errors.InvalidArgumentError,
    )
  })

  it('say in a failure where they differ', async () => {
    const { tf } = shared.python
    const error = await rejectionOf(Promise.resolve(expect(tf.constant([1, 2, 3])).toBeAllClose([1, 2, 4])))
    expect(error.message).toContain(
      '1 of 3 elements is not close (float32 [3] against number [3]); the worst is at [2]:',
    )
  })
})
