// What the generated typings are made of: what Python parameters take, and the marks by which a class of Python is known;
// remote.d.ts has what results are. Written by hand; `scripts/generate.mjs` writes modules/ beside it. The synchronous face
// has the same text beside its own remote.d.ts (scripts/sync-typings.mjs).

import type { NDArray, PyDict, PyFloat, PyFunction, PyInt, PySlice, PyTuple } from 'tensorbridge'
import type {
  kind,
  Later,
  Promised,
  Remote,
  RemoteArgument,
  RemoteFunction,
  RemoteList,
  RemotePromise,
  Untyped,
} from './remote.js'

export type {
  Later,
  Promised,
  Remote,
  RemoteArgument,
  RemoteClass,
  RemoteFunction,
  RemoteList,
  RemotePromise,
  Untyped,
} from './remote.js'
export { kind } from './remote.js'
export type { NDArray }

/** Any Python object: the base of all mirrored classes. */
export interface PythonObjectContainer {
  readonly [kind]: object
  /** The same object untyped, and never converted. */
  readonly PythonObject: Remote
  readonly __class__: Remote
  readonly __dict__: Remote
  [Symbol.dispose](): void
}

/** What every class of Python has besides its constructor. */
export interface PythonClass {
  /** Constructs untyped: the arguments are not checked, and the result is a live handle. */
  readonly NewDyn: RemoteFunction
  readonly __name__: Remote<string>
  readonly __module__: Remote<string>
}

/** What every module of Python has. */
export interface PythonModuleObject {
  readonly [kind]: { readonly module: true }
  readonly __name__: Remote<string>
  readonly __version__: Remote<string>
  readonly PythonObject: Remote
}

/** The members of a class object without its constructors. */
export type Statics<C> = { readonly [K in keyof C]: C[K] }

/**
 * What a parameter takes by position of which nothing is known: anything but a plain object, which as the last argument
 * is the call's keywords.
 */
export type Positional =
  | ((...args: any[]) => any)
  | readonly RemoteArgument[]
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | PyDict
  | PyFloat
  | PyFunction
  | PyInt
  | PySlice
  | PyTuple
  | HostArray
  | Iterable<unknown>
  | AsyncIterable<unknown>
  | Untyped
  | { readonly [kind]: object }

// Objects that are known by their class. Only the mark is compared: that is quick, and a subclass may change what a
// method takes, as Python's do.

/** An object of one of these classes. */
export type Kind<Name extends string> = Name extends string
  ? { readonly [kind]: { readonly [N in Name]: true } }
  : never

/** A parameter that takes an object of one of these classes, settled or promised. */
export type Of<Name extends string> = Kind<Name> | RemotePromise<Kind<Name>>

/** A parameter that takes a class: this one or one that extends it, of Python or of TypeScript. */
export type ClassOf<Name extends string> = (abstract new (...args: any[]) => Kind<Name>) | RemotePromise<Kind<Name>>

/** A parameter that takes a value of JavaScript, or the promise of one. */
export type Arg<T> = T | RemotePromise<T>

export type Int = number | bigint | PyInt | PyFloat | RemotePromise<number> | Kind<TensorKinds>
export type Float = number | bigint | PyInt | PyFloat | RemotePromise<number> | Kind<TensorKinds>
export type Complex = Float
export type Bool = boolean | RemotePromise<boolean> | Kind<TensorKinds>
export type Str = string | RemotePromise<string>
export type Bytes = Uint8Array | string | RemotePromise<Uint8Array>
/** A function that Python calls: one of JavaScript, or any callable object of Python. */
export type Callable = ((...args: any[]) => unknown) | PyFunction
export type List<T> = readonly T[] | PyTuple | ReadonlySet<T> | Untyped | PythonIterable
export type Tuple<T extends readonly unknown[]> = T | PyTuple | Untyped | PythonIterable
/** A dict. */
export type Dict<K, V> = (K extends string ? { readonly [name: string]: V } : never) | LastDict<K, V>
/** A dict as the last argument of a call, where a plain object would be taken for keywords: `dict(…)`, or a Map. */
export type LastDict<K, V> = ReadonlyMap<K, V> | PyDict | Untyped | Kind<'dict'>
type PythonIterable = { readonly [kind]: { readonly list: true } }
/** An iterable of JavaScript or Python. */
export type Items<T> =
  | Iterable<T>
  | AsyncIterable<T>
  | PyTuple
  | Untyped
  | PythonIterable
  | Callable
  | PythonObjectContainer
