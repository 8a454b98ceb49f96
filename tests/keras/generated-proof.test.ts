// Every public layer, loss, metric and function of keras.ops is called once through the bridge and once by plain Python, with
// the same arguments and from the same seed; the results are equal to the last bit. The calls are made from the API model
// (proof/cases.ts); what cannot be called stands below, each with its reason.

import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { NDArray, type Remote } from '../../src/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import { root } from '../typings/compiler.js'
import { type Case, casesOf, publicIds, unusedRows } from './proof/cases.js'
import { MADE } from './proof/layers.js'
import { digest, pythonText, throughBridge } from './proof/sides.js'

/** What is not called, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'keras.layers.FlaxLayer': 'needs Flax, and the JAX backend',
  'keras.layers.JaxLayer': 'needs the JAX backend; jax.test.ts has it',
  'keras.layers.TorchModuleWrapper': 'needs PyTorch',
}

const shared = sharedPython(tensorflowOptions(), { makesClasses: true })
const PLAIN = join(root, 'tests', 'keras', 'proof', 'plain.py')
const used = new Set<string>()
afterAll(() => {
  for (const folder of MADE) rmSync(folder, { recursive: true, force: true })
})

const AREAS: readonly [string, () => Case[]][] = [
  [
    'functions of keras.ops',
    () =>
      casesOf(
        publicIds(['keras.ops', 'keras.ops.image', 'keras.ops.linalg', 'keras.ops.nn', 'keras.ops.numpy']),
        'layer',
      ),
  ],
  ['layers', () => casesOf(publicIds('keras.layers'), 'layer')],
  ['losses', () => casesOf(publicIds('keras.losses'), 'loss')],
  ['metrics', () => casesOf(publicIds('keras.metrics'), 'metric')],
]

it.each(AREAS)(
  '%s give through the bridge what they give in Python alone, to the last bit',
  { timeout: 300_000 },
  async (what, cases) => {
    const all = cases()
    for (const { path } of all) used.add(path)
    const called = all.filter(({ path }) => LEFT_OUT[path] === undefined)
    const { python } = shared
    await python.exec(readFileSync(PLAIN, 'utf8'))
    const texts = called.map(({ path, kind, calls }) => calls.map((call) => pythonText(path, kind, call)))
    const expected = (await python.eval('run')(texts)) as [string, string, boolean][]
    const uncalled = called.flatMap(({ path }, i) =>
      expected[i]![0] === 'none' ? [`${path}: ${expected[i]![1]}`] : [],
    )
    expect(uncalled, 'what Python took no arguments for').toEqual([])

    const side = { keras: python.keras, ops: python.keras.ops as Remote, tf: python.tf }
    const begin = python.eval('begin')
    const differing: unknown[] = []
    for (const [i, { path, kind, calls }] of called.entries()) {
      const [place, wanted] = expected[i]!
      begin()
      const given = await throughBridge(side, path, kind, calls[Number(place)]!).catch(String)
      if (given !== wanted) differing.push({ path, given, wanted })
    }
    const hand = called.filter(({ isByHand }) => isByHand).length
    process.stdout.write(
      `${what}: ${called.length - differing.length} of ${all.length} equal to Python's to the last bit; ${hand} with arguments by hand, ${all.length - called.length} not called, each with a reason\n`,
    )
    expect(differing).toEqual([])
    // A digest of no value proves nothing.
    const valueless = called
      .filter((_, i) => /an object of/.test(expected[i]![1]) || !expected[i]![2])
      .map(({ path }) => path)
    expect(valueless).toEqual([])
  },
)

it('a digest tells values, bits, dtypes and shapes apart, on both sides alike', async () => {
  const values = [
    new NDArray(Float32Array.of(1, 2), [2]),
    new NDArray(Float32Array.of(1, 2 + 2 ** -22), [2]),
    new NDArray(Float32Array.of(0, 2), [2]),
    new NDArray(Float32Array.of(-0, 2), [2]),
    new NDArray(Float32Array.of(1, 2), [1, 2]),
    new NDArray(Int32Array.of(1, 2), [2]),
    1,
    1.5,
    true,
    null,
    'text',
    ['text'],
  ]
  const own = values.map(digest)
  expect(new Set(own).size).toBe(values.length)
  expect(await shared.python.eval('lambda values: [digest(each) for each in values]')(values)).toEqual(own)
})

it('the tables and the list of what is left out have no line that nothing needs', () => {
  expect(unusedRows(used)).toEqual([])
  expect(Object.keys(LEFT_OUT).filter((path) => !used.has(path))).toEqual([])
})
