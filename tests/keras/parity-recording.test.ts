// Recorded values and parity() beside a real Python: what is written, what is read without Python, what is found to differ.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { errors, NDArray, type Python } from '../../src/index.js'
import { recordMode } from '../../src/parity/recording.js'
import { assertPass, openRecording, parity, RecordError } from '../../src/testing.js'
import { checkMachine, rejectionOf, ScratchFolder, sharedPython, tensorflowOptions, thrownBy } from '../harness.js'
import '../../src/vitest.js'

describe('a recorded value', () => {
  checkMachine()
  const python = tensorflowOptions()
  const nowhere = { python: '/nowhere/python' }

  it('is computed by TensorFlow once, read without Python from then on, and compared with Python when asked', async () => {
    using scratch = new ScratchFolder()
    const file = join(scratch.path, 'records', 'x.json')
    const compute = ({ tf }: Python): unknown => ({ uniform: tf.random.uniform([2, 2]), sum: tf.reduce_sum([1, 2]) })
    let computed: unknown
    {
      await using recording = openRecording(file, { mode: 'write', python, seed: 3 })
      computed = await recording.record('random numbers', compute, { inputs: [1, 2] })
      await recording.record('a second one', compute)
      expect((await rejectionOf(recording.record('a second one', compute))).message).toContain(
        "The value 'a second one' is recorded twice in ",
      )
      const misspelt = recording.record('a third one', compute, { input: [1, 2] } as never)
      expect((await rejectionOf(misspelt)).message).toBe('There is no option input. The options are inputs, tolerance.')
      expect(existsSync(file)).toBe(false)
    }
    {
      await using recording = openRecording(file, { mode: 'read', python: nowhere, seed: 3 })
      const value = await recording.record<{ uniform: NDArray }>('random numbers', compute, { inputs: [1, 2] })
      expect(value).toEqualTensor(computed)
      expect(value.uniform).toBeInstanceOf(NDArray)
      // Each begins with the seed.
      expect(await recording.record('a second one', compute)).toEqualTensor(computed)
    }
    expect(readFileSync(file, 'utf8')).toMatch(
      /"from": "tensorflow[-\w]* 2\.\d.*keras 3\..*numpy 2\..*python 3\..*cpu /,
    )
    {
      await using recording = openRecording(file, { mode: 'check', python, seed: 3 })
      expect(await recording.record('random numbers', compute, { inputs: [1, 2] })).toEqualTensor(computed)
      const error = await rejectionOf(
        recording.record('a second one', ({ tf }) => ({ uniform: tf.zeros([2, 2]), sum: 3 })),
      )
      expect(error).toBeInstanceOf(RecordError)
      expect(error.message).toContain(
        "The recorded value 'a second one' (actual) is not what Python computes (expected)\n\nAt .uniform: 4 of 4 elements differ",
      )
      expect(error.message).toMatch(
        /recorded from tensorflow.*\ncomputed by {3}tensorflow.*\nRun the tests with TENSORBRIDGE_RECORD=1/,
      )
    }
  })

  it('that is missing, or given twice, is an error at the line that asked for it; so are arguments of the wrong kind', async () => {
    using scratch = new ScratchFolder()
    await using recording = openRecording(join(scratch.path, 'x.json'), { mode: 'read', python: nowhere })
    const one = (): number => 1
    expect(inspect(recording)).toMatch(
      /^Recording \{\s+file: '[^']*x\.json',\s+mode: 'read',\s+seed: 0,\s+values: \[\]\s+\}$/,
    )
    const firstLine = (error: Error): string => error.stack!.slice(error.stack!.indexOf('\n    at ')).split('\n')[1]!
    const missing = await rejectionOf(recording.record('a', one))
    expect(missing).toBeInstanceOf(RecordError)
    expect(missing.code).toBe('TB_RECORD')
    const again = await rejectionOf(recording.record('a', one))
    const unnamed = await rejectionOf(recording.record(3 as never, one))
    expect(unnamed).toBeInstanceOf(TypeError)
    expect(unnamed.message).toBe(
      'record takes a name and a function that computes the value. Received: record(3, [Function: one])',
    )
    const misspelt = await rejectionOf(recording.record('b', one, { input: 1 } as never))
    const opening = thrownBy(() => openRecording('x.json', { sed: 1 } as never))
    expect(opening.message).toBe('There is no option sed. The options are mode, seed, python.')
    expect(thrownBy(() => openRecording('x.json', { python: { sed: 1 } } as never)).message).toContain('no option sed')
    expect(thrownBy(() => openRecording(3 as never)).message).toBe(
      'openRecording takes the path of a file, or its URL. Received: 3',
    )
    await recording.close()
    const late = await rejectionOf(recording.record('c', one))
    expect(late).toBeInstanceOf(RecordError)
    expect(late.message).toContain('is closed: what it computes now is lost.')
    for (const error of [missing, again, unnamed, misspelt, opening, late])
      expect(firstLine(error)).toContain('parity-recording.test.ts')
  })

  it('that is missing, or was recorded for other inputs or another seed, is an error that says what to run', async () => {
    using scratch = new ScratchFolder()
    const file = join(scratch.path, 'x.json')
    const none = (): never => {
      throw new Error('computed')
    }
    const how = 'Run the tests once with TENSORBRIDGE_RECORD=1: TensorFlow computes it then.'
    {
      await using recording = openRecording(file, { mode: 'read', python: nowhere })
      const error = await rejectionOf(recording.record('a', none))
      expect(error).toBeInstanceOf(RecordError)
      expect(error.message).toBe(`There is no recorded value 'a' in ${file}. ${how}`)
    }
    {
      await using recording = openRecording(file, { mode: 'write', python })
      await recording.record('a', () => 1, { inputs: [1] })
      await recording.record('b', () => 1)
      expect((await rejectionOf(recording.record('c', none))).message).toBe('computed')
    }
    {
      await using recording = openRecording(file, { mode: 'read', python: nowhere })
      expect((await rejectionOf(recording.record('a', none, { inputs: [2] }))).message).toBe(
        `The value 'a' in ${file} was recorded for other inputs. ${how}`,
      )
    }
    {
      await using recording = openRecording(file, { mode: 'check', python: nowhere, seed: 1 })
      expect((await rejectionOf(recording.record('b', none))).message).toBe(
        `The value 'b' in ${file} was recorded with the seed 0, not 1. ${how}`,
      )
    }
    writeFileSync(file, '{}')
    const broken = openRecording(file, { mode: 'read' })
    expect((await rejectionOf(broken.record('a', none))).message).toBe(
      `${file} cannot be read: it is no file of recorded values in the format 1`,
    )
  })

  it('is written, checked or read as the environment says', () => {
    expect([undefined, '', '0', '1', 'check'].map((value) => recordMode({ TENSORBRIDGE_RECORD: value }))).toEqual([
      'read',
      'read',
      'read',
      'write',
      'check',
    ])
    expect(() => recordMode({ TENSORBRIDGE_RECORD: 'yes' })).toThrow(
      "TENSORBRIDGE_RECORD is 1 (write) or check. Received: 'yes'",
    )
  })
})

