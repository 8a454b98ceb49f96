// The weights of a model in a safetensors file, and back. Python says what they are called (python interchange.py); the file is read
// and written here, so that it is one on this machine.

import { readFile, writeFile } from 'node:fs/promises'
import { atUser, checkNames, shown } from '../errors/option-names.js'
import { InterchangeError } from '../errors.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'
import type { PythonObjectContainer, Remote } from '../remote/types.js'
import type { NDArray } from '../values/ndarray.js'
import { checkSafetensorsOptions, readSafetensors, type SafetensorsOptions, writeSafetensors } from './safetensors.js'

/** How weights are taken from a file. */
export interface LoadWeightsOptions {
  /** Whether arrays of another dtype are converted; false by default: a dtype that differs is an error. */
  readonly cast?: boolean
}

/**
 * Writes the weights of a model into a safetensors file, by names such as `dense/kernel`. A name that Keras gave by itself is counted
 * anew (`dense_7` of the second model of a program is `dense` in its file), so that they are the same for the same layers.
 * The state of the optimizer is not among them.
 *
 * @throws InterchangeError where `model` is no Python object, or two weights have one name. A PythonError of what Keras says.
 * @example await saveWeights(model, 'model.safetensors')
 */
export async function saveWeights(
  model: PythonObjectContainer | Remote,
  path: string,
  options: SafetensorsOptions = {},
): Promise<void> {
  checkSafetensorsOptions(options)
  const services = servicesOf(stubOrThrow(model).connection).services
  using weights = services['weights_of']?.(model) as Remote<Record<string, NDArray>>
  await writeFile(path, writeSafetensors(await weights, options))
}

/**
 * Gives a model the weights of a safetensors file. It must have them all, with the same names and shapes, and no other ones: nothing is
 * changed otherwise. Files of `saveWeights` fit a model with the same layers, whatever numbers Keras gave them.
 *
 * @throws InterchangeError where the file is none; errors.ValueError where names, shapes or dtypes differ, which names them.
 * @example await loadWeights(model, 'model.safetensors')
 */
export async function loadWeights(
  model: PythonObjectContainer | Remote,
  path: string,
  options: LoadWeightsOptions = {},
): Promise<void> {
  checkNames(options, ['cast'])
  const { cast = false } = options
  const services = servicesOf(stubOrThrow(model).connection).services
  await services['assign_weights']?.(model, new Map(Object.entries(readSafetensors(await readFile(path)))), cast)
}

function stubOrThrow(model: unknown): NonNullable<ReturnType<typeof stubOf>> {
  const stub = stubOf(model)
  if (stub === undefined) throw atUser(new InterchangeError(`A model of Keras was expected. Received: ${shown(model)}`))
  return stub
}
