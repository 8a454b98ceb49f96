// The parity kit: what matchers give by what they compare, fixtures, reports.

import * as tfc from '@tensorflow/tfjs-core'
import * as tfl from '@tensorflow/tfjs-layers'
import { keras, NDArray, type Python, tf } from 'tensorbridge'
import { compareModels, openRecording, parity } from 'tensorbridge/testing'
import { pythonTest, test as withPython } from 'tensorbridge/vitest'
import { expect, expectTypeOf, test } from 'vitest'

test('matchers give a promise where a value is in Python', () => {
  expectTypeOf(expect([1]).toBeAllClose([1])).toEqualTypeOf<void>()
  expectTypeOf(expect(new NDArray([1])).toEqualTensor(Float32Array.of(1))).toEqualTypeOf<void>()
  expectTypeOf(expect(tf.constant([1])).toBeAllClose([1], { rtol: 1e-3, ulps: 2 })).toEqualTypeOf<Promise<void>>()
  expectTypeOf(expect([1]).toEqualTensor(tf.constant([1]))).toEqualTypeOf<Promise<void>>()
  expectTypeOf(expect([1]).not.toEqualTensor(keras.Variable([1]))).toEqualTypeOf<Promise<void>>()
  expectTypeOf(expect({ a: tf.constant(1) }).toBeAllClose({ a: 1 })).toEqualTypeOf<Promise<void>>()
  expectTypeOf(expect([[1], [{ a: 2 }]]).toEqualTensor([tf.constant(1)])).toEqualTypeOf<Promise<void>>()
  // @ts-expect-error -- rtol
  expect([1]).toBeAllClose([1], { rtoll: 1 })
})

test('fixtures are typed by the world of Keras', () => {
  withPython('a test', ({ python, record }) => {
    expectTypeOf(python).toEqualTypeOf<Python>()
    expectTypeOf(record<number[]>('name', ({ tf }) => tf.constant(1))).toEqualTypeOf<Promise<number[]>>()
  })
  pythonTest({ keras: 'legacy', leaks: 'fail' })('a test', ({ python }) => {
    expectTypeOf(python).toEqualTypeOf<Python<'legacy'>>()
  })
})

test('parity gives the inputs to the program, compareModels takes models of TensorFlow.js as they are', async () => {
  const report = await parity((python, { x }) => ({ y: python.tf.square(x) }), 'y = x * x', { inputs: { x: [1, 2] } })
  expectTypeOf(report.first).toEqualTypeOf<string | undefined>()
  expectTypeOf(report.pass).toEqualTypeOf<boolean>()
  const [sequential, functional] = [tfl.sequential(), tfl.model({ inputs: tfl.input({ shape: [1] }), outputs: [] })]
  await compareModels(sequential, keras.Sequential(), { tf: tfc, x: [[1]] })
  await compareModels(functional, keras.Sequential(), {
    tf: tfc,
    x: tfc.ones([1, 1]),
    copy: 'none',
    tolerance: 'exact',
  })
  // @ts-expect-error -- the module of TensorFlow.js
  await compareModels(sequential, keras.Sequential(), { x: [[1]] })
  await using recording = openRecording('file.json', { mode: 'check' })
  expectTypeOf(recording.record('a', () => 1)).toEqualTypeOf<Promise<unknown>>()
})
