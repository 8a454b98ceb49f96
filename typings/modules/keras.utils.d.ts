// keras.utils of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as keras_layers from './keras.layers.js'
import type * as keras_random from './keras.random.js'
import type * as keras_utils_bounding_boxes from './keras.utils.bounding_boxes.js'
import type * as keras_utils_legacy from './keras.utils.legacy.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'

export interface Config$__contains__ {
  item: py.RemoteArgument
}

export interface Config$__getitem__ {
  key: py.RemoteArgument
}

export interface Config$__setitem__ {
  key: py.RemoteArgument
  item: py.RemoteArgument
}

export interface Config$get {
  keyname: py.RemoteArgument
  value?: py.RemoteArgument | undefined
}

export interface Config$update {
  [keyword: string]: any
}

export interface Config extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.utils.Config': true }
  __contains__(item: py.Positional): py.Remote
  __contains__(keywords: Config$__contains__): py.Remote
  __getitem__(key: py.Positional): py.Remote
  __getitem__(keywords: Config$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Positional, item: py.Positional): py.Remote
  __setitem__(key: py.Positional, keywords: py.Rest<Config$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: Config$__setitem__): py.Remote
  as_dict(): py.Remote
  as_dict_dyn: py.RemoteFunction
  freeze(): py.Remote
  freeze_dyn: py.RemoteFunction
  readonly frozen: py.Remote
  readonly frozen_dyn: any
  get(keyname: py.Positional, value: py.Positional): py.Remote
  get(keyname: py.Positional, keywords?: py.Rest<Config$get, 'keyname'>): py.Remote
  get(keywords: Config$get): py.Remote
  get_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  pop(...args: py.Positional[]): py.Remote
  pop_dyn: py.RemoteFunction
  to_json(): py.Remote
  to_json_dyn: py.RemoteFunction
  unfreeze(): py.Remote
  unfreeze_dyn: py.RemoteFunction
  update(...args: py.Positional[]): py.Remote
  update(...args: [...args: py.Positional[], keywords: Config$update]): py.Remote
  update(keywords?: Config$update): py.Remote
  update_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
}

export interface Config$new {
  [keyword: string]: any
}

export interface Config$class extends py.PythonClass {
  new (keywords?: Config$new): Config
  (keywords?: Config$new): py.Promised<Config>
}

export interface CustomObjectScope$__exit__ {
  [keyword: string]: any
}

export interface CustomObjectScope extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.utils.CustomObjectScope': true }
  __enter__(): py.Remote
  __exit__(...args: py.Positional[]): py.Remote
  __exit__(...args: [...args: py.Positional[], keywords: CustomObjectScope$__exit__]): py.Remote
  __exit__(keywords?: CustomObjectScope$__exit__): py.Remote
  backup: any
  backup_dyn: any
  custom_objects: any
  custom_objects_dyn: any
}

export interface CustomObjectScope$new {
  custom_objects: py.Dict<string, py.RemoteArgument>
}