/** A module of Python. */
export type ModuleObject = PythonModuleObject | Untyped

/** What plain numbers a tensor is made of. */
export type TensorData = number | bigint | boolean | string | PyFloat | PyInt | Uint8Array | null
export type NestedData = TensorData | readonly NestedData[]
export type HostArray =
  | NDArray
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
type TensorKinds =
  | 'tensorflow.Tensor'
  | 'tensorflow.Variable'
  | 'tensorflow.SparseTensor'
  | 'tensorflow.RaggedTensor'
  | 'tensorflow.IndexedSlices'
  | 'keras.KerasTensor'
  | 'keras.Variable'
  | 'numpy.ndarray'
/** Anything that TensorFlow makes a tensor of. */
export type TensorLike =
  | NestedData
  | HostArray
  | readonly TensorLike[]
  | PyTuple
  | Untyped
  // What Python calculated and has not sent: `np.sort(np.random.randint(0, 10, [3]))`.
  | RemotePromise<NDArray | TensorData>
  | PythonIterable
  | Kind<TensorKinds>
export type ArrayLike = TensorLike
/** A callable that decorates classes: `@register_keras_serializable() class Mine …`, or called with one. */
export interface Decorator {
  <C extends abstract new (...args: any) => any>(value: C, context: ClassDecoratorContext<C>): void
  (value: ((...args: any[]) => any) | (abstract new (...args: any) => any)): Remote
}
/** What a layer gives where the program says it: one object, or an array or dict of several. */
export type Outputs<T> = T extends PythonObjectContainer ? Promised<T> : Remote<T>
/** Tensors that hold data: one, or several in a structure. */
export type Tensors =
  | Kind<'tensorflow.Tensor' | 'tensorflow.Variable'>
  | readonly Tensors[]
  | { readonly [input: string]: Tensors; readonly [kind]?: never }
/** Symbolic tensors, as `keras.Input` makes them: one, or several in a structure. */
export type Symbolic = Kind<'keras.KerasTensor'> | readonly Symbolic[] | { readonly [input: string]: Symbolic }
/** Sizes of axes; null for one that is not known. */
export type Shape =
  | readonly (Int | null)[]
  | PyTuple
  | Int
  | HostArray
  | Untyped
  | PythonIterable
  | Kind<'tensorflow.TensorShape'>
/** A dtype by its name, or the object. */
export type DType =
  | DTypeName
  | Untyped
  | Kind<'tensorflow.DType' | 'numpy.dtype' | 'numpy.generic' | 'keras.DTypePolicy'>
  | (abstract new (
      ...args: any[]
    ) => Kind<'numpy.generic'>)
/** A dtype of NumPy with fields: a list of names and dtypes, or a dict (a plain object would be a call's keywords). */
export type StructuredDType = readonly unknown[] | PyTuple | PyDict
export type DTypeName =
  | 'float16'
  | 'float32'
  | 'float64'
  | 'bfloat16'
  | 'float8_e4m3fn'
  | 'float8_e5m2'
  | 'int4'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint4'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'bool'
  | 'string'
  | 'complex64'
  | 'complex128'
  | 'half'
  | 'single'
  | 'double'
  | 'float'
  | 'int'
  | 'complex'
  | 'str'
  | 'bytes'
  | 'object'
  | 'variant'
  | 'resource'
  | 'qint8'
  | 'qint16'
  | 'qint32'
  | 'quint8'
  | 'quint16'
  | NumpyTypeString
  | DTypePolicyName
/** NumPy's short form: byte order, kind, bytes. */
type NumpyTypeString =
  `${'<' | '>' | '=' | '|' | ''}${'b' | 'i' | 'u' | 'f' | 'c' | 'm' | 'M' | 'S' | 'U' | 'V'}${number}`
