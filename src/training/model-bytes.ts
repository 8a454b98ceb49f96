// A whole model as bytes and back, for programs that keep models elsewhere than in files: databases, buckets, replies.

import { checkNames } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { ConversionError } from '../errors.js'
import { awaited, begun, ended, type Steps } from '../remote/both-faces.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'
import type { PythonObjectContainer, Remote } from '../remote/types.js'
import { NDArray } from '../values/ndarray.js'

/** How the bytes of a model are read; each is what Keras's `load_model` calls by this name. */
export interface ModelFromBytesOptions {
  /** Classes and functions of yours that the model has, by their names: `{ Scaled }`. */
  readonly custom_objects?: Readonly<Record<string, unknown>>
  /** Whether it is compiled as it was when it was saved; true by default. */
  readonly compile?: boolean
  /** Whether code that is stored in the bytes is refused (Keras 3 and `.keras`); true by default. */
  readonly safe_mode?: boolean
}

/** What loads models: `keras` of either world, typed or not. */
interface ModelLoader<Model> {
  readonly models: { load_model(keywords: { readonly filepath: string }): Model }
}

/**
 * The bytes of a model's `.keras` file: its layers, its weights, how it was compiled and the state of its optimizer. It is
 * saved as it is at the moment of the call; a temporary file is gone when the promise resolves.
 *
 * @throws ConversionError where `model` is no Python object; a PythonError of what Keras says where it cannot be saved.
 * @example await storage.put('model', await modelToBytes(model))
 */
export function modelToBytes(model: PythonObjectContainer | Remote): Promise<Uint8Array> {
  return awaited(modelBytes(model))
}

/** The same for either face. */
export function* modelBytes(model: unknown): Steps<Uint8Array> {
  const connection = stubOf(model)?.connection
  if (connection === undefined) throw notRemote('model', model)
  const bytes: NDArray = yield* ended(begun(connection, () => servicesOf(connection).services['model_bytes']?.(model)))
  return bytes.data as Uint8Array
}

/**
 * The model in the bytes of a `.keras` file, such as `modelToBytes` gives, or of an HDF5 file. Does not wait: the result may
 * be used at once, as that of `keras.models.load_model`.
 *
 * @param keras of the Python that is to have the model: `python.keras`, or that of the default Python.
 * @throws ConversionError where `keras` is no Python object or `bytes` are none. What Keras cannot load fails as
 *   `load_model` does, when the model is used; a TypeScript class that is missing is named in the message.
 * @example const model = modelFromBytes(python.keras, await storage.get('model'), { custom_objects: { Scaled } })
 */
export function modelFromBytes<Model>(
  keras: ModelLoader<Model>,
  bytes: Uint8Array,
  options?: ModelFromBytesOptions,
): Model
export function modelFromBytes(keras: Remote, bytes: Uint8Array, options?: ModelFromBytesOptions): Remote
export function modelFromBytes(keras: object, bytes: Uint8Array, options: ModelFromBytesOptions = {}): unknown {
  checkNames(options, ['custom_objects', 'compile', 'safe_mode'])
  const stub = stubOf(keras)
  if (stub === undefined) throw notRemote('keras', keras)
  if (!(bytes instanceof Uint8Array)) {
    throw atUser(new ConversionError('bytes', `a Uint8Array or a Buffer was expected; received ${typeof bytes}`))
  }
  // As an array, for which there is shared memory.
  const data = new NDArray(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return servicesOf(stub.connection).services['model_from_bytes']?.(keras, data, options)
}

function notRemote(name: string, value: unknown): ConversionError {
  return atUser(new ConversionError(name, `a Python object was expected; received ${typeof value}`))
}
