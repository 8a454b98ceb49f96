// compareModels(): a model of TensorFlow.js against its twin in Keras, layer by layer. TensorFlow.js is known by its shape alone;
// who compares models has it.

import { checkNames, shown } from '../errors/option-names.js'
import { atUser } from '../errors/user-frames.js'
import { servicesOf } from '../remote/services.js'
import { stubOf } from '../remote/stub.js'
import type { NumericArray } from '../values/dtype.js'
import { NDArray } from '../values/ndarray.js'
import type { CloseOptions } from './closeness.js'
import { type Elements, elementsOf } from './elements.js'
import { type ParityReport, questionOf, reportOf } from './named.js'
import { settle } from './settle.js'

/** A tensor of TensorFlow.js, as far as it is used. */
export interface TfjsTensor {
  readonly shape: readonly number[]
  readonly dtype: string
  dataSync(): NumericArray | string[]
}

/** A layer of TensorFlow.js, as far as it is used. */
export interface TfjsLayer {
  readonly name: string
  readonly output: unknown
  readonly trainableWeights: readonly { read(): TfjsTensor }[]
  getClassName(): string
  getWeights(): TfjsTensor[]
  setWeights(weights: unknown[]): void
}

/** A layers model of TensorFlow.js, as far as it is used. */
export interface TfjsModel {
  readonly inputs: readonly unknown[]
  readonly outputs: readonly unknown[]
  readonly layers: readonly TfjsLayer[]
  /** Losses of a compiled model, one for each output. */
  readonly lossFunctions?: readonly ((target: never, output: never) => unknown)[]
  execute(inputs: unknown, outputs: string[]): unknown
  apply(inputs: unknown, options?: object): unknown
  calculateLosses(): unknown[]
  trainOnBatch(x: unknown, y: unknown): Promise<number | number[]>
}

/** What is used of `@tensorflow/tfjs` or `@tensorflow/tfjs-core`. */
export interface TfjsModule {
  tensor(values: unknown, shape: number[], dtype: 'float32' | 'int32' | 'bool' | 'string'): unknown
  tidy(fn: () => never): unknown
  mean(x: unknown): unknown
  add(a: unknown, b: unknown): unknown
  dispose(tensors: unknown): void
  variableGrads(fn: () => never, variables: never[]): { readonly value: unknown; readonly grads: object }
}

/** How two models are compared. */
export interface CompareModelsOptions {
  /** The module of TensorFlow.js that the model is made with. */
  readonly tf: TfjsModule
  /** A batch: an array of any kind, or an array of such where the model has several inputs. */
  readonly x: unknown
  /** Targets, with which the gradients of the loss and training steps are compared too. Both models must be compiled then. */
  readonly y?: unknown
  /** Training steps on the batch; 3 by default. They change both models. */
  readonly steps?: number
  /** Whose weights both have: `toKeras` (default) copies those of TensorFlow.js, `toTfjs` those of Keras, `none` copies nothing. */
  readonly copy?: 'toKeras' | 'toTfjs' | 'none'
  /** How close values must be; rtol 1e-4 and atol 1e-5 by default, since both add float32 numbers in orders of their own. */
  readonly tolerance?: CloseOptions | 'exact'
}

/** A layer as Python describes it. */
interface KerasLayer {
  readonly name: string
  readonly kind: string
  readonly weights: Readonly<Record<string, NDArray>>
}

const SIDES = 'TensorFlow.js (actual) against Keras (expected)'

/**
 * Compares a layers model of TensorFlow.js with a Keras model, pair by pair of their layers in order: the weights after they
 * were copied, what each layer gives for `x`; with `y` the loss, its gradient by each layer's weights, and the loss and the weights
 * after each of some training steps.
 *
 * Compile both with the same loss and optimizer first. Layers that draw random numbers in training, such as Dropout, cannot agree
 * in gradients and steps.
 *
 * @param tfjsModel sequential or functional, each layer used once.
 * @param kerasModel a remote Keras model of either world, sequential or functional, with its weights made.
 * @returns a report; `first` and its text name the first layer that differs, and by how much. `assertPass(report)` throws.
 * @throws TypeError where `kerasModel` is no remote value, or a model is not compiled and `y` is given.
 */
