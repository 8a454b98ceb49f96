// The proof by a bridge that we did not write: the same calls through pythonia, through tensorbridge and through
// tensorbridge/pythonia, each over a Python of its own with the same interpreter, give equal values, bit for bit.
//
// pythonia carries JSON text and dies on NaN: arrays are made in Python, and what is compared are the hexadecimal digits of
// their bytes.

import { createRequire } from 'node:module'
import { delimiter } from 'node:path'
import type * as Pythonia from 'pythonia'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveEnvironment } from '../../src/environment/environment.js'
import { configurePython, handle, type Remote } from '../../src/index.js'
import * as ourPythonia from '../../src/pythonia/index.js'
import { sharedPython, tensorflowOptions } from '../harness.js'
import {
  DTYPES,
  type Input,
  LAYERS,
  LOSSES,
  METRICS,
  OPERATIONS,
  OPTIMIZERS,
  type Row,
  waves,
} from './pythonia-calls.js'

type Options = Readonly<Record<string, unknown>>

/** A bridge, as the calls below use it. Objects of Python stay there; what stands for them is the bridge's own. */
interface Bridge {
  readonly keras: any
  readonly np: any
  readonly builtins: any
  /** What lies at a path of an object. */
  get(object: any, path: string): Promise<any>
  /** Calls what lies there; without a path the object itself. */
  call(object: any, path: string, args: readonly unknown[], options?: Options): Promise<any>
  /** The same where the result is a number or a text. */
  ask(object: any, path: string, args: readonly unknown[]): Promise<any>
  /** The JavaScript value of a list. */
  value(list: any): Promise<any>
}

const at = (object: any, path: string): any =>
  path === '' ? object : path.split('.').reduce((each, name) => each[name], object)

/** pythonia's interface, whoever implements it: keyword arguments by `$`. */
function pythonias(modules: Pick<Bridge, 'keras' | 'np' | 'builtins'>): Bridge {
  const call: Bridge['call'] = (object, path, args, options) =>
    // The text of a call that has keywords takes them as its last argument, and takes them apart.
    options === undefined ? at(object, path)(...args) : at(object, `${path || '__call__'}$`)(...args, { ...options })
  return { ...modules, call, ask: call, get: async (object, path) => at(object, path), value: (list) => list.valueOf() }
}

/** tensorbridge's own. */
function ours({ keras, np, builtins }: { keras: Remote; np: Remote; builtins: Remote }): Bridge {
  const called = (object: any, path: string, args: readonly unknown[], options?: Options): any =>
    at(object, path)(...args, ...(options === undefined ? [] : [{ ...options }]))
  return {
    keras,
    np,
    builtins,
    call: (...wanted) => handle(called(...wanted)),
    ask: async (...wanted) => called(...wanted),
    get: (object, path) => handle(at(object, path)),
    value: async (list) => (await list.copy()) as unknown,
  }
}

/** Its dtype, shape and bytes. */
async function textOf(bridge: Bridge, value: unknown): Promise<string> {
  const array = await bridge.call(bridge.keras, 'ops.convert_to_numpy', [value])
  const dtype = await bridge.ask(array, 'dtype.__str__', [])
  // Not `shape.__str__`: an empty tuple is nothing for pythonia.
  const shape = await bridge.ask(bridge.builtins, 'str', [await bridge.get(array, 'shape')])
  const bytes = await bridge.call(array, 'tobytes', [])
  return `${dtype} ${shape} ${await bridge.ask(bytes, 'hex', [])}`
}

async function textsOf(bridge: Bridge, variables: any): Promise<string[]> {
  const texts: string[] = []
  const count: number = await bridge.ask(bridge.builtins, 'len', [variables])
  for (let i = 0; i < count; i++) {
    texts.push(await textOf(bridge, await bridge.call(variables, '__getitem__', [i])))
  }
  return texts
}

/** The array that an Input describes, made in Python. */
async function input(bridge: Bridge, { shape, dtype, of, below = 2 }: Input): Promise<any> {
  const { call, np, keras } = bridge
  const size = shape.reduce((product, length) => product * length, 1)
  const steps = await call(np, 'arange', [size])
  const integers = await call(np, 'mod', [
    await call(np, 'floor_divide', [await call(np, 'square', [steps]), 3]),
    below,
  ])
  const shaped = async (array: any): Promise<any> => call(await call(np, 'reshape', [array, shape]), 'astype', [dtype])
  if (of === 'integers') return shaped(integers)
  if (of === 'one-hot') return call(keras, 'ops.one_hot', [await shaped(integers), below])
  const wave = await call(np, 'sin', [await call(np, 'multiply', [steps, 0.875])])
  if (of === 'waves') return shaped(await call(np, 'multiply', [wave, 1.75]))
  if (of === 'signs') return shaped(await call(np, 'sign', [await call(np, 'cos', [steps])]))
  const probabilities = await call(np, 'add', [await call(np, 'multiply', [wave, 0.375]), 0.5])
  if (of === 'probabilities') return shaped(probabilities)
  const rows = await shaped(probabilities)
  return call(np, 'divide', [rows, await call(np, 'sum', [rows], { axis: -1, keepdims: true })])
}