describe('parity', () => {
  const shared = sharedPython(tensorflowOptions())
  const python = (): Python => shared.python as unknown as Python
  const x = new NDArray(Float32Array.of(1, 2, 3, 4), [2, 2])

  it('runs a program on both sides, from the same inputs and seed, and agrees where every named result does', async () => {
    const report = await parity(
      ({ tf }, { x, scale }) => {
        const noise = tf.random.normal([2, 2])
        return { noise, y: tf.multiply(tf.add(x, noise), scale), shape: [2, 2], logs: { count: 4 } }
      },
      `
      noise = tf.random.normal([2, 2])
      y = (x + noise) * scale
      shape = list(y.shape)
      logs = {"count": int(tf.size(y))}
      `,
      { python: python(), inputs: { x, scale: 0.5 }, tolerance: 'exact' },
    )
    expect(report).toAgree()
    expect(report.message).toBe('All agree, equal to the last bit: noise, y, shape, logs.')
    expect(Object.values(report.results).every(({ pass }) => pass)).toBe(true)
  })

  it('names the first result that differs, by how much, and which others do', async () => {
    const report = await parity(
      (_, { x }) => ({ x, sum: 10, mean: 2.25, least: [1, 2] }),
      'sum, mean, least = x.sum(), x.mean(), x.min()',
      { python: python(), inputs: { x } },
    )
    expect(report.pass).toBe(false)
    expect(report.first).toBe('mean')
    expect(() => assertPass(report)).toThrow(`\
mean: TypeScript (actual) against Python (expected), rtol 0.00001, atol 1e-8

a single number against a single float32 is not close:
  actual    2.25
  expected  2.5
  off by 0.25 where 0.000025 is allowed; relative 0.1; 1048576 ulps

These differ too:
  least: the shapes differ: actual is number [2], expected is a single float32

These agree: x, sum.`)
    expect(() => expect(report).toAgree()).toThrow('mean: TypeScript (actual) against Python (expected)')
    expect(() => expect(Promise.resolve(report)).toAgree()).toThrow('await it first')
  })

  it('tells which name Python does not set, and which line failed', async () => {
    const nothing = 'The TypeScript program of parity gives its results by name, at least one: { y }. Received: '
    for (const [results, received] of [
      [3, '3'],
      [{}, '{}'],
      [[1], '[ 1 ]'],
    ] as const) {
      const error = await rejectionOf(parity(() => results as never, 'a = 1', { python: python() }))
      expect(error.message).toBe(nothing + received)
      expect(error.stack.split('\n')[1]).toContain('parity-recording.test.ts')
    }
    expect((await rejectionOf(parity('a' as never, 'a = 1', { python: python() }))).message).toBe(
      "parity takes a function and the source of a Python program. Received: 'a', 'a = 1'",
    )
    const missing = await rejectionOf(parity(() => ({ a: 1, b: 2 }), 'a = 1', { python: python() }))
    expect(missing).toBeInstanceOf(errors.NameError)
    expect(missing.message).toBe('The Python program does not define b, which the TypeScript program gives.')
    const failed = await rejectionOf(parity(() => ({ a: 1 }), 'a = 1\na = a / 0', { python: python() }))
    expect(failed).toBeInstanceOf(errors.ZeroDivisionError)
    expect(failed.traceback).toContain('File "<the program of parity>", line 2')
    expect(failed.traceback).toContain('a = a / 0')
  })
})

describe('parity without a Python', () => {
  checkMachine()

  it('starts one, and closes it', async () => {
    const report = await parity(({ keras }) => ({ name: keras.__name__ }), 'name = keras.__name__', {
      options: tensorflowOptions(),
    })
    expect(report).toAgree()
  })
})
