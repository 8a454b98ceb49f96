// Safetensors against the package of that name in Python: byte for byte the same file, and either reads what the other wrote.

import { describe, expect, it } from 'vitest'
import { NDArray, PythonEnvironmentError, readSafetensors, startPython, writeSafetensors } from '../../src/index.js'
import { plainOptions } from '../harness.js'

describe('a safetensors file', () => {
  it('is the one that the Python package writes, and is read by it', async (context) => {
    const started = startPython(plainOptions({ packages: ['safetensors==0.8.0'] }))
    await using python = await started.catch((error: unknown) => {
      if (error instanceof PythonEnvironmentError)
        return context.skip(`the package safetensors is not to be had: ${error.message}`)
      throw error
    })
    const arrays = {
      'dense/kernel': new NDArray(
        [
          [1, 2.5],
          [-0, 1e-30],
        ],
        [2, 2],
        'float32',
      ),
      'dense/bias': new NDArray(new Float32Array([3, 4])),
      'ä "quoted"\n': new NDArray([1n, -(2n ** 63n)]),
      '10': new NDArray([true, false]),
      '9': new NDArray(new Uint8Array([255])),
      half: new NDArray(new Uint16Array([15360, 1]), [2], 'float16'),
      empty: new NDArray(new Float64Array(0), [0, 3]),
      scalar: new NDArray(new Int16Array([-5]), []),
    }
    const safetensors = python.import('safetensors.numpy')
    const theirs = (await safetensors.save(new Map(Object.entries(arrays)), {
      metadata: { made: 'here' },
    })) as Uint8Array
    const ours = writeSafetensors(arrays, { metadata: { made: 'here' } })
    expect(Buffer.compare(Buffer.from(ours), Buffer.from(theirs))).toBe(0)
    expect(readSafetensors(theirs)).toEqual(arrays)
    expect(await safetensors.load(Buffer.from(ours))).toEqual(arrays)
  })
})