/** Arrays of Python are made once for each bridge: those of many rows are the same. */
function inputs(bridge: Bridge): (wanted: Input | readonly Input[]) => Promise<any> {
  const made = new Map<string, Promise<any>>()
  const one = (wanted: Input): Promise<any> => {
    const key = JSON.stringify(wanted)
    if (!made.has(key)) made.set(key, input(bridge, wanted))
    return made.get(key)!
  }
  return (wanted) => (Array.isArray(wanted) ? Promise.all(wanted.map(one)) : one(wanted as Input))
}

type Inputs = ReturnType<typeof inputs>

async function seeded(bridge: Bridge, { path, options }: Row): Promise<any> {
  await bridge.call(bridge.keras, 'utils.set_random_seed', [7])
  return bridge.call(bridge.keras, path, [], options ?? {})
}

const taken = (row: Row, make: Inputs): Promise<any[]> => Promise.all(row.inputs.map(make))

/** What a layer gives, and its weights. */
async function layer(bridge: Bridge, row: Row, make: Inputs): Promise<string[]> {
  const made = await seeded(bridge, row)
  const output = await bridge.call(made, '', await taken(row, make), row.callOptions)
  return [await textOf(bridge, output), ...(await textsOf(bridge, await bridge.get(made, 'weights')))]
}

async function loss(bridge: Bridge, row: Row, make: Inputs): Promise<string[]> {
  return [await textOf(bridge, await bridge.call(await seeded(bridge, row), '', await taken(row, make)))]
}

/** The result after one update and after two. */
async function metric(bridge: Bridge, row: Row, make: Inputs): Promise<string[]> {
  const made = await seeded(bridge, row)
  const texts: string[] = []
  for (let round = 0; round < 2; round++) {
    await bridge.call(made, 'update_state', await taken(row, make))
    texts.push(await textOf(bridge, await bridge.call(made, 'result', [])))
  }
  return texts
}

/** A variable after each of three steps; in the end all variables, the optimizer's own too. */
async function optimizer(bridge: Bridge, row: Row, make: Inputs): Promise<string[]> {
  const made = await seeded(bridge, row)
  const variables: any[] = []
  for (const shape of [[3, 2], [4]]) {
    variables.push(await bridge.call(bridge.keras, 'Variable', [await make(waves(...shape))]))
  }
  const texts: string[] = []
  for (let round = 0; round < 3; round++) {
    const gradients = await Promise.all([[3, 2], [4]].map((shape) => make({ ...waves(...shape), of: 'probabilities' })))
    // Not `apply`, which pythonia takes for JavaScript's.
    await bridge.call(made, 'apply_gradients', [gradients.map((gradient, i) => [gradient, variables[i]])])
    texts.push(await textOf(bridge, variables[0]))
  }
  return [...texts, await textOf(bridge, variables[1]), ...(await textsOf(bridge, await bridge.get(made, 'variables')))]
}

/** An operation on two arrays of a dtype, by NumPy and by keras.ops, and what it becomes in float32. */
async function operation(bridge: Bridge, dtype: string, name: string, make: Inputs): Promise<string[]> {
  const { keras, np, call } = bridge
  const signed = !dtype.startsWith('u') && dtype !== 'bool'
  const of = signed ? 'waves' : 'integers'
  const operands = await Promise.all([
    make({ shape: [2, 3], dtype: 'float64', of, below: 9 }),
    make({ shape: [3, 2], dtype: 'float64', of, below: 7 }),
  ])
  const cast = async (array: any): Promise<any> =>
    call(keras, 'ops.cast', [await call(np, 'multiply', [array, signed ? 4 : 1]), dtype])
  const [a, b] = await Promise.all(operands.map(cast))
  const second = name === 'matmul' ? b : await call(keras, 'ops.reshape', [b, [2, 3]])
  // Not by zero: what that gives is the machine's affair.
  const other = name === 'true_divide' ? await call(keras, 'ops.ones_like', [second]) : second
  const result = await call(keras, `ops.${name}`, [a, other]).catch(() => null)
  // TensorFlow has no kernel for some.
  if (result === null) return ['fails']
  return [
    await textOf(bridge, a),
    await textOf(bridge, result),
    await textOf(bridge, await call(keras, 'ops.cast', [result, 'float32'])),
  ]
}

/** The JavaScript value of a list of NumPy's numbers. */
async function numbers(bridge: Bridge, dtype: string, make: Inputs): Promise<any> {
  const array = await make({
    shape: [2, 3],
    dtype: 'float64',
    of: dtype.startsWith('u') ? 'integers' : 'waves',
    below: 9,
  })
  const list = await bridge.call(await bridge.call(array, 'astype', [dtype]), 'tolist', [])
  return bridge.value(list)
}

