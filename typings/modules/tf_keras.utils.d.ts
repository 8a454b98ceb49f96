// tf_keras.utils of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_callbacks from './tf_keras.callbacks.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_utils_experimental from './tf_keras.utils.experimental.js'
import type * as tf_keras_utils_legacy from './tf_keras.utils.legacy.js'

export interface CustomObjectScope$__exit__ {
  [keyword: string]: any
}

export interface CustomObjectScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.CustomObjectScope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: CustomObjectScope$__exit__]): py.Remote
  __exit__(keywords?: CustomObjectScope$__exit__): py.Remote
  backup: any
  backup_dyn: any
  custom_objects: any
  custom_objects_dyn: any
}

export interface CustomObjectScope$class extends py.PythonClass {
  new (...args: py.Positional[]): CustomObjectScope
  (...args: py.Positional[]): py.Promised<CustomObjectScope>
}

export interface FeatureSpace$adapt {
  dataset: py.RemoteArgument
}

export interface FeatureSpace$cross {
  feature_names: py.RemoteArgument
  crossing_dim: py.RemoteArgument
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
}

export interface FeatureSpace$feature {
  dtype: py.DType
  preprocessor: py.RemoteArgument
  output_mode: py.RemoteArgument
}

export interface FeatureSpace$float {
  name?: py.Str | null | undefined
}

export interface FeatureSpace$float_discretized {
  num_bins: py.RemoteArgument
  bin_boundaries?: py.RemoteArgument | undefined
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace$float_normalized {
  name?: py.Str | null | undefined
}

export interface FeatureSpace$float_rescaled {
  /** Default: `1.0` */
  scale?: py.Float | undefined
  /** Default: `0.0` */
  offset?: py.Float | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace$integer_categorical {
  max_tokens?: py.RemoteArgument | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace$integer_hashed {
  num_bins: py.RemoteArgument
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace$save {
  filepath: py.Str
}

export interface FeatureSpace$string_categorical {
  max_tokens?: py.RemoteArgument | undefined
  /** Default: `1` */
  num_oov_indices?: py.Int | undefined
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace$string_hashed {
  num_bins: py.RemoteArgument
  /** Default: `'one_hot'` */
  output_mode?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface FeatureSpace extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.utils.FeatureSpace': true } & tf_keras_layers.Layer[typeof py.kind]
  adapt(dataset: py.Positional): py.Remote
  adapt(keywords: FeatureSpace$adapt): py.Remote
  adapt_dyn: py.RemoteFunction
  concat: any
  concat_dyn: any
  crossers: any
  crossers_dyn: any
  crosses: any
  crosses_dyn: any
  crosses_by_name: any
  crosses_by_name_dyn: any
  crossing_dim: any
  crossing_dim_dyn: any
  encoded_features: any
  encoded_features_dyn: any
  features: any
  features_dyn: any
  get_encoded_features(): py.Remote
  get_encoded_features_dyn: py.RemoteFunction
  get_inputs(): py.Remote
  get_inputs_dyn: py.RemoteFunction
  hashing_dim: any
  hashing_dim_dyn: any
  inputs: any
  inputs_dyn: any
  num_discretization_bins: any
  num_discretization_bins_dyn: any
  one_hot_encoders: any
  one_hot_encoders_dyn: any
  get output_mode(): py.Remote<'concat' | 'dict'>
  set output_mode(value: 'concat' | 'dict' | py.RemotePromise<string>)
  output_mode_dyn: any
  preprocessors: any
  preprocessors_dyn: any
  save(filepath: py.Str): py.Remote
  save(keywords: FeatureSpace$save): py.Remote
  save_dyn: py.RemoteFunction
}

export interface FeatureSpace$new {
  features: py.RemoteArgument
  /** Default: `'concat'` */
  output_mode?: 'concat' | 'dict' | py.RemotePromise<string> | undefined
  crosses?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `32` */
  crossing_dim?: py.Int | undefined
  /** Default: `32` */
  hashing_dim?: py.Int | undefined
  /** Default: `32` */
  num_discretization_bins?: py.Int | undefined
}

export interface FeatureSpace$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, crossing_dim: py.Int, hashing_dim?: py.Int, num_discretization_bins?: py.Int): FeatureSpace
  (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, crossing_dim: py.Int, hashing_dim?: py.Int, num_discretization_bins?: py.Int): py.Promised<FeatureSpace>
  new (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, keywords?: py.Rest<FeatureSpace$new, 'features' | 'output_mode' | 'crosses'>): FeatureSpace
  (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, keywords?: py.Rest<FeatureSpace$new, 'features' | 'output_mode' | 'crosses'>): py.Promised<FeatureSpace>
  new (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, keywords?: py.Rest<FeatureSpace$new, 'features' | 'output_mode'>): FeatureSpace
  (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, keywords?: py.Rest<FeatureSpace$new, 'features' | 'output_mode'>): py.Promised<FeatureSpace>
  new (features: py.Positional, keywords?: py.Rest<FeatureSpace$new, 'features'>): FeatureSpace
  (features: py.Positional, keywords?: py.Rest<FeatureSpace$new, 'features'>): py.Promised<FeatureSpace>
  new (keywords: FeatureSpace$new): FeatureSpace
  (keywords: FeatureSpace$new): py.Promised<FeatureSpace>
  cross(feature_names: py.Positional, crossing_dim: py.Positional, output_mode: py.Str): py.Remote
  cross(feature_names: py.Positional, crossing_dim: py.Positional, keywords?: py.Rest<FeatureSpace$cross, 'feature_names' | 'crossing_dim'>): py.Remote
  cross(feature_names: py.Positional, keywords: py.Rest<FeatureSpace$cross, 'feature_names'>): py.Remote
  cross(keywords: FeatureSpace$cross): py.Remote
  cross_dyn: py.RemoteFunction
  feature(dtype: py.DType, preprocessor: py.Positional, output_mode: py.Positional): py.Remote
  feature(dtype: py.DType, preprocessor: py.Positional, keywords: py.Rest<FeatureSpace$feature, 'dtype' | 'preprocessor'>): py.Remote
  feature(dtype: py.DType, keywords: py.Rest<FeatureSpace$feature, 'dtype'>): py.Remote
  feature(keywords: FeatureSpace$feature): py.Remote
  feature_dyn: py.RemoteFunction
  float(name: py.Str | null): py.Remote
  float(keywords?: FeatureSpace$float): py.Remote
  float_dyn: py.RemoteFunction
  float_discretized(num_bins: py.Positional, bin_boundaries: py.Positional, output_mode: py.Str, name: py.Str | null): py.Remote
  float_discretized(num_bins: py.Positional, bin_boundaries: py.Positional, output_mode: py.Str, keywords?: py.Rest<FeatureSpace$float_discretized, 'num_bins' | 'bin_boundaries' | 'output_mode'>): py.Remote
  float_discretized(num_bins: py.Positional, bin_boundaries: py.Positional, keywords?: py.Rest<FeatureSpace$float_discretized, 'num_bins' | 'bin_boundaries'>): py.Remote
  float_discretized(num_bins: py.Positional, keywords?: py.Rest<FeatureSpace$float_discretized, 'num_bins'>): py.Remote
  float_discretized(keywords: FeatureSpace$float_discretized): py.Remote
  float_discretized_dyn: py.RemoteFunction
  float_normalized(name: py.Str | null): py.Remote
  float_normalized(keywords?: FeatureSpace$float_normalized): py.Remote
  float_normalized_dyn: py.RemoteFunction
  float_rescaled(scale: py.Float, offset: py.Float, name: py.Str | null): py.Remote
  float_rescaled(scale: py.Float, offset: py.Float, keywords?: py.Rest<FeatureSpace$float_rescaled, 'scale' | 'offset'>): py.Remote
  float_rescaled(scale: py.Float, keywords?: py.Rest<FeatureSpace$float_rescaled, 'scale'>): py.Remote
  float_rescaled(keywords?: FeatureSpace$float_rescaled): py.Remote
  float_rescaled_dyn: py.RemoteFunction
  integer_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, output_mode: py.Str, name: py.Str | null): py.Remote
  integer_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, output_mode: py.Str, keywords?: py.Rest<FeatureSpace$integer_categorical, 'max_tokens' | 'num_oov_indices' | 'output_mode'>): py.Remote
  integer_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<FeatureSpace$integer_categorical, 'max_tokens' | 'num_oov_indices'>): py.Remote
  integer_categorical(max_tokens: py.Positional, keywords?: py.Rest<FeatureSpace$integer_categorical, 'max_tokens'>): py.Remote
  integer_categorical(keywords?: FeatureSpace$integer_categorical): py.Remote
  integer_categorical_dyn: py.RemoteFunction
  integer_hashed(num_bins: py.Positional, output_mode: py.Str, name: py.Str | null): py.Remote
  integer_hashed(num_bins: py.Positional, output_mode: py.Str, keywords?: py.Rest<FeatureSpace$integer_hashed, 'num_bins' | 'output_mode'>): py.Remote
  integer_hashed(num_bins: py.Positional, keywords?: py.Rest<FeatureSpace$integer_hashed, 'num_bins'>): py.Remote
  integer_hashed(keywords: FeatureSpace$integer_hashed): py.Remote
  integer_hashed_dyn: py.RemoteFunction
  string_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, output_mode: py.Str, name: py.Str | null): py.Remote
  string_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, output_mode: py.Str, keywords?: py.Rest<FeatureSpace$string_categorical, 'max_tokens' | 'num_oov_indices' | 'output_mode'>): py.Remote
  string_categorical(max_tokens: py.Positional, num_oov_indices: py.Int, keywords?: py.Rest<FeatureSpace$string_categorical, 'max_tokens' | 'num_oov_indices'>): py.Remote
  string_categorical(max_tokens: py.Positional, keywords?: py.Rest<FeatureSpace$string_categorical, 'max_tokens'>): py.Remote
  string_categorical(keywords?: FeatureSpace$string_categorical): py.Remote
  string_categorical_dyn: py.RemoteFunction
  string_hashed(num_bins: py.Positional, output_mode: py.Str, name: py.Str | null): py.Remote
  string_hashed(num_bins: py.Positional, output_mode: py.Str, keywords?: py.Rest<FeatureSpace$string_hashed, 'num_bins' | 'output_mode'>): py.Remote
  string_hashed(num_bins: py.Positional, keywords?: py.Rest<FeatureSpace$string_hashed, 'num_bins'>): py.Remote
  string_hashed(keywords: FeatureSpace$string_hashed): py.Remote
  string_hashed_dyn: py.RemoteFunction
}

