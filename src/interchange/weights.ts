// The weights of a model in a safetensors file, and back. Python says what they are called (python interchange.py); the file is read
// and written here, so that it is one on this machine.

import { checkNames, shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { InterchangeError } from '../errors.js'
import { filesLater, type LocalFiles } from '../files/local.js'
import { awaited, begun, ended, type Steps } from '../remote/both-faces.js'
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
export function saveWeights(
  model: PythonObjectContainer | Remote,
  path: string,
  options: SafetensorsOptions = {},
): Promise<void> {
  return awaited(savingWeights(filesLater, model, path, options))
}

/** The same for either face. */
export function* savingWeights(
  files: LocalFiles,
  model: unknown,
  path: string,
  options: SafetensorsOptions,
): Steps<void> {
  checkSafetensorsOptions(options)
  const { connection } = stubOrThrow(model)
  const asked = begun(connection, () => servicesOf(connection).services['weights_of']?.(model))
  const weights: Record<string, NDArray> = yield* ended(asked)
  yield files.writeFile(path, writeSafetensors(weights, options))
}

/**
 * Gives a model the weights of a safetensors file. It must have them all, with the same names and shapes, and no other ones: nothing is
 * changed otherwise. Files of `saveWeights` fit a model with the same layers, whatever numbers Keras gave them.
 *
 * @throws InterchangeError where the file is none; errors.ValueError where names, shapes or dtypes differ, which names them.
 * @example await loadWeights(model, 'model.safetensors')
 */
export function loadWeights(
  model: PythonObjectContainer | Remote,
  path: string,
  options: LoadWeightsOptions = {},
): Promise<void> {
  return awaited(loadingWeights(filesLater, model, path, options))
}

/** The same for either face. */
export function* loadingWeights(
  files: LocalFiles,
  model: unknown,
  path: string,
  options: LoadWeightsOptions,
): Steps<void> {
  checkNames(options, ['cast'])
  const { cast = false } = options
  if (typeof cast !== 'boolean')
    throw atUser(new TypeError(`The option cast is true or false. Received: ${shown(cast)}`))
  const { services } = servicesOf(stubOrThrow(model).connection)
  const weights = readSafetensors(yield files.readFile(path))
  yield services['assign_weights']?.(model, new Map(Object.entries(weights)), cast)
}

function stubOrThrow(model: unknown): NonNullable<ReturnType<typeof stubOf>> {
  const stub = stubOf(model)
  if (stub === undefined) throw atUser(new InterchangeError(`A model of Keras was expected. Received: ${shown(model)}`))
  return stub
}
