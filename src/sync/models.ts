// Models and histories as values and files, in the synchronous face: what training/ and interchange/ write for both.

import type { PythonObjectContainer } from '../../typings/sync/core.js'
import { filesNow } from '../files/local.js'
import type { SafetensorsOptions } from '../interchange/safetensors.js'
import { makingTfjs, readingTfjs, savingTfjs, type TfjsArtifacts, type TfjsLayersModel } from '../interchange/tfjs.js'
import { type LoadWeightsOptions, loadingWeights, savingWeights } from '../interchange/weights.js'
import { atOnce } from '../remote/both-faces.js'
import { stubOf } from '../remote/stub.js'
import { checkHistory, historyOf, type TrainingHistory } from '../training/history.js'
import { modelFromBytes as loadModel, type ModelFromBytesOptions, modelBytes } from '../training/model-bytes.js'

/** What loads models: `keras` of either world, typed or not. */
interface ModelLoader<Model> {
  readonly models: { load_model(keywords: { readonly filepath: string }): Model }
}

/**
 * The figures of the History that `fit` gives, which print as a table.
 *
 * @throws TypeError for anything else.
 * @example console.log(readHistory(model.fit(x, y, { epochs: 3 })))
 */
export function readHistory(history: PythonObjectContainer): TrainingHistory {
  const { epoch, history: figures } = checkedHistory(history)
  return historyOf(epoch, figures)
}

function checkedHistory(history: unknown): TrainingHistory {
  checkHistory(history)
  return history as unknown as TrainingHistory
}

/**
 * The bytes of a model's `.keras` file: its layers, its weights, how it was compiled and the state of its optimizer.
 *
 * @throws ConversionError where `model` is no Python object; a PythonError of what Keras says where it cannot be saved.
 * @example writeFileSync('model.keras', modelToBytes(model))
 */
export function modelToBytes(model: PythonObjectContainer): Uint8Array {
  return atOnce(stubOf(model)?.connection, modelBytes(model))
}

/**
 * The model in the bytes of a `.keras` file, such as `modelToBytes` gives, or of an HDF5 file.
 *
 * @param keras of the Python that is to have the model: `python.keras`, or that of the default Python.
 * @throws ConversionError where `keras` is no Python object or `bytes` are none; what `load_model` raises.
 * @example const model = modelFromBytes(keras, readFileSync('model.keras'))
 */
export function modelFromBytes<Model>(
  keras: ModelLoader<Model>,
  bytes: Uint8Array,
  options: ModelFromBytesOptions = {},
): Model {
  return loadModel(keras, bytes, options)
}

/**
 * Writes the weights of a model into a safetensors file, by names such as `dense/kernel`; as in the asynchronous face.
 *
 * @throws InterchangeError where `model` is no Python object, or two weights have one name. A PythonError of what Keras says.
 * @example saveWeights(model, 'model.safetensors')
 */
export function saveWeights(model: PythonObjectContainer, path: string, options: SafetensorsOptions = {}): void {
  atOnce(stubOf(model)?.connection, savingWeights(filesNow, model, path, options))
}

/**
 * Gives a model the weights of a safetensors file, which has to have them all, with the same names and shapes, and no other ones.
 *
 * @throws InterchangeError where the file is none; errors.ValueError where names, shapes or dtypes differ, which names them.
 * @example loadWeights(model, 'model.safetensors')
 */
export function loadWeights(model: PythonObjectContainer, path: string, options: LoadWeightsOptions = {}): void {
  atOnce(stubOf(model)?.connection, loadingWeights(filesNow, model, path, options))
}

/**
 * A Sequential or functional model of Keras as TensorFlow.js reads it.
 *
 * @throws errors.ValueError where a layer or an option of one is none of TensorFlow.js, or is computed there in another way; the
 *   message names it. InterchangeError where `model` is no Python object.
 */
export function toTfjs(model: PythonObjectContainer): TfjsLayersModel {
  return atOnce(stubOf(model)?.connection, makingTfjs(model))
}

/**
 * The model of Keras that a layers model of TensorFlow.js is: its artifacts, or the path of a `model.json`. It is not compiled.
 *
 * @param keras of the Python that is to have the model: `python.keras`, or that of the default Python.
 * @throws errors.ValueError where Keras has no such layer or option, or weights do not fit; the message names it. InterchangeError
 *   where the artifacts are no layers model, or hold texts or complex numbers.
 * @example const model = fromTfjs(keras, 'digits/model.json')
 */
export function fromTfjs<Model>(keras: ModelLoader<Model>, from: TfjsArtifacts | string): Model {
  return atOnce(stubOf(keras)?.connection, readingTfjs(filesNow, keras, from)) as Model
}

/** Writes `toTfjs(model)` into a folder: `model.json` and files of at most 4 MiB beside it, which `tf.loadLayersModel(url)` reads. */
export function saveTfjs(model: PythonObjectContainer, folder: string): void {
  atOnce(stubOf(model)?.connection, savingTfjs(filesNow, model, folder))
}
