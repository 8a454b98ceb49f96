// Layers models of TensorFlow.js as models of Keras, and back, in memory and as model.json with its shards. The topology is
// translated in Python (python tfjs_reading.py, tfjs_writing.py), where the layers are; here are the files and the bytes of weights.

import { dirname, isAbsolute, join, normalize } from 'node:path'
import { shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { InterchangeError } from '../errors.js'
import { filesLater, type LocalFiles } from '../files/local.js'
import { awaited, begun, ended, type Steps } from '../remote/both-faces.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'
import type { PythonObjectContainer, Remote } from '../remote/types.js'
import { NDArray } from '../values/ndarray.js'

/** A weight in a file of TensorFlow.js. */
export interface TfjsWeight {
  name: string
  shape: number[]
  dtype: 'float32' | 'int32' | 'bool' | 'string' | 'complex64'
  quantization?: { dtype: 'uint8' | 'uint16' | 'float16'; scale?: number; min?: number }
}

/** What TensorFlow.js calls model artifacts (`io.ModelArtifacts`), as far as layers models have them. */
export interface TfjsArtifacts {
  modelTopology?: object
  weightSpecs?: TfjsWeight[]
  /** The bytes of all weights one after the other. */
  weightData?: ArrayBuffer | ArrayBuffer[]
  format?: string
  generatedBy?: string
  convertedBy?: string | null
}

/** What `toTfjs` gives: all of it is there. */
export interface TfjsLayersModel extends TfjsArtifacts {
  modelTopology: object
  weightSpecs: TfjsWeight[]
  weightData: ArrayBuffer
  format: 'layers-model'
  generatedBy: string
  convertedBy: string
}

/** `keras` of either world, typed or not. */
interface KerasModule<Model> {
  readonly models: { load_model(keywords: { readonly filepath: string }): Model }
}

const SHARD_BYTES = 4 * 1024 * 1024
const WEIGHTS_NAME = 'group1-shard'

/**
 * A Sequential or functional model of Keras as TensorFlow.js reads it: `tf.loadLayersModel(tf.io.fromMemory(await toTfjs(model)))`.
 * Layers, weights and names are the same; how it was compiled is not among it.
 *
 * @throws errors.ValueError where a layer or an option of one is none of TensorFlow.js, or is computed there in another way; the
 *   message names it. InterchangeError where `model` is no Python object.
 */
export function toTfjs(model: PythonObjectContainer | Remote): Promise<TfjsLayersModel> {
  return awaited(makingTfjs(model))
}

/** The same for either face. */
export function* makingTfjs(model: unknown): Steps<TfjsLayersModel> {
  const connection = stubOf(model)?.connection
  if (connection === undefined)
    throw atUser(new InterchangeError(`A model of Keras was expected. Received: ${shown(model)}`))
  const made = begun(connection, () => servicesOf(connection).services['model_to_tfjs']?.(model))
  const { topology, weights }: { topology: string; weights: [string, NDArray][] } = yield* ended(made)
  const specs = weights.map(([name, { shape, dtype }]) => ({ name, shape: [...shape], dtype: dtype as 'float32' }))
  const parts = weights.map(([, { data }]) => data as Float32Array)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return {
    modelTopology: JSON.parse(topology) as object,
    weightSpecs: specs,
    weightData: bytes.buffer,
    format: 'layers-model',
    generatedBy: 'keras',
    convertedBy: 'tensorbridge',
  }
}

/**
 * The model of Keras that a layers model of TensorFlow.js is: its artifacts, as a save handler gets them, or the path of a
 * `model.json`. It is not compiled.
 *
 * @param keras of the Python that is to have the model: `python.keras`, or that of the default Python.
 * @throws errors.ValueError where Keras has no such layer or option, or weights do not fit; the message names it. InterchangeError
 *   where the artifacts are no layers model, or hold texts or complex numbers.
 * @example const model = await fromTfjs(python.keras, 'digits/model.json')
 */
export function fromTfjs<Model>(keras: KerasModule<Model>, from: TfjsArtifacts | string): Promise<Awaited<Model>>
export function fromTfjs(keras: Remote, from: TfjsArtifacts | string): Promise<Remote>
export function fromTfjs(keras: object, from: TfjsArtifacts | string): Promise<unknown> {
  return awaited(readingTfjs(filesLater, keras, from))
}

/** The same for either face. */
export function* readingTfjs(files: LocalFiles, keras: unknown, from: TfjsArtifacts | string): Steps<unknown> {
  const stub = stubOf(keras)
  if (stub === undefined) throw atUser(new InterchangeError(`The module keras was expected. Received: ${shown(keras)}`))
  const artifacts: TfjsArtifacts = typeof from === 'string' ? yield* artifactsIn(files, from) : from
  if (typeof artifacts !== 'object' || artifacts === null) {
    const what = 'Artifacts of TensorFlow.js or the path of a model.json were expected'
    throw atUser(new InterchangeError(`${what}. Received: ${shown(artifacts)}`))
  }
  const { modelTopology, weightSpecs = [], weightData } = artifacts
  if (modelTopology === undefined || (artifacts.format ?? 'layers-model') !== 'layers-model') {
    throw new InterchangeError(
      `A layers model of TensorFlow.js was expected. Received: format ${artifacts.format ?? 'without a topology'}`,
    )
  }
  if (typeof modelTopology !== 'object' || modelTopology === null) {
    throw atUser(new InterchangeError(`The modelTopology is an object. Received: ${shown(modelTopology)}`))
  }
  const weights = new Map(decodeWeights(weightSpecs, joined(weightData)))
  return yield servicesOf(stub.connection).services['model_from_tfjs']?.(keras, JSON.stringify(modelTopology), weights)
}

/** Writes `toTfjs(model)` into a folder: `model.json` and files of at most 4 MiB beside it, which `tf.loadLayersModel(url)` reads. */
export function saveTfjs(model: PythonObjectContainer | Remote, folder: string): Promise<void> {
  return awaited(savingTfjs(filesLater, model, folder))
}

/** The same for either face. */
export function* savingTfjs(files: LocalFiles, model: unknown, folder: string): Steps<void> {
  const { weightData, weightSpecs, ...rest } = yield* makingTfjs(model)
  const count = Math.max(1, Math.ceil(weightData.byteLength / SHARD_BYTES))
  const paths = Array.from({ length: count }, (_, i) => `${WEIGHTS_NAME}${i + 1}of${count}.bin`)
  const json = { ...rest, weightsManifest: [{ paths, weights: weightSpecs }] }
  yield files.mkdir(folder, { recursive: true })
  yield files.writeFile(join(folder, 'model.json'), JSON.stringify(json))
  for (const [i, path] of paths.entries()) {
    const bytes = new Uint8Array(weightData.slice(i * SHARD_BYTES, (i + 1) * SHARD_BYTES))
    yield files.writeFile(join(folder, path), bytes)
  }
}

/** The artifacts in a `model.json` and the files that it names. */
function* artifactsIn(files: LocalFiles, path: string): Steps<TfjsArtifacts> {
  const json: Buffer = yield files.readFile(path)
  const { weightsManifest = [], ...rest } = objectIn(json.toString(), path) as TfjsArtifacts & {
    readonly weightsManifest?: readonly { readonly paths: readonly string[]; readonly weights: TfjsWeight[] }[]
  }
  const paths = weightsManifest.flatMap((group) => group.paths)
  const stranger = paths.find((each) => isAbsolute(each) || normalize(each).startsWith('..'))
  if (stranger !== undefined) {
    throw new InterchangeError(`${path} names a file that is not beside it. Received: ${stranger}`)
  }
  const shards: Buffer[] = []
  for (const each of paths) shards.push(yield files.readFile(join(dirname(path), each)))
  return {
    ...rest,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: new Uint8Array(Buffer.concat(shards)).buffer,
  }
}

function objectIn(text: string, path: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new InterchangeError(`${path} is no model.json: it is not JSON.`, { cause })
  }
  if (typeof value === 'object' && value !== null) return value
  throw new InterchangeError(`${path} is no model.json: it holds ${shown(value)}.`)
}