export async function compareModels(
  tfjsModel: TfjsModel,
  kerasModel: unknown,
  options: CompareModelsOptions,
): Promise<ParityReport> {
  checkNames(options, ['tf', 'x', 'y', 'steps', 'copy', 'tolerance'])
  if (!Array.isArray((tfjsModel as TfjsModel | null)?.layers) || typeof options?.tf?.tidy !== 'function') {
    const what =
      'compareModels takes a layers model of TensorFlow.js, a Keras model, and options with its module: { tf, x }'
    throw atUser(new TypeError(`${what}. Received: ${shown(tfjsModel)}, tf: ${shown(options?.tf)}`))
  }
  const { x, y, steps = 3, copy = 'toKeras', tolerance = { rtol: 1e-4, atol: 1e-5 } } = options
  const keras = new KerasTwin(kerasModel)
  const tfjs = new TfjsTwin(tfjsModel, options.tf)
  if (y !== undefined && !tfjs.isCompiled)
    throw new TypeError('compareModels with targets needs a compiled model: call compile() of the TensorFlow.js model.')
  const question = questionOf(tolerance)
  const layers = await keras.layers()
  const problem = problemOfPairs(tfjs.layers, layers)
  if (problem !== undefined) return { pass: false, message: problem, results: {}, first: 'layers' }
  if (copy === 'toKeras') await keras.setWeights(tfjs.layers.map((layer) => layer.getWeights()))
  if (copy === 'toTfjs') tfjs.setWeights(layers.map(({ weights }) => Object.values(weights)))

  const inputs = await arraysOf(x, tfjsModel.inputs.length)
  const targets = y === undefined ? undefined : await arraysOf(y, tfjsModel.outputs.length)
  const given: Record<string, unknown> = {}
  const expected: Record<string, unknown> = {}
  const add = (name: string, actual: unknown, wanted: unknown): void => {
    given[name] = actual
    expected[name] = wanted
  }
  const each = (what: string, actual: readonly unknown[], wanted: readonly unknown[], after = ''): void => {
    for (const [i, layer] of layers.entries())
      if (!isEmpty(wanted[i])) add(`${what} of ${titleOf(layer, i, layers.length)}${after}`, actual[i], wanted[i])
  }
  const names = layers.map(({ weights }) => Object.keys(weights))
  each(
    'weights',
    tfjs.weights(names),
    (await keras.layers()).map(({ weights }) => weights),
  )
  each('output', tfjs.outputs(inputs), await keras.outputs(inputs))
  if (targets !== undefined) {
    const wanted = await keras.gradients(inputs, targets)
    const own = tfjs.gradients(
      inputs,
      targets,
      wanted.gradients.map((each) => Object.keys(each)),
    )
    add('loss', own.loss, wanted.loss)
    each('gradients', own.gradients, wanted.gradients)
    for (let step = 1; step <= steps; step++) {
      const [loss, after] = [await tfjs.step(inputs, targets), await keras.step(inputs, targets)]
      add(`loss at step ${step}`, loss, after.loss)
      each('weights', tfjs.weights(names), after.weights, ` after step ${step}`)
    }
  }
  return reportOf(given, expected, question, SIDES)
}