// What JSON can carry; a number that is an integer is an int for both.
const VALUES: readonly (readonly unknown[])[] = [
  0,
  1,
  -1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  0.1,
  -2.5,
  1e-300,
  1.7976931348623157e308,
  5e-324,
  '',
  'text',
  'Grüße 🙂',
  '\u0000\n"',
  true,
  false,
  null,
  [],
  [1, [2, [3.5, null]]],
  [{}],
  [{ a: 1, b: { c: [true] } }],
  [{ $: 1, 'a b': '' }],
].map((value) => [value])

describe('the same calls through pythonia, tensorbridge and tensorbridge/pythonia', () => {
  const shared = sharedPython(tensorflowOptions(), { makesClasses: true })
  let pythonia: typeof Pythonia
  let bridges: readonly { readonly name: string; readonly bridge: Bridge; readonly make: Inputs }[]

  beforeAll(async () => {
    configurePython(tensorflowOptions())
    const environment = await resolveEnvironment({ device: 'cpu' })
    // pythonia starts its Python when it is imported, with this process's own variables.
    process.env['PYTHON_BIN'] = environment.interpreter
    process.env['PYTHONPATH'] = environment.sitePaths.join(delimiter)
    process.env['TF_CPP_MIN_LOG_LEVEL'] = '3'
    process.env['CUDA_VISIBLE_DEVICES'] = '-1'
    pythonia = createRequire(import.meta.url)('pythonia')
    const modules = async ({ python }: Pick<typeof pythonia, 'python'>): Promise<Bridge> =>
      pythonias({ keras: await python('keras'), np: await python('numpy'), builtins: await python('builtins') })
    const found = [
      { name: 'pythonia', bridge: await modules(pythonia) },
      { name: 'tensorbridge', bridge: ours(shared.python) },
      { name: 'tensorbridge/pythonia', bridge: await modules(ourPythonia) },
    ]
    bridges = found.map((each) => ({ ...each, make: inputs(each.bridge) }))
  })
  afterAll(async () => {
    await ourPythonia.python.exit()
    const { proc } = (pythonia as any).com
    const ended = new Promise((resolve) => proc.once('exit', resolve))
    pythonia.python.exit()
    await ended
  })

  /** Makes the calls of all rows through each bridge, and compares. */
  async function expectEqual<R>(
    rows: readonly R[],
    calls: (bridge: Bridge, row: R, make: Inputs) => Promise<unknown>,
  ): Promise<Record<string, unknown>> {
    const results = await Promise.all(
      bridges.map(async ({ name, bridge, make }) => {
        const texts: Record<string, unknown> = {}
        for (const row of rows) {
          const title = JSON.stringify(row)
          try {
            texts[title] = await calls(bridge, row, make)
          } catch (error) {
            throw new Error(`${name}: ${title}: ${(error as Error).stack}`, { cause: error })
          }
        }
        return texts
      }),
    )
    for (const texts of results.slice(1)) expect(texts).toEqual(results[0])
    // Each row has made its calls: none is there twice.
    expect(Object.keys(results[0]!)).toHaveLength(rows.length)
    return results[0]!
  }

  it(`${LAYERS.length} layers give the same outputs and weights`, async () => {
    await expectEqual(LAYERS, layer)
  })
  it(`${LOSSES.length} losses give the same values`, async () => {
    await expectEqual(LOSSES, loss)
  })
  it(`${METRICS.length} metrics give the same results`, async () => {
    await expectEqual(METRICS, metric)
  })
  it(`${OPTIMIZERS.length} optimizers take the same three steps`, async () => {
    await expectEqual(OPTIMIZERS, optimizer)
  })

  const pairs = DTYPES.flatMap((dtype) => OPERATIONS.map((name) => [dtype, name] as const))
  it(`${pairs.length} operations on ${DTYPES.length} dtypes give the same values`, async () => {
    const texts = await expectEqual(pairs, (bridge, [dtype, name], make) => operation(bridge, dtype, name, make))
    const failed = Object.entries(texts).flatMap(([title, [first]]: any) => (first === 'fails' ? [title] : []))
    expect(failed).toEqual(['add', 'multiply', 'maximum', 'less'].map((name) => `["bool","${name}"]`))
  })
  it('lists of numbers of each dtype are the same JavaScript values', async () => {
    await expectEqual(
      DTYPES.filter((dtype) => dtype !== 'bfloat16'),
      numbers,
    )
  })
  it(`${VALUES.length} JavaScript values are the same Python values`, async () => {
    await expectEqual(VALUES, (bridge, [value]) => bridge.ask(bridge.builtins, 'repr', [[value]]))
  })
})