/** In which precision a layer of Keras computes and keeps its weights. */
type DTypePolicyName = 'mixed_float16' | 'mixed_bfloat16' | `int8_from_${string}` | `float8_from_${string}`

/** An index: a number, a slice, an array of them. */
export type Index = Int | PySlice | PyTuple | null | TensorLike

/** What is left of the keywords of a call whose first arguments were given by position. */
export type Rest<Keywords, Given extends PropertyKey> = {
  [K in keyof Keywords as Exclude<K, Given>]: Keywords[K]
}

/** The modules that `python.import` knows by name. `npx tensorbridge typegen PACKAGE` adds others. */
// biome-ignore lint/suspicious/noEmptyInterface: declarations add to it
export interface PythonModules {}

// The roles by which LostTech.TensorFlow's documentation names what an object can be used for.

/** What checkpoints save: variables, layers, models, optimizers. */
export interface Trackable {
  readonly PythonObject: Remote
}
/** An optimizer of either world. */
export interface IOptimizer extends Trackable {
  readonly iterations: Later<unknown>
  readonly weights: Later<unknown>
}
/** A variable of either world. */
export interface IVariable extends Trackable {
  readonly shape: Later<(number | null)[]>
  readonly dtype: Later<unknown>
}
/** A node of a graph: a tensor or an operation. */
export interface IGraphNodeBase {
  readonly name: Later<string>
}
/** What `within` enters; `T` is what its body gets. */
export interface IContextManager<T> {
  __enter__(): Promised<T> | RemotePromise<T>
}
/** Hooks for Keras: an object with any of them. */
export interface ICallback {
  on_train_begin?(logs?: Logs | null): unknown
  on_train_end?(logs?: Logs | null): unknown
  on_epoch_begin?(epoch: number, logs?: Logs | null): unknown
  on_epoch_end?(epoch: number, logs: Logs): unknown
  on_batch_begin?(batch: number, logs?: Logs | null): unknown
  on_batch_end?(batch: number, logs: Logs): unknown
  on_train_batch_begin?(batch: number, logs?: Logs | null): unknown
  on_train_batch_end?(batch: number, logs: Logs): unknown
  on_test_begin?(logs?: Logs | null): unknown
  on_test_end?(logs?: Logs | null): unknown
  on_test_batch_begin?(batch: number, logs?: Logs | null): unknown
  on_test_batch_end?(batch: number, logs: Logs): unknown
  on_predict_begin?(logs?: Logs | null): unknown
  on_predict_end?(logs?: Logs | null): unknown
  on_predict_batch_begin?(batch: number, logs?: Logs | null): unknown
  on_predict_batch_end?(batch: number, logs: Logs): unknown
  // By these `view()` hears of a training; they are no hooks of Keras.
  readonly on_progress?: (event: never) => unknown
  readonly on_model?: (model: never) => unknown
}

/** What Keras tells a callback: the loss and the metrics by name. */
export type Logs = Record<string, any>

// The keywords of Keras's training methods.

/** A tensor or something that is one to TensorFlow, one object. */
export type TensorInput = Exclude<TensorLike, string | null> | Callable | PythonObjectContainer
/** Samples or targets: arrays, lists and dicts of them, datasets, generators. */
export type TrainingData = LastTrainingData | { readonly [input: string]: TensorLike }
/** The same as the last argument of a call, where a plain object would be taken for keywords: there use `dict(…)`. */
export type LastTrainingData = TensorLike | Items<unknown> | PythonObjectContainer | PyDict
/** A callback of this world, or hooks of the program's own. */
export type CallbackLike<Package extends string> =
  | Of<`${Package}.callbacks.Callback`>
  | (ICallback & { readonly [kind]?: never })
export type Verbosity = 'auto' | Int | Bool

