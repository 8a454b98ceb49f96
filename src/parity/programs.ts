// parity(): one program in TypeScript and one in Python, and every named result of both compared.

import { checkNames, shown } from '../errors/option-names.js'
import { atUser, callSite, raisedAt } from '../errors/user-frames.js'
import { type Python, type PythonOptions, startPython } from '../python.js'
import { checkOptions } from '../python-options.js'
import type { CloseOptions } from './closeness.js'
import { type Named, type ParityReport, questionOf, reportOf } from './named.js'
import { settle } from './settle.js'

/** How two programs are compared. All are optional. */
export interface ParityOptions<Inputs extends Named> {
  /** What both programs get, by name: arrays, numbers, remote values. */
  readonly inputs?: Inputs
  /** The Python that is used; by default one is started for this and closed again. */
  readonly python?: Python
  /** How that one is started. */
  readonly options?: PythonOptions
  /** Both programs begin with `keras.utils.set_random_seed(seed)`; 0 by default. */
  readonly seed?: number
  /** How close results must be; `'exact'` is equal to the last bit. NumPy's rtol 1e-5 and atol 1e-8 by default. */
  readonly tolerance?: CloseOptions | 'exact'
}

/**
 * Runs a program in TypeScript and the same in Python, and compares what they name.
 *
 * @param program gets a Python (it need not use it) and the inputs, and gives its results by name: numbers, arrays, tensors of
 *   TensorFlow.js, remote values, lists and plain objects of such.
 * @param source Python statements. They find `np`, `tf`, `keras` and the inputs by name, and must set each name that the other
 *   program gives.
 * @returns a report; `assertPass(report)` throws where results differ.
 * @throws errors.NameError where the Python program does not set a name; TypeError where the other one gives no results by name.
 * @example
 * await parity((_, { x }) => ({ y: softmax(x) }), 'y = tf.nn.softmax(x)', { inputs: { x } })
 */
export async function parity<Inputs extends Named = Named>(
  program: (python: Python, inputs: Inputs) => Named | PromiseLike<Named>,
  source: string,
  options: ParityOptions<Inputs> = {},
): Promise<ParityReport> {
  checkNames(options, ['inputs', 'python', 'options', 'seed', 'tolerance'])
  const { inputs = {} as Inputs, python, options: start = {}, seed = 0, tolerance } = options
  checkOptions(start)
  if (typeof program !== 'function' || typeof source !== 'string') {
    const received = `${shown(program)}, ${shown(source)}`
    throw atUser(new TypeError(`parity takes a function and the source of a Python program. Received: ${received}`))
  }
  const site = callSite(parity)
  const question = questionOf(tolerance)
  const run = async (used: Python): Promise<ParityReport> => {
    const comparing = used.import('tensorbridge.comparing')
    const world = await used.keras.__name__
    // The TypeScript program first: it must not see what the other one leaves behind.
    comparing['begin'](world, seed)
    const results: unknown = await program(used, inputs)
    // Nothing to compare would agree with everything.
    if (!isNamed(results)) {
      const what = 'The TypeScript program of parity gives its results by name, at least one: { y }'
      throw raisedAt(new TypeError(`${what}. Received: ${shown(results)}`), site)
    }
    const given = (await settle({ ...results })) as Named
    const named = new Map(Object.entries(inputs))
    const expected = (await comparing['run_program'](source, Object.keys(given), named, world, seed)) as Named
    return reportOf(given, expected, question, 'TypeScript (actual) against Python (expected)')
  }
  if (python !== undefined) return run(python)
  await using own = await startPython({ device: 'cpu', ...start })
  return await run(own)
}

function isNamed(results: unknown): results is Named {
  if (typeof results !== 'object' || results === null || Object.keys(results).length === 0) return false
  const prototype: unknown = Object.getPrototypeOf(results)
  return prototype === Object.prototype || prototype === null
}