function joined(data: ArrayBuffer | ArrayBuffer[] = []): Uint8Array {
  return Array.isArray(data) ? Buffer.concat(data.map((each) => new Uint8Array(each))) : new Uint8Array(data)
}

function decodeWeights(specs: readonly TfjsWeight[], bytes: Uint8Array): [string, NDArray][] {
  let at = 0
  const made = specs.map(({ name, shape, dtype, quantization }): [string, NDArray] => {
    const stored = quantization?.dtype ?? dtype
    if (stored === 'string' || stored === 'complex64') {
      throw new InterchangeError(`The weight "${name}" has the dtype ${stored}, which a layers model cannot have.`)
    }
    const size = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 }[stored]
    const length = shape.reduce((product, axis) => product * axis, 1)
    const own = bytes.slice(at, at + length * size)
    at += length * size
    if (own.length < length * size) throw new InterchangeError(`The bytes end within the weight "${name}".`)
    const array =
      stored === 'int32' ? new Int32Array(own.buffer, own.byteOffset, length) : numbersIn(own, stored, length)
    if (quantization === undefined) return [name, new NDArray(array, shape, dtype as 'float32')]
    if (quantization.dtype === 'float16') return [name, halves(array as Uint16Array, shape)]
    const { scale = 1, min = 0 } = quantization

    const values = Float32Array.from(array as Uint8Array, (value) => value * scale + min)
    return [
      name,
      dtype === 'int32' ? new NDArray(Int32Array.from(values, Math.round), shape) : new NDArray(values, shape),
    ]
  })
  if (at !== bytes.length) throw new InterchangeError(`The weights have ${at} bytes, and there are ${bytes.length}.`)
  return made
}

function numbersIn(bytes: Uint8Array, stored: string, length: number): Float32Array | Uint16Array | Uint8Array {
  if (stored === 'float32') return new Float32Array(bytes.buffer, bytes.byteOffset, length)
  if (stored === 'uint16' || stored === 'float16') return new Uint16Array(bytes.buffer, bytes.byteOffset, length)
  return bytes
}

function halves(bits: Uint16Array, shape: readonly number[]): NDArray {
  return new NDArray(Float32Array.from(new NDArray(bits, [bits.length], 'float16').toNested() as number[]), shape)
}