function titleOf({ name, kind }: KerasLayer, index: number, count: number): string {
  return `layer ${index + 1} of ${count}, ${name} (${kind})`
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** Why the layers are no pairs; undefined where they are. */
function problemOfPairs(tfjs: readonly TfjsLayer[], keras: readonly KerasLayer[]): string | undefined {
  const names = (layers: readonly { readonly name: string }[], kinds: readonly string[]): string =>
    layers.map(({ name }, i) => `${name} (${kinds[i]})`).join(', ')
  const [own, other] = [tfjs.map((layer) => layer.getClassName()), keras.map(({ kind }) => kind)]
  if (tfjs.length !== keras.length) {
    const counts = `The TensorFlow.js model has ${tfjs.length} layers and the Keras model ${keras.length}`
    return `${counts}, so they are no twins.\n  TensorFlow.js: ${names(tfjs, own)}\n  Keras: ${names(keras, other)}`
  }
  for (const [i, layer] of keras.entries()) {
    const shapes = (tfjs[i]?.getWeights() ?? []).map(({ shape }) => `[${shape.join(', ')}]`)
    const wanted = Object.values(layer.weights).map(({ shape }) => `[${shape.join(', ')}]`)
    if (shapes.join() === wanted.join()) continue
    const twin = `${tfjs[i]?.name} (${own[i]}) of TensorFlow.js`
    const have = (texts: readonly string[]): string => texts.join(', ') || 'no weights'
    return `The weights of ${titleOf(layer, i, keras.length)}, are not those of its twin ${twin}: ${have(wanted)} against ${have(shapes)}.`
  }
  return undefined
}

/** Batches as arrays that both sides take: numbers with a fraction as float32, whole ones as int32. */
async function arraysOf(value: unknown, count: number): Promise<NDArray[]> {
  const settled = await settle(value)
  const list = count > 1 ? settled : [settled]
  if (!Array.isArray(list) || list.length !== count)
    throw new TypeError(`The model takes or gives ${count} arrays; a list of ${count} was expected.`)
  return list.map((each: unknown) => {
    const elements = elementsOf(each)
    if (elements === undefined) throw new TypeError('A batch is an array: nested, typed, an NDArray or a tensor.')
    return asCommonArray(elements)
  })
}

function asCommonArray({ dtype, shape, size, at }: Elements): NDArray {
  const values = Array.from({ length: size }, (_, i) => at(i)) as (number | bigint | boolean | string)[]
  if (dtype === 'str') return new NDArray(values, shape, 'str')
  if (dtype === 'bool') return new NDArray(values, shape, 'bool')
  const isWhole = /^u?int/.test(dtype)
  const numbers = values.map(Number)
  return new NDArray(isWhole ? Int32Array.from(numbers) : Float32Array.from(numbers), shape)
}

/** The TensorFlow.js side. */
class TfjsTwin {
  readonly layers: readonly TfjsLayer[]
  readonly #model: TfjsModel
  readonly #tf: TfjsModule

  constructor(model: TfjsModel, tf: TfjsModule) {
    // A sequential model is a shell around one of this kind, which has the losses.
    this.#model = (model as { readonly model?: TfjsModel | null }).model ?? model
    this.#tf = tf
    this.layers = model.layers.filter((layer) => layer.getClassName() !== 'InputLayer')
  }

  get isCompiled(): boolean {
    return (this.#model.lossFunctions?.length ?? 0) > 0
  }

  setWeights(weights: readonly (readonly NDArray[])[]): void {
    this.#tidy(() => {
      for (const [i, layer] of this.layers.entries())
        layer.setWeights((weights[i] ?? []).map((each) => this.#tensor(each)))
    })
  }

  weights(names: readonly (readonly string[])[]): unknown[] {
    return this.layers.map((layer, i) => {
      const values = layer.getWeights().map(copyOf)
      return Object.fromEntries((names[i] ?? []).map((name, j) => [name, values[j]]))
    })
  }

  outputs(inputs: readonly NDArray[]): unknown[] {
    return this.#tidy(() => {
      const names = this.layers.map(({ output }) => (output as { readonly name: string }).name)
      const outputs = this.#model.execute(this.#tensors(inputs), names)
      return (Array.isArray(outputs) ? outputs : [outputs]).map(copyOf)
    })
  }

  gradients(
    inputs: readonly NDArray[],
    targets: readonly NDArray[],
    names: readonly (readonly string[])[],
  ): { readonly loss: unknown; readonly gradients: unknown[] } {
    const { mean, add } = this.#tf
    return this.#tidy(() => {
      const [x, y] = [this.#tensors(inputs), this.#tensors(targets)]
      const variables = this.layers.map((layer) => layer.trainableWeights.map((weight) => weight.read()))
      const loss = (): unknown => {
        const outputs = this.#model.apply(x.length === 1 ? x[0] : x, { training: true })
        const list = Array.isArray(outputs) ? outputs : [outputs]
        const losses = (this.#model.lossFunctions ?? []).map((lossOf, i) =>
          mean(lossOf(y[i] as never, list[i] as never)),
        )
        return [...losses, ...this.#model.calculateLosses().map((each) => mean(each))].reduce(add)
      }
      const { value, grads } = this.#tf.variableGrads(loss as () => never, variables.flat() as never[])
      const byName = grads as Readonly<Record<string, TfjsTensor>>
      const gradients = variables.map((own, i) => {
        const values = own.map((variable) => byName[(variable as unknown as { readonly name: string }).name])
        return Object.fromEntries((names[i] ?? []).map((name, j) => [name, values[j] && copyOf(values[j])]))
      })
      return { loss: copyOf(value), gradients }
    })
  }

  async step(inputs: readonly NDArray[], targets: readonly NDArray[]): Promise<number | undefined> {
    const [x, y] = [this.#tensors(inputs), this.#tensors(targets)]
    const result = await this.#model.trainOnBatch(x.length === 1 ? x[0] : x, y.length === 1 ? y[0] : y)
    this.#tf.dispose([...x, ...y])
    return Array.isArray(result) ? result[0] : result
  }

  /** Tensors that are made in it are disposed of at its end. */
  #tidy<Result>(fn: () => Result): Result {
    return this.#tf.tidy(fn as () => never) as Result
  }

  #tensors(arrays: readonly NDArray[]): unknown[] {
    return arrays.map((array) => this.#tensor(array))
  }

  #tensor({ data, shape, dtype }: NDArray): unknown {
    const kind = dtype === 'str' ? 'string' : (dtype as 'float32' | 'int32' | 'bool')
    return this.#tf.tensor(data, [...shape], kind)
  }
}