export interface GeneratorEnqueuer extends SequenceEnqueuer {
  readonly [py.kind]: { readonly 'tf_keras.utils.GeneratorEnqueuer': true } & SequenceEnqueuer[typeof py.kind]
  get random_seed(): py.Remote<number | null>
  set random_seed(value: py.Int | null)
  random_seed_dyn: any
}

export interface GeneratorEnqueuer$new {
  generator: py.Callable
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  random_seed?: py.Int | null | undefined
}

export interface GeneratorEnqueuer$class extends py.Statics<SequenceEnqueuer$class> {
  new (generator: py.Callable, use_multiprocessing: py.Bool, random_seed: py.Int | null): GeneratorEnqueuer
  (generator: py.Callable, use_multiprocessing: py.Bool, random_seed: py.Int | null): py.Promised<GeneratorEnqueuer>
  new (generator: py.Callable, use_multiprocessing: py.Bool, keywords?: py.Rest<GeneratorEnqueuer$new, 'generator' | 'use_multiprocessing'>): GeneratorEnqueuer
  (generator: py.Callable, use_multiprocessing: py.Bool, keywords?: py.Rest<GeneratorEnqueuer$new, 'generator' | 'use_multiprocessing'>): py.Promised<GeneratorEnqueuer>
  new (generator: py.Callable, keywords?: py.Rest<GeneratorEnqueuer$new, 'generator'>): GeneratorEnqueuer
  (generator: py.Callable, keywords?: py.Rest<GeneratorEnqueuer$new, 'generator'>): py.Promised<GeneratorEnqueuer>
  new (keywords: GeneratorEnqueuer$new): GeneratorEnqueuer
  (keywords: GeneratorEnqueuer$new): py.Promised<GeneratorEnqueuer>
}

export interface OrderedEnqueuer extends SequenceEnqueuer {
  readonly [py.kind]: { readonly 'tf_keras.utils.OrderedEnqueuer': true } & SequenceEnqueuer[typeof py.kind]
  get shuffle(): py.Remote<boolean>
  set shuffle(value: py.Bool)
  shuffle_dyn: any
}

export interface OrderedEnqueuer$new {
  sequence: py.RemoteArgument
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
}