export interface CustomObjectScope$class extends py.PythonClass {
  new (custom_objects: py.LastDict<string, py.RemoteArgument>): CustomObjectScope
  (custom_objects: py.LastDict<string, py.RemoteArgument>): py.Promised<CustomObjectScope>
  new (keywords: CustomObjectScope$new): CustomObjectScope
  (keywords: CustomObjectScope$new): py.Promised<CustomObjectScope>
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

export interface FeatureSpace extends keras_layers.Layer {
  readonly [py.kind]: { readonly 'keras.utils.FeatureSpace': true } & keras_layers.Layer[typeof py.kind]
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
  name?: py.Str | null | undefined
}

export interface FeatureSpace$class extends py.Statics<keras_layers.Layer$class> {
  new (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, crossing_dim: py.Int, hashing_dim?: py.Int, num_discretization_bins?: py.Int, name?: py.Str | null): FeatureSpace
  (features: py.Positional, output_mode: 'concat' | 'dict' | py.RemotePromise<string>, crosses: py.List<py.RemoteArgument> | null, crossing_dim: py.Int, hashing_dim?: py.Int, num_discretization_bins?: py.Int, name?: py.Str | null): py.Promised<FeatureSpace>
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
  readonly [py.kind]: { readonly 'keras.utils.Progbar': true }
  add(n: py.Positional, values: py.Positional): py.Remote
  add(n: py.Positional, keywords?: py.Rest<Progbar$add, 'n'>): py.Remote
  add(keywords: Progbar$add): py.Remote
  add_dyn: py.RemoteFunction
  interval: any
  interval_dyn: any
  stateful_metrics: any
  stateful_metrics_dyn: any
  stateless_metrics: any
  stateless_metrics_dyn: any
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
  /** Default: `20` */
  width?: py.Int | undefined
  /** Default: `1` */
  verbose?: py.Int | undefined
  /** Default: `0.05` */
  interval?: py.Float | undefined
  stateful_metrics?: py.RemoteArgument | undefined
  stateless_metrics?: py.RemoteArgument | undefined
  /** Default: `'step'` */
  unit_name?: py.Str | undefined
}

export interface Progbar$class extends py.PythonClass {
  new (target: py.Int, width: py.Int, verbose: py.Int, interval: py.Float, stateful_metrics?: py.Positional, stateless_metrics?: py.Positional, unit_name?: py.Str): Progbar
  (target: py.Int, width: py.Int, verbose: py.Int, interval: py.Float, stateful_metrics?: py.Positional, stateless_metrics?: py.Positional, unit_name?: py.Str): py.Promised<Progbar>
  new (target: py.Int, width: py.Int, verbose: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width' | 'verbose'>): Progbar
  (target: py.Int, width: py.Int, verbose: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width' | 'verbose'>): py.Promised<Progbar>
  new (target: py.Int, width: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width'>): Progbar
  (target: py.Int, width: py.Int, keywords?: py.Rest<Progbar$new, 'target' | 'width'>): py.Promised<Progbar>
  new (target: py.Int, keywords?: py.Rest<Progbar$new, 'target'>): Progbar
  (target: py.Int, keywords?: py.Rest<Progbar$new, 'target'>): py.Promised<Progbar>
  new (keywords: Progbar$new): Progbar
  (keywords: Progbar$new): py.Promised<Progbar>
}

export interface PyDataset$__getitem__ {
  index: py.RemoteArgument
}

export interface PyDataset extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.utils.PyDataset': true }
  __getitem__(...args: [index: py.Positional] | [keywords: PyDataset$__getitem__] | any[]): any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  max_queue_size: any
  max_queue_size_dyn: any
  readonly num_batches: py.Remote
  readonly num_batches_dyn: any
  on_epoch_begin(...args: any[]): any
  on_epoch_begin_dyn: py.RemoteFunction
  on_epoch_end(...args: any[]): any
  on_epoch_end_dyn: py.RemoteFunction
  use_multiprocessing: any
  use_multiprocessing_dyn: any
  workers: any
  workers_dyn: any
  __len__(...args: any[]): any
}

export interface PyDataset$new {
  /** Default: `1` */
  workers?: py.Int | undefined
  /** Default: `False` */
  use_multiprocessing?: py.Bool | undefined
  /** Default: `10` */
  max_queue_size?: py.Int | undefined
}

export interface PyDataset$class extends py.PythonClass {
  new (workers: py.Int, use_multiprocessing: py.Bool, max_queue_size: py.Int): PyDataset
  (workers: py.Int, use_multiprocessing: py.Bool, max_queue_size: py.Int): py.Promised<PyDataset>
  new (workers: py.Int, use_multiprocessing: py.Bool, keywords?: py.Rest<PyDataset$new, 'workers' | 'use_multiprocessing'>): PyDataset
  (workers: py.Int, use_multiprocessing: py.Bool, keywords?: py.Rest<PyDataset$new, 'workers' | 'use_multiprocessing'>): py.Promised<PyDataset>
  new (workers: py.Int, keywords?: py.Rest<PyDataset$new, 'workers'>): PyDataset
  (workers: py.Int, keywords?: py.Rest<PyDataset$new, 'workers'>): py.Promised<PyDataset>
  new (keywords?: PyDataset$new): PyDataset
  (keywords?: PyDataset$new): py.Promised<PyDataset>
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
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  /** Default: `True` */
  verbose?: py.Bool | undefined
}

export interface clear_session$ {
  /** Default: `True` */
  free_memory?: py.Bool | undefined
}

export interface deserialize_keras_object$ {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `True` */
  safe_mode?: py.Bool | undefined
  [keyword: string]: any
}

export interface get_file$ {
  fname?: py.RemoteArgument | undefined
  origin?: py.Str | null | undefined
  /** Default: `False` */
  untar?: py.Bool | undefined
  md5_hash?: py.RemoteArgument | undefined
  file_hash?: py.RemoteArgument | undefined
  /** Default: `'datasets'` */
  cache_subdir?: py.Str | undefined
  /** Default: `'auto'` */
  hash_algorithm?: py.Str | undefined
  /** Default: `False` */
  extract?: py.Bool | undefined
  /** Default: `'auto'` */
  archive_format?: py.Str | undefined
  cache_dir?: py.RemoteArgument | undefined
  /** Default: `False` */
  force_download?: py.Bool | undefined
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
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `'bilinear'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  /** Default: `False` */
  crop_to_aspect_ratio?: py.Bool | undefined
  /** Default: `False` */
  pad_to_aspect_ratio?: py.Bool | undefined
  data_format?: 'channel_last' | 'channel_first' | py.RemotePromise<string> | null | undefined
  /** Default: `'tf'` */
  format?: 'tf' | 'grain' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  verbose?: py.Bool | undefined
}

export interface img_to_array$ {
  img: py.RemoteArgument
  data_format?: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null | undefined
  dtype?: py.DType | null | undefined
}

export interface is_keras_tensor$ {
  x: py.RemoteArgument
}

export interface load_img$ {
  path: py.Str
  /** Default: `'rgb'` */
  color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string> | undefined
  target_size?: py.RemoteArgument | undefined
  /** Default: `'nearest'` */
  interpolation?: py.Str | undefined
  /** Default: `False` */
  keep_aspect_ratio?: py.Bool | undefined
}

export interface model_to_dot$ {
  model: py.Of<'keras.Model'>
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
  /** Default: `200` */
  dpi?: py.Int | undefined
  /** Default: `False` */
  subgraph?: py.Bool | undefined
  /** Default: `False` */
  show_layer_activations?: py.Bool | undefined
  /** Default: `False` */
  show_trainable?: py.Bool | undefined
  /** Default: `'ortho'` */
  splines?: py.Str | undefined
  [keyword: string]: any
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
  model: py.Of<'keras.Model'>
  /** Default: `'model.png'` */
  to_file?: py.Str | undefined
  /** Default: `False` */
  show_shapes?: py.Bool | undefined
  /** Default: `False` */
  show_dtype?: py.Bool | undefined
  /** Default: `False` */
  show_layer_names?: py.Bool | undefined
  /** Default: `'TB'` */
  rankdir?: py.Str | undefined
  /** Default: `False` */
  expand_nested?: py.Bool | undefined
  /** Default: `200` */
  dpi?: py.Int | undefined
  /** Default: `False` */
  show_layer_activations?: py.Bool | undefined
  /** Default: `False` */
  show_trainable?: py.Bool | undefined
  /** Default: `'ortho'` */
  splines?: py.Str | undefined
  [keyword: string]: any
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
  dataset: py.RemoteArgument
  left_size?: py.RemoteArgument | undefined
  right_size?: py.RemoteArgument | undefined
  /** Default: `False` */
  shuffle?: py.Bool | undefined
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  preferred_backend?: py.Str | null | undefined
}

export interface standardize_dtype$ {
  dtype: py.DType
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
  seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null | undefined
  validation_split?: py.Float | null | undefined
  subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null | undefined
  /** Default: `False` */
  follow_links?: py.Bool | undefined
  /** Default: `'tf'` */
  format?: 'tf' | 'grain' | py.RemotePromise<string> | undefined
  /** Default: `True` */
  verbose?: py.Bool | undefined
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
  /** Default: `'tf'` */
  format?: py.Str | undefined
}

export interface to_categorical$ {
  x: py.ArrayLike
  num_classes?: py.Int | null | undefined
}

export interface unpack_x_y_sample_weight$ {
  data: py.List<py.RemoteArgument>
}

export interface $Module extends py.PythonModuleObject {
  readonly Config: Config$class
  readonly CustomObjectScope: CustomObjectScope$class
  readonly FeatureSpace: FeatureSpace$class
  readonly Progbar: Progbar$class
  readonly PyDataset: PyDataset$class
  readonly Sequence: PyDataset$class
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, scale: py.Bool, dtype: py.DType | null): py.Remote
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, scale: py.Bool, keywords?: py.Rest<array_to_img$, 'x' | 'data_format' | 'scale'>): py.Remote
  array_to_img(x: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<array_to_img$, 'x' | 'data_format'>): py.Remote
  array_to_img(x: py.Positional, keywords?: py.Rest<array_to_img$, 'x'>): py.Remote
  array_to_img(keywords: array_to_img$): py.Remote
  array_to_img_dyn: py.RemoteFunction
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, batch_size?: py.Int, sampling_rate?: py.Positional, output_sequence_length?: py.Positional, ragged?: py.Bool, shuffle?: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, follow_links?: py.Bool, verbose?: py.Bool): py.Promised<tensorflow_data.Dataset>
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<audio_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Promised<tensorflow_data.Dataset>
  audio_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<audio_dataset_from_directory$, 'directory' | 'labels'>): py.Promised<tensorflow_data.Dataset>
  audio_dataset_from_directory(directory: py.Str, keywords?: py.Rest<audio_dataset_from_directory$, 'directory'>): py.Promised<tensorflow_data.Dataset>
  audio_dataset_from_directory(keywords: audio_dataset_from_directory$): py.Promised<tensorflow_data.Dataset>
  audio_dataset_from_directory_dyn: py.RemoteFunction
  readonly bounding_boxes: keras_utils_bounding_boxes.$Module
  clear_session(free_memory: py.Bool): py.Remote
  clear_session(keywords?: clear_session$): py.Remote
  clear_session_dyn: py.RemoteFunction
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
  get_custom_objects(): py.Remote
  get_custom_objects_dyn: py.RemoteFunction
  get_file(fname: py.Positional, origin: py.Str | null, untar: py.Bool, md5_hash: py.Positional, file_hash?: py.Positional, cache_subdir?: py.Str, hash_algorithm?: py.Str, extract?: py.Bool, archive_format?: py.Str, cache_dir?: py.Positional, force_download?: py.Bool): py.Remote<string>
  get_file(fname: py.Positional, origin: py.Str | null, untar: py.Bool, keywords?: py.Rest<get_file$, 'fname' | 'origin' | 'untar'>): py.Remote<string>
  get_file(fname: py.Positional, origin: py.Str | null, keywords?: py.Rest<get_file$, 'fname' | 'origin'>): py.Remote<string>
  get_file(fname: py.Positional, keywords?: py.Rest<get_file$, 'fname'>): py.Remote<string>
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
  get_source_inputs(tensor: py.TensorLike): py.RemoteList<tensorflow.Tensor>
  get_source_inputs(keywords: get_source_inputs$): py.RemoteList<tensorflow.Tensor>
  get_source_inputs_dyn: py.RemoteFunction
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, color_mode?: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, batch_size?: py.Int, image_size?: py.List<py.Int>, shuffle?: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, interpolation?: py.Str, follow_links?: py.Bool, crop_to_aspect_ratio?: py.Bool, pad_to_aspect_ratio?: py.Bool, data_format?: 'channel_last' | 'channel_first' | py.RemotePromise<string> | null, format?: 'tf' | 'grain' | py.RemotePromise<string>, verbose?: py.Bool): py.Promised<tensorflow_data.Dataset>
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<image_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Promised<tensorflow_data.Dataset>
  image_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<image_dataset_from_directory$, 'directory' | 'labels'>): py.Promised<tensorflow_data.Dataset>
  image_dataset_from_directory(directory: py.Str, keywords?: py.Rest<image_dataset_from_directory$, 'directory'>): py.Promised<tensorflow_data.Dataset>
  image_dataset_from_directory(keywords: image_dataset_from_directory$): py.Promised<tensorflow_data.Dataset>
  image_dataset_from_directory_dyn: py.RemoteFunction
  img_to_array(img: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, dtype: py.DType | null): py.Remote<py.NDArray>
  img_to_array(img: py.Positional, data_format: 'channels_first' | 'channels_last' | py.RemotePromise<string> | null, keywords?: py.Rest<img_to_array$, 'img' | 'data_format'>): py.Remote<py.NDArray>
  img_to_array(img: py.Positional, keywords?: py.Rest<img_to_array$, 'img'>): py.Remote<py.NDArray>
  img_to_array(keywords: img_to_array$): py.Remote<py.NDArray>
  img_to_array_dyn: py.RemoteFunction
  is_interactive_logging_enabled(): py.Remote
  is_interactive_logging_enabled_dyn: py.RemoteFunction
  is_keras_tensor(x: py.Positional): py.Remote<boolean>
  is_keras_tensor(keywords: is_keras_tensor$): py.Remote<boolean>
  is_keras_tensor_dyn: py.RemoteFunction
  readonly legacy: keras_utils_legacy.$Module
  load_img(path: py.Str, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, target_size: py.Positional, interpolation: py.Str, keep_aspect_ratio?: py.Bool): py.Remote
  load_img(path: py.Str, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, target_size: py.Positional, keywords?: py.Rest<load_img$, 'path' | 'color_mode' | 'target_size'>): py.Remote
  load_img(path: py.Str, color_mode: 'grayscale' | 'rgb' | 'rgba' | py.RemotePromise<string>, keywords?: py.Rest<load_img$, 'path' | 'color_mode'>): py.Remote
  load_img(path: py.Str, keywords?: py.Rest<load_img$, 'path'>): py.Remote
  load_img(keywords: load_img$): py.Remote
  load_img_dyn: py.RemoteFunction
  model_to_dot(model: py.Of<'keras.Model'>, show_shapes: py.Bool, show_dtype: py.Bool, show_layer_names: py.Bool, rankdir?: py.Str, expand_nested?: py.Bool, dpi?: py.Int, subgraph?: py.Bool, show_layer_activations?: py.Bool, show_trainable?: py.Bool, splines?: py.Str, keywords?: py.Rest<model_to_dot$, 'model' | 'show_shapes' | 'show_dtype' | 'show_layer_names' | 'rankdir' | 'expand_nested' | 'dpi' | 'subgraph' | 'show_layer_activations' | 'show_trainable' | 'splines'>): py.Remote
  model_to_dot(model: py.Of<'keras.Model'>, show_shapes: py.Bool, show_dtype: py.Bool, keywords?: py.Rest<model_to_dot$, 'model' | 'show_shapes' | 'show_dtype'>): py.Remote
  model_to_dot(model: py.Of<'keras.Model'>, show_shapes: py.Bool, keywords?: py.Rest<model_to_dot$, 'model' | 'show_shapes'>): py.Remote
  model_to_dot(model: py.Of<'keras.Model'>, keywords?: py.Rest<model_to_dot$, 'model'>): py.Remote
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
  plot_model(model: py.Of<'keras.Model'>, to_file: py.Str, show_shapes: py.Bool, show_dtype: py.Bool, show_layer_names?: py.Bool, rankdir?: py.Str, expand_nested?: py.Bool, dpi?: py.Int, show_layer_activations?: py.Bool, show_trainable?: py.Bool, splines?: py.Str, keywords?: py.Rest<plot_model$, 'model' | 'to_file' | 'show_shapes' | 'show_dtype' | 'show_layer_names' | 'rankdir' | 'expand_nested' | 'dpi' | 'show_layer_activations' | 'show_trainable' | 'splines'>): py.Remote
  plot_model(model: py.Of<'keras.Model'>, to_file: py.Str, show_shapes: py.Bool, keywords?: py.Rest<plot_model$, 'model' | 'to_file' | 'show_shapes'>): py.Remote
  plot_model(model: py.Of<'keras.Model'>, to_file: py.Str, keywords?: py.Rest<plot_model$, 'model' | 'to_file'>): py.Remote
  plot_model(model: py.Of<'keras.Model'>, keywords?: py.Rest<plot_model$, 'model'>): py.Remote
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
  split_dataset(dataset: py.Positional, left_size: py.Positional, right_size: py.Positional, shuffle: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, preferred_backend?: py.Str | null): py.Remote
  split_dataset(dataset: py.Positional, left_size: py.Positional, right_size: py.Positional, keywords?: py.Rest<split_dataset$, 'dataset' | 'left_size' | 'right_size'>): py.Remote
  split_dataset(dataset: py.Positional, left_size: py.Positional, keywords?: py.Rest<split_dataset$, 'dataset' | 'left_size'>): py.Remote
  split_dataset(dataset: py.Positional, keywords?: py.Rest<split_dataset$, 'dataset'>): py.Remote
  split_dataset(keywords: split_dataset$): py.Remote
  split_dataset_dyn: py.RemoteFunction
  standardize_dtype(dtype: py.DType): py.Remote
  standardize_dtype(keywords: standardize_dtype$): py.Remote
  standardize_dtype_dyn: py.RemoteFunction
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, class_names: py.Positional, batch_size?: py.Int, max_length?: py.Positional, shuffle?: py.Bool, seed?: py.Int | py.Of<'keras.random.SeedGenerator'> | null, validation_split?: py.Float | null, subset?: 'training' | 'validation' | 'both' | py.RemotePromise<string> | null, follow_links?: py.Bool, format?: 'tf' | 'grain' | py.RemotePromise<string>, verbose?: py.Bool): py.Promised<tensorflow_data.Dataset>
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, label_mode: 'int' | 'categorical' | 'binary' | py.RemotePromise<string> | null, keywords?: py.Rest<text_dataset_from_directory$, 'directory' | 'labels' | 'label_mode'>): py.Promised<tensorflow_data.Dataset>
  text_dataset_from_directory(directory: py.Str, labels: 'inferred' | py.RemotePromise<string> | py.List<py.RemoteArgument> | null, keywords?: py.Rest<text_dataset_from_directory$, 'directory' | 'labels'>): py.Promised<tensorflow_data.Dataset>
  text_dataset_from_directory(directory: py.Str, keywords?: py.Rest<text_dataset_from_directory$, 'directory'>): py.Promised<tensorflow_data.Dataset>
  text_dataset_from_directory(keywords: text_dataset_from_directory$): py.Promised<tensorflow_data.Dataset>
  text_dataset_from_directory_dyn: py.RemoteFunction
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, sampling_rate: py.Int, batch_size: py.Int | null, shuffle?: py.Bool, seed?: py.Int | null, start_index?: py.Int | null, end_index?: py.Int | null, format?: py.Str): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, sampling_rate: py.Int, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length' | 'sequence_stride' | 'sampling_rate'>): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, sequence_stride: py.Int, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length' | 'sequence_stride'>): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, sequence_length: py.Positional, keywords?: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets' | 'sequence_length'>): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(data: py.TensorLike, targets: py.Positional, keywords: py.Rest<timeseries_dataset_from_array$, 'data' | 'targets'>): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(data: py.TensorLike, keywords: py.Rest<timeseries_dataset_from_array$, 'data'>): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array(keywords: timeseries_dataset_from_array$): py.Promised<tensorflow_data.Dataset>
  timeseries_dataset_from_array_dyn: py.RemoteFunction
  to_categorical(x: py.ArrayLike, num_classes: py.Int | null): py.Remote<py.NDArray>
  to_categorical(x: py.ArrayLike, keywords?: py.Rest<to_categorical$, 'x'>): py.Remote<py.NDArray>
  to_categorical(keywords: to_categorical$): py.Remote<py.NDArray>
  to_categorical_dyn: py.RemoteFunction
  unpack_x_y_sample_weight(data: py.List<py.RemoteArgument>): py.Remote
  unpack_x_y_sample_weight(keywords: unpack_x_y_sample_weight$): py.Remote
  unpack_x_y_sample_weight_dyn: py.RemoteFunction
}