/** A tensor's values, which stay when it is disposed of. */
function copyOf(tensor: unknown): unknown {
  const { shape, dtype, dataSync } = elementsOfTensor(tensor)
  const data = dataSync()
  return new NDArray(Array.isArray(data) ? data : data.slice(), shape, dtype)
}

function elementsOfTensor(tensor: unknown): {
  readonly shape: readonly number[]
  readonly dtype: 'float32'
  readonly dataSync: () => NumericArray | string[]
} {
  const { shape, dtype } = tensor as TfjsTensor
  const dataSync = (): NumericArray | string[] => (tensor as TfjsTensor).dataSync()
  return { shape, dtype: dtype.replace('string', 'str') as 'float32', dataSync }
}

/** The Keras side. */
class KerasTwin {
  readonly #ask: <Answer>(name: string, ...args: readonly unknown[]) => Promise<Answer>

  constructor(model: unknown) {
    const stub = stubOf(model)
    if (stub === undefined) throw new TypeError('compareModels takes a Keras model of a Python as its second argument.')
    const { services } = servicesOf(stub.connection)
    this.#ask = async <Answer>(name: string, ...args: readonly unknown[]): Promise<Answer> => {
      using answer = services[name]?.(model, ...args) as PromiseLike<Answer> & Disposable
      return await answer
    }
  }

  layers(): Promise<KerasLayer[]> {
    return this.#ask('twin_layers')
  }

  setWeights(weights: readonly (readonly unknown[])[]): Promise<null> {
    return this.#ask('set_twin_weights', weights)
  }

  outputs(inputs: readonly NDArray[]): Promise<unknown[]> {
    return this.#ask('twin_outputs', single(inputs))
  }

  gradients(
    inputs: readonly NDArray[],
    targets: readonly NDArray[],
  ): Promise<{ readonly loss: number; readonly gradients: readonly object[] }> {
    return this.#ask('twin_gradients', single(inputs), single(targets))
  }

  step(
    inputs: readonly NDArray[],
    targets: readonly NDArray[],
  ): Promise<{ readonly loss: number; readonly weights: readonly object[] }> {
    return this.#ask('twin_step', single(inputs), single(targets))
  }
}

function single(arrays: readonly NDArray[]): unknown {
  return arrays.length === 1 ? arrays[0] : arrays
}