export interface OrderedEnqueuer$class extends py.Statics<SequenceEnqueuer$class> {
  new (sequence: py.Positional, use_multiprocessing: py.Bool, shuffle: py.Bool): OrderedEnqueuer
  (sequence: py.Positional, use_multiprocessing: py.Bool, shuffle: py.Bool): py.Promised<OrderedEnqueuer>
  new (sequence: py.Positional, use_multiprocessing: py.Bool, keywords?: py.Rest<OrderedEnqueuer$new, 'sequence' | 'use_multiprocessing'>): OrderedEnqueuer
  (sequence: py.Positional, use_multiprocessing: py.Bool, keywords?: py.Rest<OrderedEnqueuer$new, 'sequence' | 'use_multiprocessing'>): py.Promised<OrderedEnqueuer>
  new (sequence: py.Positional, keywords?: py.Rest<OrderedEnqueuer$new, 'sequence'>): OrderedEnqueuer
  (sequence: py.Positional, keywords?: py.Rest<OrderedEnqueuer$new, 'sequence'>): py.Promised<OrderedEnqueuer>
  new (keywords: OrderedEnqueuer$new): OrderedEnqueuer
  (keywords: OrderedEnqueuer$new): py.Promised<OrderedEnqueuer>
}

export interface Progbar$add {
  n: py.RemoteArgument
  values?: py.RemoteArgument | undefined
}

export interface Progbar$update {
  current: py.RemoteArgument
  values?: py.List<py.List<py.RemoteArgument>> | null | undefined
  finalize?: py.Bool | null | undefined
}

export interface Progbar extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.Progbar': true }
  add(n: py.Positional, values: py.Positional): py.Remote
  add(n: py.Positional, keywords?: py.Rest<Progbar$add, 'n'>): py.Remote
  add(keywords: Progbar$add): py.Remote
  add_dyn: py.RemoteFunction
  interval: any
  interval_dyn: any
  stateful_metrics: any
  stateful_metrics_dyn: any
  get target(): py.Remote<number>
  set target(value: py.Int)
  target_dyn: any
  get unit_name(): py.Remote<string>
  set unit_name(value: py.Str)
  unit_name_dyn: any
  update(current: py.Positional, values: py.List<py.List<py.RemoteArgument>> | null, finalize: py.Bool | null): py.Remote
  update(current: py.Positional, values: py.List<py.List<py.RemoteArgument>> | null, keywords?: py.Rest<Progbar$update, 'current' | 'values'>): py.Remote
  update(current: py.Positional, keywords?: py.Rest<Progbar$update, 'current'>): py.Remote
  update(keywords: Progbar$update): py.Remote
  update_dyn: py.RemoteFunction
  verbose: any
  verbose_dyn: any
  width: any
  width_dyn: any
}

export interface Progbar$new {
  target: py.Int
  /** Default: `30` */
  width?: py.Int | undefined
  /** Default: `1` */
  verbose?: py.Int | undefined
  /** Default: `0.05` */
  interval?: py.Float | undefined
  stateful_metrics?: py.RemoteArgument | undefined
  /** Default: `'step'` */
  unit_name?: py.Str | undefined
}

export interface Progbar$class extends py.PythonClass {
  new (target: py.Int, width: py.Int, verbose: py.Int, interval: py.Float, stateful_metrics?: py.Positional, unit_name?: py.Str): Progbar
  (target: py.Int, width: py.Int, verbose: py.Int, interval: py.Float, stateful_metrics?: py.Positional, unit_name?: py.Str): py.Promised<Progbar>
  new (target: py.Int, width: py.Int, verbose: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width' | 'verbose'>): Progbar
  (target: py.Int, width: py.Int, verbose: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width' | 'verbose'>): py.Promised<Progbar>
  new (target: py.Int, width: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width'>): Progbar
  (target: py.Int, width: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width'>): py.Promised<Progbar>
  new (target: py.Int, keywords?: py.Rest<Progbar$new, 'target'>): Progbar
  (target: py.Int, keywords?: py.Rest<Progbar$new, 'target'>): py.Promised<Progbar>
  new (keywords: Progbar$new): Progbar
  (keywords: Progbar$new): py.Promised<Progbar>
}

export interface Sequence$__getitem__ {
  index: py.RemoteArgument
}

export interface Sequence extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.Sequence': true }
  __getitem__(...args: [index: py.Positional] | [keywords: Sequence$__getitem__] | any[]): any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(...args: any[]): any
  on_epoch_end(...args: any[]): any
  on_epoch_end_dyn: py.RemoteFunction
}

export interface Sequence$class extends py.PythonClass {
  new (): Sequence
  (): py.Promised<Sequence>
}

export interface SequenceEnqueuer$start {
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
}

export interface SequenceEnqueuer$stop {
  timeout?: py.RemoteArgument | undefined
}

export interface SequenceEnqueuer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.SequenceEnqueuer': true }
  executor_fn: any
  executor_fn_dyn: any
  get(): py.Remote
  get_dyn: py.RemoteFunction
  is_running(): py.Remote
  is_running_dyn: py.RemoteFunction
  queue: any
  queue_dyn: any
  run_thread: any
  run_thread_dyn: any
  sequence: any
  sequence_dyn: any
  start(workers: py.Int, max_queue_size: py.Int): py.Remote
  start(workers: py.Int, keywords?: py.Rest<SequenceEnqueuer$start, 'workers'>): py.Remote
  start(keywords?: SequenceEnqueuer$start): py.Remote
  start_dyn: py.RemoteFunction
  stop(timeout: py.Positional): py.Remote
  stop(keywords?: SequenceEnqueuer$stop): py.Remote
  stop_dyn: py.RemoteFunction
  stop_signal: any
  stop_signal_dyn: any
  uid: any
  uid_dyn: any
  use_multiprocessing: any
  use_multiprocessing_dyn: any
  workers: any
  workers_dyn: any
}

export interface SequenceEnqueuer$new {
  sequence: py.RemoteArgument
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
}

export interface SequenceEnqueuer$class extends py.PythonClass {
  new (sequence: py.Positional, use_multiprocessing: py.Bool): SequenceEnqueuer
  (sequence: py.Positional, use_multiprocessing: py.Bool): py.Promised<SequenceEnqueuer>
  new (sequence: py.Positional, keywords?: py.Rest<SequenceEnqueuer$new, 'sequence'>): SequenceEnqueuer
  (sequence: py.Positional, keywords?: py.Rest<SequenceEnqueuer$new, 'sequence'>): py.Promised<SequenceEnqueuer>
  new (keywords: SequenceEnqueuer$new): SequenceEnqueuer
  (keywords: SequenceEnqueuer$new): py.Promised<SequenceEnqueuer>
}

export interface SidecarEvaluator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.SidecarEvaluator': true }
  callbacks: any
  callbacks_dyn: any
  get checkpoint_dir(): py.Remote<string>
  set checkpoint_dir(value: py.Str)
  checkpoint_dir_dyn: any
  data: any
  data_dyn: any
  get max_evaluations(): py.Remote<number | null>
  set max_evaluations(value: py.Int | null)
  max_evaluations_dyn: any
  model: any
  model_dyn: any
  start(): py.Remote
  start_dyn: py.RemoteFunction
  get steps(): py.Remote<number | null>
  set steps(value: py.Int | null)
  steps_dyn: any
}

export interface SidecarEvaluator$new {
  model: py.Of<'tf_keras.Model'>
  data: py.RemoteArgument
  checkpoint_dir: py.Str
  steps?: py.Int | null | undefined
  max_evaluations?: py.Int | null | undefined
  callbacks?: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null | undefined
}

export interface SidecarEvaluator$class extends py.PythonClass {
  new (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, max_evaluations: py.Int | null, callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, max_evaluations: py.Int | null, callbacks: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null): py.Promised<SidecarEvaluator>
  new (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, max_evaluations: py.Int | null, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir' | 'steps' | 'max_evaluations'>): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, max_evaluations: py.Int | null, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir' | 'steps' | 'max_evaluations'>): py.Promised<SidecarEvaluator>
  new (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir' | 'steps'>): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, steps: py.Int | null, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir' | 'steps'>): py.Promised<SidecarEvaluator>
  new (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir'>): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, data: py.Positional, checkpoint_dir: py.Str, keywords?: py.Rest<SidecarEvaluator$new, 'model' | 'data' | 'checkpoint_dir'>): py.Promised<SidecarEvaluator>
  new (model: py.Of<'tf_keras.Model'>, data: py.Positional, keywords: py.Rest<SidecarEvaluator$new, 'model' | 'data'>): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, data: py.Positional, keywords: py.Rest<SidecarEvaluator$new, 'model' | 'data'>): py.Promised<SidecarEvaluator>
  new (model: py.Of<'tf_keras.Model'>, keywords: py.Rest<SidecarEvaluator$new, 'model'>): SidecarEvaluator
  (model: py.Of<'tf_keras.Model'>, keywords: py.Rest<SidecarEvaluator$new, 'model'>): py.Promised<SidecarEvaluator>
  new (keywords: SidecarEvaluator$new): SidecarEvaluator
  (keywords: SidecarEvaluator$new): py.Promised<SidecarEvaluator>
}

export interface StepsPerExecutionTuner extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.StepsPerExecutionTuner': true }
  avg_rgsps: any
  avg_rgsps_dyn: any
  get change_spe_interval(): py.Remote<number>
  set change_spe_interval(value: py.Int)
  change_spe_interval_dyn: any
  init_iterations: any
  init_iterations_dyn: any
  init_spe: any
  init_spe_dyn: any
  get interval(): py.Remote<number>
  set interval(value: py.Int)
  interval_dyn: any
  optimizer: any
  optimizer_dyn: any
  prev_avg_rgsps: any
  prev_avg_rgsps_dyn: any
  rgsps: any
  rgsps_dyn: any
  get spe_change_threshold(): py.Remote<number>
  set spe_change_threshold(value: py.Float)
  spe_change_threshold_dyn: any
  spe_last_logged: any
  spe_last_logged_dyn: any
  spe_measurement_count: any
  spe_measurement_count_dyn: any
  spe_tune_last_action_add: any
  spe_tune_last_action_add_dyn: any
  start(): py.Remote
  start_dyn: py.RemoteFunction
  start_time: any
  start_time_dyn: any
  steps_per_execution: any
  steps_per_execution_dyn: any
  steps_per_execution_stop_event: any
  steps_per_execution_stop_event_dyn: any
  stop(): py.Remote
  stop_dyn: py.RemoteFunction
  thread: any
  thread_dyn: any
}