/** One loss for all outputs, or one for each. */
export type CompiledLoss<Loss> = LastCompiledLoss<Loss> | { readonly [output: string]: Loss | null }
/** The same as the last argument of a call, where a plain object would be taken for keywords. */
export type LastCompiledLoss<Loss> = Loss | null | readonly (Loss | null)[] | PyDict
type CompiledMetrics<Metric> =
  | readonly (Metric | null | readonly Metric[])[]
  | { readonly [output: string]: Metric | readonly Metric[] | null }
  | PyDict
  | Untyped
  | null

export interface CompileKeywords<Optimizer, Loss, Metric> {
  optimizer?: Optimizer | undefined
  loss?: CompiledLoss<Loss> | undefined
  metrics?: CompiledMetrics<Metric> | undefined
  loss_weights?: readonly Float[] | { readonly [output: string]: Float } | PyDict | Untyped | null | undefined
  weighted_metrics?: CompiledMetrics<Metric> | undefined
  run_eagerly?: Bool | null | undefined
  steps_per_execution?: Int | null | undefined
  jit_compile?: 'auto' | Bool | null | undefined
  /** Keras 3 */
  auto_scale_loss?: Bool | undefined
  /** tf_keras */
  pss_evaluation_shards?: Int | undefined
}

export interface PredictKeywords<Callbacks> {
  x: TrainingData
  batch_size?: Int | null | undefined
  verbose?: Verbosity | undefined
  steps?: Int | null | undefined
  callbacks?: Callbacks | readonly Callbacks[] | Untyped | null | undefined
  /** tf_keras */
  max_queue_size?: Int | undefined
  /** tf_keras */
  workers?: Int | undefined
  /** tf_keras */
  use_multiprocessing?: Bool | undefined
}

export interface EvaluateKeywords<Callbacks> extends Partial<PredictKeywords<Callbacks>> {
  y?: TrainingData | null | undefined
  sample_weight?: TrainingData | null | undefined
  return_dict?: Bool | undefined
}

export interface FitKeywords<Callbacks> {
  x?: TrainingData | undefined
  y?: TrainingData | null | undefined
  batch_size?: Int | null | undefined
  epochs?: Int | undefined
  verbose?: Verbosity | undefined
  callbacks?: Callbacks | readonly Callbacks[] | Untyped | null | undefined
  validation_split?: Float | undefined
  validation_data?: TrainingData | readonly [TrainingData, TrainingData, TrainingData?] | null | undefined
  shuffle?: Bool | 'batch' | undefined
  class_weight?: ReadonlyMap<number, number> | { readonly [index: number]: Float } | PyDict | Untyped | null | undefined
  sample_weight?: TrainingData | null | undefined
  initial_epoch?: Int | undefined
  steps_per_epoch?: Int | null | undefined
  validation_steps?: Int | null | undefined
  validation_batch_size?: Int | null | undefined
  validation_freq?: Int | readonly Int[] | undefined
  /** tf_keras */
  max_queue_size?: Int | undefined
  /** tf_keras */
  workers?: Int | undefined
  /** tf_keras */
  use_multiprocessing?: Bool | undefined
}

// The optimizers.

export type VariableKinds = 'tensorflow.Variable' | 'keras.Variable' | 'tensorflow.Tensor'
/** Variables, or a function that gives them. */
export type VariableList =
  | readonly Of<VariableKinds>[]
  | RemoteList<Kind<VariableKinds>>
  | PyTuple
  | Untyped
  | (() => unknown)
/** A function without arguments that gives the loss, or the loss itself with its tape. */
export type LossToMinimize = Callable | Of<'tensorflow.Tensor'>
export interface MinimizeKeywords {
  grad_loss?: TensorLike | null | undefined
  name?: Str | null | undefined
  tape?: Of<'tensorflow.GradientTape'> | null | undefined
}
export type GradientsAndVariables =
  | readonly (readonly [Gradient, Of<VariableKinds>] | PyTuple)[]
  | Untyped
  | PythonIterable
  | Items<unknown>
export type Gradient = TensorLike | Of<'tensorflow.Tensor' | 'tensorflow.IndexedSlices'> | null
export interface GradientKeywords {
  output_gradients?: TensorLike | readonly TensorLike[] | null | undefined
  unconnected_gradients?: 'none' | 'zero' | Untyped | PythonObjectContainer | undefined
}