export interface StepsPerExecutionTuner$new {
  optimizer: roles.Optimizer
  spe_variable: py.Of<'tensorflow.Variable'>
  /** Default: `5` */
  interval?: py.Int | undefined
  /** Default: `10` */
  change_spe_interval?: py.Int | undefined
  /** Default: `0.1` */
  change_threshold?: py.Float | undefined
}

export interface StepsPerExecutionTuner$class extends py.PythonClass {
  new (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, change_spe_interval: py.Int, change_threshold: py.Float): StepsPerExecutionTuner
  (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, change_spe_interval: py.Int, change_threshold: py.Float): py.Promised<StepsPerExecutionTuner>
  new (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, change_spe_interval: py.Int, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable' | 'interval' | 'change_spe_interval'>): StepsPerExecutionTuner
  (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, change_spe_interval: py.Int, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable' | 'interval' | 'change_spe_interval'>): py.Promised<StepsPerExecutionTuner>
  new (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable' | 'interval'>): StepsPerExecutionTuner
  (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, interval: py.Int, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable' | 'interval'>): py.Promised<StepsPerExecutionTuner>
  new (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable'>): StepsPerExecutionTuner
  (optimizer: roles.Optimizer, spe_variable: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<StepsPerExecutionTuner$new, 'optimizer' | 'spe_variable'>): py.Promised<StepsPerExecutionTuner>
  new (optimizer: roles.Optimizer, keywords: py.Rest<StepsPerExecutionTuner$new, 'optimizer'>): StepsPerExecutionTuner
  (optimizer: roles.Optimizer, keywords: py.Rest<StepsPerExecutionTuner$new, 'optimizer'>): py.Promised<StepsPerExecutionTuner>
  new (keywords: StepsPerExecutionTuner$new): StepsPerExecutionTuner
  (keywords: StepsPerExecutionTuner$new): py.Promised<StepsPerExecutionTuner>
}

export interface TimedThread$__exit__ {
  [keyword: string]: any
}

export interface TimedThread extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.utils.TimedThread': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: TimedThread$__exit__]): py.Remote
  __exit__(keywords?: TimedThread$__exit__): py.Remote
  daemon: any
  daemon_dyn: any
  interval: any
  interval_dyn: any
  is_alive(): py.Remote
  is_alive_dyn: py.RemoteFunction
  on_interval(): py.Remote
  on_interval_dyn: py.RemoteFunction
  start(): py.Remote
  start_dyn: py.RemoteFunction
  stop(): py.Remote
  stop_dyn: py.RemoteFunction
  thread: any
  thread_dyn: any
  thread_kwargs: any
  thread_kwargs_dyn: any
  thread_stop_event: any
  thread_stop_event_dyn: any
}

export interface TimedThread$new {
  interval: py.RemoteArgument
  daemon?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface TimedThread$class extends py.PythonClass {
  new (interval: py.Positional, keywords?: py.Rest<TimedThread$new, 'interval'>): TimedThread
  (interval: py.Positional, keywords?: py.Rest<TimedThread$new, 'interval'>): py.Promised<TimedThread>
  new (keywords: TimedThread$new): TimedThread
  (keywords: TimedThread$new): py.Promised<TimedThread>
}

export interface array_to_img$ {
  x: py.RemoteArgument
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  dtype?: py.DType | null | undefined
}

export interface audio_dataset_from_directory$ {
  directory: py.Str
  /** Default: `'inferred'` */
  labels?: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null | undefined
  /** Default: `'int'` */
  label_mode?: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null | undefined
  class_names?: py.RemoteArgument | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  sampling_rate?: py.RemoteArgument | undefined
  output_sequence_length?: py.RemoteArgument | undefined
  /** Default: `False` */
  ragged?: py.Bool | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
}

export interface deserialize_keras_object$ {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  safe_mode?: py.Bool | undefined
  [keyword: string]: any
}

export interface get_file$ {
  fname?: py.Str | null | undefined
  origin?: py.Str | null | undefined
  /** Default: `False` */
  untar?: py.Bool | undefined
  md5_hash?: py.RemoteArgument | undefined
  file_hash?: py.RemoteArgument | undefined
  /** Default: `'datasets'` */
  cache_subdir?: py.Str | undefined
  /** Default: `'auto'` */
  hash_algorithm?: 'md5' | 'sha256' | 'auto' | py.RemotePromise<string> | undefined
  /** Default: `False` */
  extract?: py.Bool | undefined
  /** Default: `'auto'` */
  archive_format?: 'auto' | 'tar' | 'zip' | py.RemotePromise<string> | null | undefined
  cache_dir?: py.RemoteArgument | undefined
}

export interface get_registered_name$ {
  obj: py.RemoteArgument
}

export interface get_registered_object$ {
  name: py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  module_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface get_source_inputs$ {
  tensor: py.TensorLike
  layer?: py.RemoteArgument | undefined
  node_index?: py.RemoteArgument | undefined
}

export interface image_dataset_from_directory$ {
  directory: py.Str
  /** Default: `'inferred'` */
  labels?: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null | undefined
  /** Default: `'int'` */
  label_mode?: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null | undefined
  class_names?: py.RemoteArgument | undefined
  /** Default: `'rgb'` */
  color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string> | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  /** Default: `(256, 256)` */
  image_size?: py.List<py.Int> | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  /** Default: `False` */
  crop_to_aspect_ratio?: py.Bool | undefined
  [keyword: string]: any
}

export interface img_to_array$ {
  img: py.RemoteArgument
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  dtype?: py.DType | null | undefined
}

export interface load_img$ {
  path: py.Str
  /** Default: `False` */
  grayscale?: py.Bool | undefined
  /** Default: `'rgb'` */
  color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string> | undefined
  target_size?: py.RemoteArgument | undefined
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  keep_aspect_ratio?: py.Bool | undefined
}

export interface model_to_dot$ {
  model: py.RemoteArgument
  /** Default: `False` */
  show_shapes?: py.Bool | undefined
  /** Default: `False` */
  show_dtype?: py.Bool | undefined
  /** Default: `True` */
  show_layer_names?: py.Bool | undefined
  /** Default: `'TB'` */
  rankdir?: py.Str | undefined
  /** Default: `False` */
  expand_nested?: py.Bool | undefined
  /** Default: `96` */
  dpi?: py.Int | undefined
  /** Default: `False` */
  subgraph?: py.Bool | undefined
  layer_range?: py.RemoteArgument | undefined
  /** Default: `False` */
  show_layer_activations?: py.Bool | undefined
  /** Default: `False` */
  show_trainable?: py.Bool | undefined
}

export interface normalize$ {
  x: py.ArrayLike
  /** Default: `-1` */
  axis?: py.Int | undefined
  /** Default: `2` */
  order?: py.Int | undefined
}

export interface pack_x_y_sample_weight$ {
  x: py.RemoteArgument
  y?: py.TensorLike | null | undefined
  sample_weight?: py.RemoteArgument | undefined
}

export interface pad_sequences$ {
  sequences: py.List<py.Items<py.RemoteArgument>>
  maxlen?: py.Int | null | undefined
  /** Default: `'int32'` */
  dtype?: py.DType | undefined
  /** Default: `'pre'` */
  padding?: py.Str | undefined
  /** Default: `'pre'` */
  truncating?: py.Str | undefined
  /** Default: `0.0` */
  value?: py.Float | py.Str | undefined
}

export interface plot_model$ {
  model: py.RemoteArgument
  /** Default: `'model.png'` */
  to_file?: py.Str | undefined
  /** Default: `False` */
  show_shapes?: py.Bool | undefined
  /** Default: `False` */
  show_dtype?: py.Bool | undefined
  /** Default: `True` */
  show_layer_names?: py.Bool | undefined
  /** Default: `'TB'` */
  rankdir?: py.Str | undefined
  /** Default: `False` */
  expand_nested?: py.Bool | undefined
  /** Default: `96` */
  dpi?: py.Int | undefined
  layer_range?: py.RemoteArgument | undefined
  /** Default: `False` */
  show_layer_activations?: py.Bool | undefined
  /** Default: `False` */
  show_trainable?: py.Bool | undefined
}

export interface register_keras_serializable$ {
  /** Default: `'Custom'` */
  package?: py.Str | undefined
  name?: py.Str | null | undefined
}

export interface save_img$ {
  path: py.RemoteArgument
  x: py.ArrayLike
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  file_format?: py.RemoteArgument | undefined
  /** Default: `True` */
  scale?: py.Bool | undefined
  [keyword: string]: any
}

export interface serialize_keras_object$ {
  obj: py.RemoteArgument
}

export interface set_random_seed$ {
  seed: py.Int
}

export interface split_dataset$ {
  dataset: py.Of<'tensorflow.data.Dataset'> | py.List<py.ArrayLike>
  left_size?: py.RemoteArgument | undefined
  right_size?: py.RemoteArgument | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
}

export interface text_dataset_from_directory$ {
  directory: py.Str
  /** Default: `'inferred'` */
  labels?: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null | undefined
  /** Default: `'int'` */
  label_mode?: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null | undefined
  class_names?: py.RemoteArgument | undefined
  /** Default: `32` */
  batch_size?: py.Int | undefined
  max_length?: py.RemoteArgument | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
}

export interface timeseries_dataset_from_array$ {
  data: py.TensorLike
  targets: py.RemoteArgument
  sequence_length: py.RemoteArgument
  /** Default: `1` */
  sequence_stride?: py.Int | undefined
  /** Default: `1` */
  sampling_rate?: py.Int | undefined
  /** Default: `128` */
  batch_size?: py.Int | null | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | null | undefined
  start_index?: py.Int | null | undefined
  end_index?: py.Int | null | undefined
}

export interface to_categorical$ {
  y: py.ArrayLike
  num_classes?: py.Int | null | undefined
  /** Default: `'float32'` */
  dtype?: py.DType | undefined
}

export interface to_ordinal$ {
  y: py.ArrayLike
  num_classes?: py.Int | null | undefined
  /** Default: `'float32'` */
  dtype?: py.DType | undefined
}

export interface unpack_x_y_sample_weight$ {
  data: py.List<py.RemoteArgument>
}

export interface warmstart_embedding_matrix$ {
  base_vocabulary: py.List<py.RemoteArgument> | py.TensorLike | py.Str
  new_vocabulary: py.List<py.RemoteArgument>
  base_embeddings: py.TensorLike
  /** Default: `'uniform'` */
  new_embeddings_initializer?: roles.Initializer | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly CustomObjectScope: CustomObjectScope$class
  readonly FeatureSpace: FeatureSpace$class
  readonly GeneratorEnqueuer: GeneratorEnqueuer$class
  readonly OrderedEnqueuer: OrderedEnqueuer$class
  readonly Progbar: Progbar$class
  readonly Sequence: Sequence$class
  readonly SequenceEnqueuer: SequenceEnqueuer$class
  readonly SidecarEvaluator: SidecarEvaluator$class
  readonly StepsPerExecutionTuner: StepsPerExecutionTuner$class
  readonly TimedThread: TimedThread$class
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, scale: py.Bool, dtype: py.DType | null): py.Remote
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, scale: py.Bool, keywords?: py.Rest<array_to_img$, 'x' | 'data_format' | 'scale'>): py.Remote
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<array_to_img$, 'x' | 'data_format'>): py.Remote
  array_to_img(x: py.Positional, keywords?: py.Rest<array_to_img$, 'x'>): py.Remote
  array_to_img(keywords: array_to_img$): py.Remote
  array_to_img_dyn: py.RemoteFunction
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, batch_size?: py.Int, sampling_rate?: py.Positional, output_sequence_length?: py.Positional, ragged?: py.Bool, shuffle?: py.Bool, seed?: py.Int | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, follow_links?: py.Bool): py.Remote
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<audio_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Remote
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<audio_dataset_from_directory$, 'directory' | 'labels'>): py.Remote
  audio_dataset_from_directory(directory: py.Str, keywords?: py.Rest<audio_dataset_from_directory$, 'directory'>): py.Remote
  audio_dataset_from_directory(keywords: audio_dataset_from_directory$): py.Remote
  audio_dataset_from_directory_dyn: py.RemoteFunction
  readonly custom_object_scope: CustomObjectScope$class
  deserialize_keras_object(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, safe_mode: py.Bool, keywords?: py.Rest<deserialize_keras_object$, 'config' | 'custom_objects' | 'safe_mode'>): py.Remote
  deserialize_keras_object(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize_keras_object$, 'config' | 'custom_objects'>): py.Remote
  deserialize_keras_object(config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize_keras_object(config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<deserialize_keras_object$, 'config'>): py.Remote
  deserialize_keras_object(config: py.LastDict<string, py.RemoteArgument>): py.Remote
  deserialize_keras_object(keywords: deserialize_keras_object$): py.Remote
  deserialize_keras_object_dyn: py.RemoteFunction
  disable_interactive_logging(): py.Remote
  disable_interactive_logging_dyn: py.RemoteFunction
  enable_interactive_logging(): py.Remote
  enable_interactive_logging_dyn: py.RemoteFunction
  readonly experimental: tf_keras_utils_experimental.$Module
  get_custom_objects(): py.Remote
  get_custom_objects_dyn: py.RemoteFunction
  get_file(fname: py.Str | null, origin: py.Str | null, untar: py.Bool, md5_hash: py.Positional, file_hash?: py.Positional, cache_subdir?: py.Str, hash_algorithm?: 'md5' | 'sha256' | 'auto' | py.RemotePromise<string>, extract?: py.Bool, archive_format?: 'auto' | 'tar' | 'zip' | py.RemotePromise<string> | null, cache_dir?: py.Positional): py.Remote<string>
  get_file(fname: py.Str | null, origin: py.Str | null, untar: py.Bool, keywords?: py.Rest<get_file$, 'fname' | 'origin' | 'untar'>): py.Remote<string>
  get_file(fname: py.Str | null, origin: py.Str | null, keywords?: py.Rest<get_file$, 'fname' | 'origin'>): py.Remote<string>
  get_file(fname: py.Str | null, keywords?: py.Rest<get_file$, 'fname'>): py.Remote<string>
  get_file(keywords?: get_file$): py.Remote<string>
  get_file_dyn: py.RemoteFunction
  get_registered_name(obj: py.Positional): py.Remote
  get_registered_name(keywords: get_registered_name$): py.Remote
  get_registered_name_dyn: py.RemoteFunction
  get_registered_object(name: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, module_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  get_registered_object(name: py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<get_registered_object$, 'name' | 'custom_objects'>): py.Remote
  get_registered_object(name: py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  get_registered_object(name: py.Str, keywords?: py.Rest<get_registered_object$, 'name'>): py.Remote
  get_registered_object(keywords: get_registered_object$): py.Remote
  get_registered_object_dyn: py.RemoteFunction
  get_source_inputs(tensor: py.TensorLike, layer: py.Positional, node_index: py.Positional): py.RemoteList<tensorflow.Tensor>
  get_source_inputs(tensor: py.TensorLike, layer: py.Positional, keywords?: py.Rest<get_source_inputs$, 'tensor' | 'layer'>): py.RemoteList<tensorflow.Tensor>
  get_source_inputs(tensor: py.TensorLike, keywords?: py.Rest<get_source_inputs$, 'tensor'>): py.RemoteList<tensorflow.Tensor>
  get_source_inputs(keywords: get_source_inputs$): py.RemoteList<tensorflow.Tensor>
  get_source_inputs_dyn: py.RemoteFunction
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, batch_size?: py.Int, image_size?: py.List<py.Int>, shuffle?: py.Bool, seed?: py.Int | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, interpolation?: py.Str, follow_links?: py.Bool, crop_to_aspect_ratio?: py.Bool, keywords?: py.Rest<image_dataset_from_directory$, 'directory' | 'labels' | 'label_mode' | 'class_names' | 'color_mode' | 'batch_size' | 'image_size' | 'shuffle' | 'seed' | 'validation_split' | 'subset' | 'interpolation' | 'follow_links' | 'crop_to_aspect_ratio'>): py.Remote
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<image_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Remote
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<image_dataset_from_directory$, 'directory' | 'labels'>): py.Remote
  image_dataset_from_directory(directory: py.Str, keywords?: py.Rest<image_dataset_from_directory$, 'directory'>): py.Remote
  image_dataset_from_directory(keywords: image_dataset_from_directory$): py.Remote
  image_dataset_from_directory_dyn: py.RemoteFunction
  img_to_array(img: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dtype: py.DType | null): py.Remote<py.NDArray>
  img_to_array(img: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<img_to_array$, 'img' | 'data_format'>): py.Remote<py.NDArray>
  img_to_array(img: py.Positional, keywords?: py.Rest<img_to_array$, 'img'>): py.Remote<py.NDArray>
  img_to_array(keywords: img_to_array$): py.Remote<py.NDArray>
  img_to_array_dyn: py.RemoteFunction
  is_interactive_logging_enabled(): py.Remote<boolean>
  is_interactive_logging_enabled_dyn: py.RemoteFunction
  readonly legacy: tf_keras_utils_legacy.$Module
  load_img(path: py.Str, grayscale: py.Bool, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, target_size: py.Positional, interpolation?: py.Str, keep_aspect_ratio?: py.Bool): py.Remote
  load_img(path: py.Str, grayscale: py.Bool, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, keywords?: py.Rest<load_img$, 'path' | 'grayscale' | 'color_mode'>): py.Remote
  load_img(path: py.Str, grayscale: py.Bool, keywords?: py.Rest<load_img$, 'path' | 'grayscale'>): py.Remote
  load_img(path: py.Str, keywords?: py.Rest<load_img$, 'path'>): py.Remote
  load_img(keywords: load_img$): py.Remote
  load_img_dyn: py.RemoteFunction
  model_to_dot(model: py.Positional, show_shapes: py.Bool, show_dtype: py.Bool, show_layer_names: py.Bool, rankdir?: py.Str, expand_nested?: py.Bool, dpi?: py.Int, subgraph?: py.Bool, layer_range?: py.Positional, show_layer_activations?: py.Bool, show_trainable?: py.Bool): py.Remote
  model_to_dot(model: py.Positional, show_shapes: py.Bool, show_dtype: py.Bool, keywords?: py.Rest<model_to_dot$, 'model' | 'show_shapes' | 'show_dtype'>): py.Remote
  model_to_dot(model: py.Positional, show_shapes: py.Bool, keywords?: py.Rest<model_to_dot$, 'model' | 'show_shapes'>): py.Remote
  model_to_dot(model: py.Positional, keywords?: py.Rest<model_to_dot$, 'model'>): py.Remote
  model_to_dot(keywords: model_to_dot$): py.Remote
  model_to_dot_dyn: py.RemoteFunction
  normalize(x: py.ArrayLike, axis: py.Int, order: py.Int): py.Remote
  normalize(x: py.ArrayLike, axis: py.Int, keywords?: py.Rest<normalize$, 'x' | 'axis'>): py.Remote
  normalize(x: py.ArrayLike, keywords?: py.Rest<normalize$, 'x'>): py.Remote
  normalize(keywords: normalize$): py.Remote
  normalize_dyn: py.RemoteFunction
  pack_x_y_sample_weight(x: py.Positional, y: py.TensorLike | null, sample_weight: py.Positional): py.Remote
  pack_x_y_sample_weight(x: py.Positional, y: py.TensorLike | null, keywords?: py.Rest<pack_x_y_sample_weight$, 'x' | 'y'>): py.Remote
  pack_x_y_sample_weight(x: py.Positional, keywords?: py.Rest<pack_x_y_sample_weight$, 'x'>): py.Remote
  pack_x_y_sample_weight(keywords: pack_x_y_sample_weight$): py.Remote
  pack_x_y_sample_weight_dyn: py.RemoteFunction
  pad_sequences(sequences: py.List<py.Items<py.RemoteArgument>>, maxlen: py.Int | null, dtype: py.DType, padding: py.Str, truncating?: py.Str, value?: py.Float | py.Str): py.Remote<py.NDArray>
  pad_sequences(sequences: py.List<py.Items<py.RemoteArgument>>, maxlen: py.Int | null, dtype: py.DType, keywords?: py.Rest<pad_sequences$, 'sequences' | 'maxlen' | 'dtype'>): py.Remote<py.NDArray>
  pad_sequences(sequences: py.List<py.Items<py.RemoteArgument>>, maxlen: py.Int | null, keywords?: py.Rest<pad_sequences$, 'sequences' | 'maxlen'>): py.Remote<py.NDArray>
  pad_sequences(sequences: py.List<py.Items<py.RemoteArgument>>, keywords?: py.Rest<pad_sequences$, 'sequences'>): py.Remote<py.NDArray>
  pad_sequences(keywords: pad_sequences$): py.Remote<py.NDArray>
  pad_sequences_dyn: py.RemoteFunction
  plot_model(model: py.Positional, to_file: py.Str, show_shapes: py.Bool, show_dtype: py.Bool, show_layer_names?: py.Bool, rankdir?: py.Str, expand_nested?: py.Bool, dpi?: py.Int, layer_range?: py.Positional, show_layer_activations?: py.Bool, show_trainable?: py.Bool): py.Remote
  plot_model(model: py.Positional, to_file: py.Str, show_shapes: py.Bool, keywords?: py.Rest<plot_model$, 'model' | 'to_file' | 'show_shapes'>): py.Remote
  plot_model(model: py.Positional, to_file: py.Str, keywords?: py.Rest<plot_model$, 'model' | 'to_file'>): py.Remote
  plot_model(model: py.Positional, keywords?: py.Rest<plot_model$, 'model'>): py.Remote
  plot_model(keywords: plot_model$): py.Remote
  plot_model_dyn: py.RemoteFunction
  register_keras_serializable(package_: py.Str, name?: py.Str | null): py.Decorator
  register_keras_serializable(package_: py.Str, keywords: { name?: py.Str | null | undefined }): py.Decorator
  register_keras_serializable(keywords?: { package?: py.Str | undefined; name?: py.Str | null | undefined }): py.Decorator
  register_keras_serializable(package_: py.Str, name: py.Str | null): py.Remote
  register_keras_serializable(package_: py.Str, keywords?: py.Rest<register_keras_serializable$, 'package'>): py.Remote
  register_keras_serializable(keywords?: register_keras_serializable$): py.Remote
  register_keras_serializable_dyn: py.RemoteFunction
  save_img(path: py.Positional, x: py.ArrayLike, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, file_format: py.Positional, scale: py.Bool, keywords?: py.Rest<save_img$, 'path' | 'x' | 'data_format' | 'file_format' | 'scale'>): py.Remote
  save_img(path: py.Positional, x: py.ArrayLike, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, file_format: py.Positional, keywords?: py.Rest<save_img$, 'path' | 'x' | 'data_format' | 'file_format'>): py.Remote
  save_img(path: py.Positional, x: py.ArrayLike, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<save_img$, 'path' | 'x' | 'data_format'>): py.Remote
  save_img(path: py.Positional, x: py.ArrayLike, keywords?: py.Rest<save_img$, 'path' | 'x'>): py.Remote
  save_img(path: py.Positional, keywords: py.Rest<save_img$, 'path'>): py.Remote
  save_img(keywords: save_img$): py.Remote
  save_img_dyn: py.RemoteFunction
  serialize_keras_object(obj: py.Positional): py.Remote
  serialize_keras_object(keywords: serialize_keras_object$): py.Remote
  serialize_keras_object_dyn: py.RemoteFunction
  set_random_seed(seed: py.Int): py.Remote
  set_random_seed(keywords: set_random_seed$): py.Remote
  set_random_seed_dyn: py.RemoteFunction
  split_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | py.List<py.ArrayLike>, left_size: py.Positional, right_size: py.Positional, shuffle: py.Bool, seed?: py.Int | null): py.Remote<[tensorflow_data.Dataset, tensorflow_data.Dataset]>
  split_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | py.List<py.ArrayLike>, left_size: py.Positional, right_size: py.Positional, keywords?: py.Rest<split_dataset$, 'dataset' | 'left_size' | 'right_size'>): py.Remote<[tensorflow_data.Dataset, tensorflow_data.Dataset]>
  split_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | py.List<py.ArrayLike>, left_size: py.Positional, keywords?: py.Rest<split_dataset$, 'dataset' | 'left_size'>): py.Remote<[tensorflow_data.Dataset, tensorflow_data.Dataset]>
  split_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | py.List<py.ArrayLike>, keywords?: py.Rest<split_dataset$, 'dataset'>): py.Remote<[tensorflow_data.Dataset, tensorflow_data.Dataset]>
  split_dataset(keywords: split_dataset$): py.Remote<[tensorflow_data.Dataset, tensorflow_data.Dataset]>
  split_dataset_dyn: py.RemoteFunction
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, batch_size?: py.Int, max_length?: py.Positional, shuffle?: py.Bool, seed?: py.Int | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, follow_links?: py.Bool): py.Remote
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<text_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Remote
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<text_dataset_from_directory$, 'directory' | 'labels'>): py.Remote
  text_dataset_from_directory(directory: py.Str, keywords?: py.Rest<text_dataset_from_directory$, 'directory'>): py.Remote
  text_dataset_from_directory(keywords: text_dataset_from_directory$): py.Remote
  text_dataset_from_directory_dyn: py.RemoteFunction
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, sampling_rate: py.Int, batch_size: py.Int | null, shuffle?: py.Bool, seed?: py.Int | null, start_index?: py.Int | null, end_index?: py.Int | null): py.Remote
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, sampling_rate: py.Int, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length' | 'sequence_stride' | 'sampling_rate'>): py.Remote
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length' | 'sequence_stride'>): py.Remote
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length'>): py.Remote
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, keywords: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets'>): py.Remote
  timeseries_dataset_from_array(data: py.TensorLike, keywords: py.Rest<timeseries_dataset_from_array$, 'data'>): py.Remote
  timeseries_dataset_from_array(keywords: timeseries_dataset_from_array$): py.Remote
  timeseries_dataset_from_array_dyn: py.RemoteFunction
  to_categorical(y: py.ArrayLike, num_classes: py.Int | null, dtype: py.DType): py.Remote
  to_categorical(y: py.ArrayLike, num_classes: py.Int | null, keywords?: py.Rest<to_categorical$, 'y' | 'num_classes'>): py.Remote
  to_categorical(y: py.ArrayLike, keywords?: py.Rest<to_categorical$, 'y'>): py.Remote
  to_categorical(keywords: to_categorical$): py.Remote
  to_categorical_dyn: py.RemoteFunction
  to_ordinal(y: py.ArrayLike, num_classes: py.Int | null, dtype: py.DType): py.Remote
  to_ordinal(y: py.ArrayLike, num_classes: py.Int | null, keywords?: py.Rest<to_ordinal$, 'y' | 'num_classes'>): py.Remote
  to_ordinal(y: py.ArrayLike, keywords?: py.Rest<to_ordinal$, 'y'>): py.Remote
  to_ordinal(keywords: to_ordinal$): py.Remote
  to_ordinal_dyn: py.RemoteFunction
  unpack_x_y_sample_weight(data: py.List<py.RemoteArgument>): py.Remote
  unpack_x_y_sample_weight(keywords: unpack_x_y_sample_weight$): py.Remote
  unpack_x_y_sample_weight_dyn: py.RemoteFunction
  warmstart_embedding_matrix(base_vocabulary: py.List<py.RemoteArgument> | py.TensorLike | py.Str, new_vocabulary: py.List<py.RemoteArgument>, base_embeddings: py.TensorLike, new_embeddings_initializer: roles.Initializer): py.Remote
  warmstart_embedding_matrix(base_vocabulary: py.List<py.RemoteArgument> | py.TensorLike | py.Str, new_vocabulary: py.List<py.RemoteArgument>, base_embeddings: py.TensorLike, keywords?: py.Rest<warmstart_embedding_matrix$, 'base_vocabulary' | 'new_vocabulary' | 'base_embeddings'>): py.Remote
  warmstart_embedding_matrix(base_vocabulary: py.List<py.RemoteArgument> | py.TensorLike | py.Str, new_vocabulary: py.List<py.RemoteArgument>, keywords: py.Rest<warmstart_embedding_matrix$, 'base_vocabulary' | 'new_vocabulary'>): py.Remote
  warmstart_embedding_matrix(base_vocabulary: py.List<py.RemoteArgument> | py.TensorLike | py.Str, keywords: py.Rest<warmstart_embedding_matrix$, 'base_vocabulary'>): py.Remote
  warmstart_embedding_matrix(keywords: warmstart_embedding_matrix$): py.Remote
  warmstart_embedding_matrix_dyn: py.RemoteFunction
}
