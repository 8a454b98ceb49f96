// tensorflow.data of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data_experimental from './tensorflow.data.experimental.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'

export interface Dataset$apply {
  transformation_func: py.Callable
}

export interface Dataset$batch {
  batch_size: py.Int
  /** Default: `False` */
  drop_remainder?: py.Bool | undefined
  num_parallel_calls?: py.Int | null | undefined
  deterministic?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$bucket_by_sequence_length {
  element_length_func: py.Callable
  bucket_boundaries: py.List<py.Int>
  bucket_batch_sizes: py.List<py.Int>
  padded_shapes?: py.RemoteArgument | undefined
  padding_values?: py.RemoteArgument | undefined
  /** Default: `False` */
  pad_to_bucket_boundary?: py.Bool | undefined
  /** Default: `False` */
  no_padding?: py.Bool | undefined
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$cache {
  /** Default: `''` */
  filename?: py.TensorLike | py.Str | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$choose_from_datasets {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  choice_dataset: py.Of<'tensorflow.data.Dataset'>
  /** Default: `True` */
  stop_on_empty_dataset?: py.Bool | undefined
}

export interface Dataset$concatenate {
  dataset: py.Of<'tensorflow.data.Dataset'>
  name?: py.Str | null | undefined
}

export interface Dataset$counter {
  /** Default: `0` */
  start?: py.Int | undefined
  /** Default: `1` */
  step?: py.Int | undefined
  dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$enumerate {
  /** Default: `0` */
  start?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$filter {
  predicate: py.Callable
  name?: py.Str | null | undefined
}

export interface Dataset$flat_map {
  map_func: py.Callable
  name?: py.Str | null | undefined
}

export interface Dataset$from_generator {
  generator: py.Callable
  output_types?: py.RemoteArgument | undefined
  output_shapes?: py.RemoteArgument | undefined
  args?: py.List<py.TensorLike> | null | undefined
  output_signature?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$from_tensor_slices {
  tensors: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Dataset$from_tensors {
  tensors: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Dataset$get_single_element {
  name?: py.Str | null | undefined
}

export interface Dataset$group_by_window {
  key_func: py.Callable
  reduce_func: py.Callable
  window_size?: py.TensorLike | null | undefined
  window_size_func?: py.Callable | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$ignore_errors {
  /** Default: `False` */
  log_warning?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$interleave {
  map_func: py.Callable
  cycle_length?: py.Int | null | undefined
  block_length?: py.Int | null | undefined
  num_parallel_calls?: py.Int | null | undefined
  deterministic?: py.Bool | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$list_files {
  file_pattern: py.Str | py.List<py.Str> | py.TensorLike
  shuffle?: py.Bool | null | undefined
  seed?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$load {
  path: py.Str
  element_spec?: py.RemoteArgument | undefined
  compression?: py.RemoteArgument | undefined
  reader_func?: py.Callable | null | undefined
  /** Default: `False` */
  wait?: py.Bool | undefined
}

export interface Dataset$map {
  map_func: py.Callable
  num_parallel_calls?: py.Int | null | undefined
  deterministic?: py.Bool | null | undefined
  synchronous?: py.Bool | null | undefined
  /** Default: `False` */
  use_unbounded_threadpool?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$padded_batch {
  batch_size: py.Int
  padded_shapes?: py.RemoteArgument | undefined
  padding_values?: py.RemoteArgument | undefined
  /** Default: `False` */
  drop_remainder?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$prefetch {
  buffer_size: py.Int
  name?: py.Str | null | undefined
}

export interface Dataset$ragged_batch {
  batch_size: py.TensorLike
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  row_splits_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$random {
  seed?: py.RemoteArgument | undefined
  rerandomize_each_iteration?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$range {
  [keyword: string]: any
}

export interface Dataset$rebatch {
  batch_size: py.TensorLike
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$reduce {
  initial_state: py.RemoteArgument
  reduce_func: py.Callable
  name?: py.Str | null | undefined
}

export interface Dataset$rejection_resample {
  class_func: py.Callable
  target_dist: py.TensorLike
  initial_dist?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$repeat {
  count?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$sample_from_datasets {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  weights?: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null | undefined
  seed?: py.TensorLike | null | undefined
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
  rerandomize_each_iteration?: py.Bool | null | undefined
}

export interface Dataset$save {
  path: py.Str
  compression?: py.RemoteArgument | undefined
  shard_func?: py.Callable | null | undefined
  checkpoint_args?: py.RemoteArgument | undefined
}

export interface Dataset$scan {
  initial_state: py.RemoteArgument
  scan_func: py.Callable
  name?: py.Str | null | undefined
}

export interface Dataset$shard {
  num_shards: py.Int
  index: py.Int
  name?: py.Str | null | undefined
}

export interface Dataset$shuffle {
  buffer_size: py.Int
  seed?: py.Int | null | undefined
  /** Default: `True` */
  reshuffle_each_iteration?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$skip {
  count: py.Int
  name?: py.Str | null | undefined
}

export interface Dataset$snapshot {
  path: py.Str
  /** Default: `'AUTO'` */
  compression?: py.Str | undefined
  reader_func?: py.Callable | null | undefined
  shard_func?: py.Callable | null | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$sparse_batch {
  batch_size: py.TensorLike
  row_shape: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface Dataset$take {
  count: py.Int
  name?: py.Str | null | undefined
}

export interface Dataset$take_while {
  predicate: py.Callable
  name?: py.Str | null | undefined
}

export interface Dataset$unbatch {
  name?: py.Str | null | undefined
}

export interface Dataset$unique {
  name?: py.Str | null | undefined
}

export interface Dataset$window {
  size: py.Int
  shift?: py.Int | null | undefined
  /** Default: `1` */
  stride?: py.Int | undefined
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  name?: py.Str | null | undefined
}

export interface Dataset$with_options {
  options: py.Of<'tensorflow.data.Options'>
  name?: py.Str | null | undefined
}

export interface Dataset$zip {
  datasets?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface Dataset extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.Dataset': true }
  __iter__(): py.Promised<Iterator>
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote<number>
  apply(transformation_func: py.Callable): py.Promised<Dataset>
  apply(keywords: Dataset$apply): py.Promised<Dataset>
  apply_dyn: py.RemoteFunction
  as_numpy_iterator(): py.Remote
  as_numpy_iterator_dyn: py.RemoteFunction
  batch(batch_size: py.Int, drop_remainder: py.Bool, num_parallel_calls: py.Int | null, deterministic: py.Bool | null, name?: py.Str | null): py.Promised<Dataset>
  batch(batch_size: py.Int, drop_remainder: py.Bool, num_parallel_calls: py.Int | null, keywords?: py.Rest<Dataset$batch, 'batch_size' | 'drop_remainder' | 'num_parallel_calls'>): py.Promised<Dataset>
  batch(batch_size: py.Int, drop_remainder: py.Bool, keywords?: py.Rest<Dataset$batch, 'batch_size' | 'drop_remainder'>): py.Promised<Dataset>
  batch(batch_size: py.Int, keywords?: py.Rest<Dataset$batch, 'batch_size'>): py.Promised<Dataset>
  batch(keywords: Dataset$batch): py.Promised<Dataset>
  batch_dyn: py.RemoteFunction
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, padding_values: py.Positional, pad_to_bucket_boundary: py.Bool, no_padding?: py.Bool, drop_remainder?: py.TensorLike, name?: py.Str | null): py.Promised<Dataset>
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, padding_values: py.Positional, keywords?: py.Rest<Dataset$bucket_by_sequence_length, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes' | 'padded_shapes' | 'padding_values'>): py.Promised<Dataset>
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, keywords?: py.Rest<Dataset$bucket_by_sequence_length, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes' | 'padded_shapes'>): py.Promised<Dataset>
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, keywords?: py.Rest<Dataset$bucket_by_sequence_length, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes'>): py.Promised<Dataset>
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, keywords: py.Rest<Dataset$bucket_by_sequence_length, 'element_length_func' | 'bucket_boundaries'>): py.Promised<Dataset>
  bucket_by_sequence_length(element_length_func: py.Callable, keywords: py.Rest<Dataset$bucket_by_sequence_length, 'element_length_func'>): py.Promised<Dataset>
  bucket_by_sequence_length(keywords: Dataset$bucket_by_sequence_length): py.Promised<Dataset>
  bucket_by_sequence_length_dyn: py.RemoteFunction
  cache(filename: py.TensorLike | py.Str, name: py.Str | null): py.Promised<Dataset>
  cache(filename: py.TensorLike | py.Str, keywords?: py.Rest<Dataset$cache, 'filename'>): py.Promised<Dataset>
  cache(keywords?: Dataset$cache): py.Promised<Dataset>
  cache_dyn: py.RemoteFunction
  cardinality(): py.Remote
  cardinality_dyn: py.RemoteFunction
  concatenate(dataset: py.Of<'tensorflow.data.Dataset'>, name: py.Str | null): py.Promised<Dataset>
  concatenate(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Dataset$concatenate, 'dataset'>): py.Promised<Dataset>
  concatenate(keywords: Dataset$concatenate): py.Promised<Dataset>
  concatenate_dyn: py.RemoteFunction
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  enumerate(start: py.TensorLike, name: py.Str | null): py.Promised<Dataset>
  enumerate(start: py.TensorLike, keywords?: py.Rest<Dataset$enumerate, 'start'>): py.Promised<Dataset>
  enumerate(keywords?: Dataset$enumerate): py.Promised<Dataset>
  enumerate_dyn: py.RemoteFunction
  filter(predicate: py.Callable, name: py.Str | null): py.Promised<Dataset>
  filter(predicate: py.Callable, keywords?: py.Rest<Dataset$filter, 'predicate'>): py.Promised<Dataset>
  filter(keywords: Dataset$filter): py.Promised<Dataset>
  filter_dyn: py.RemoteFunction
  fingerprint(): py.Promised<tensorflow.Tensor>
  fingerprint_dyn: py.RemoteFunction
  flat_map(map_func: py.Callable, name: py.Str | null): py.Promised<Dataset>
  flat_map(map_func: py.Callable, keywords?: py.Rest<Dataset$flat_map, 'map_func'>): py.Promised<Dataset>
  flat_map(keywords: Dataset$flat_map): py.Promised<Dataset>
  flat_map_dyn: py.RemoteFunction
  get_single_element(name: py.Str | null): py.Remote
  get_single_element(keywords?: Dataset$get_single_element): py.Remote
  get_single_element_dyn: py.RemoteFunction
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, window_size: py.TensorLike | null, window_size_func: py.Callable | null, name: py.Str | null): py.Promised<Dataset>
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, window_size: py.TensorLike | null, window_size_func: py.Callable | null, keywords?: py.Rest<Dataset$group_by_window, 'key_func' | 'reduce_func' | 'window_size' | 'window_size_func'>): py.Promised<Dataset>
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, window_size: py.TensorLike | null, keywords?: py.Rest<Dataset$group_by_window, 'key_func' | 'reduce_func' | 'window_size'>): py.Promised<Dataset>
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, keywords?: py.Rest<Dataset$group_by_window, 'key_func' | 'reduce_func'>): py.Promised<Dataset>
  group_by_window(key_func: py.Callable, keywords: py.Rest<Dataset$group_by_window, 'key_func'>): py.Promised<Dataset>
  group_by_window(keywords: Dataset$group_by_window): py.Promised<Dataset>
  group_by_window_dyn: py.RemoteFunction
  ignore_errors(log_warning: py.Bool, name: py.Str | null): py.Promised<Dataset>
  ignore_errors(log_warning: py.Bool, keywords?: py.Rest<Dataset$ignore_errors, 'log_warning'>): py.Promised<Dataset>
  ignore_errors(keywords?: Dataset$ignore_errors): py.Promised<Dataset>
  ignore_errors_dyn: py.RemoteFunction
  interleave(map_func: py.Callable, cycle_length: py.Int | null, block_length: py.Int | null, num_parallel_calls: py.Int | null, deterministic?: py.Bool | null, name?: py.Str | null): py.Promised<Dataset>
  interleave(map_func: py.Callable, cycle_length: py.Int | null, block_length: py.Int | null, keywords?: py.Rest<Dataset$interleave, 'map_func' | 'cycle_length' | 'block_length'>): py.Promised<Dataset>
  interleave(map_func: py.Callable, cycle_length: py.Int | null, keywords?: py.Rest<Dataset$interleave, 'map_func' | 'cycle_length'>): py.Promised<Dataset>
  interleave(map_func: py.Callable, keywords?: py.Rest<Dataset$interleave, 'map_func'>): py.Promised<Dataset>
  interleave(keywords: Dataset$interleave): py.Promised<Dataset>
  interleave_dyn: py.RemoteFunction
  map(map_func: py.Callable, num_parallel_calls: py.Int | null, deterministic: py.Bool | null, synchronous: py.Bool | null, use_unbounded_threadpool?: py.Bool, name?: py.Str | null): py.Promised<Dataset>
  map(map_func: py.Callable, num_parallel_calls: py.Int | null, deterministic: py.Bool | null, keywords?: py.Rest<Dataset$map, 'map_func' | 'num_parallel_calls' | 'deterministic'>): py.Promised<Dataset>
  map(map_func: py.Callable, num_parallel_calls: py.Int | null, keywords?: py.Rest<Dataset$map, 'map_func' | 'num_parallel_calls'>): py.Promised<Dataset>
  map(map_func: py.Callable, keywords?: py.Rest<Dataset$map, 'map_func'>): py.Promised<Dataset>
  map(keywords: Dataset$map): py.Promised<Dataset>
  map_dyn: py.RemoteFunction
  options(): py.Promised<Options>
  options_dyn: py.RemoteFunction
  padded_batch(batch_size: py.Int, padded_shapes: py.Positional, padding_values: py.Positional, drop_remainder: py.Bool, name?: py.Str | null): py.Promised<Dataset>
  padded_batch(batch_size: py.Int, padded_shapes: py.Positional, padding_values: py.Positional, keywords?: py.Rest<Dataset$padded_batch, 'batch_size' | 'padded_shapes' | 'padding_values'>): py.Promised<Dataset>
  padded_batch(batch_size: py.Int, padded_shapes: py.Positional, keywords?: py.Rest<Dataset$padded_batch, 'batch_size' | 'padded_shapes'>): py.Promised<Dataset>
  padded_batch(batch_size: py.Int, keywords?: py.Rest<Dataset$padded_batch, 'batch_size'>): py.Promised<Dataset>
  padded_batch(keywords: Dataset$padded_batch): py.Promised<Dataset>
  padded_batch_dyn: py.RemoteFunction
  prefetch(buffer_size: py.Int, name: py.Str | null): py.Promised<Dataset>
  prefetch(buffer_size: py.Int, keywords?: py.Rest<Dataset$prefetch, 'buffer_size'>): py.Promised<Dataset>
  prefetch(keywords: Dataset$prefetch): py.Promised<Dataset>
  prefetch_dyn: py.RemoteFunction
  ragged_batch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, row_splits_dtype: py.DType, name: py.Str | null): py.Promised<Dataset>
  ragged_batch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, row_splits_dtype: py.DType, keywords?: py.Rest<Dataset$ragged_batch, 'batch_size' | 'drop_remainder' | 'row_splits_dtype'>): py.Promised<Dataset>
  ragged_batch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, keywords?: py.Rest<Dataset$ragged_batch, 'batch_size' | 'drop_remainder'>): py.Promised<Dataset>
  ragged_batch(batch_size: py.TensorLike, keywords?: py.Rest<Dataset$ragged_batch, 'batch_size'>): py.Promised<Dataset>
  ragged_batch(keywords: Dataset$ragged_batch): py.Promised<Dataset>
  ragged_batch_dyn: py.RemoteFunction
  rebatch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, name: py.Str | null): py.Promised<Dataset>
  rebatch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, keywords?: py.Rest<Dataset$rebatch, 'batch_size' | 'drop_remainder'>): py.Promised<Dataset>
  rebatch(batch_size: py.TensorLike, keywords?: py.Rest<Dataset$rebatch, 'batch_size'>): py.Promised<Dataset>
  rebatch(keywords: Dataset$rebatch): py.Promised<Dataset>
  rebatch_dyn: py.RemoteFunction
  reduce(initial_state: py.Positional, reduce_func: py.Callable, name: py.Str | null): py.Remote
  reduce(initial_state: py.Positional, reduce_func: py.Callable, keywords?: py.Rest<Dataset$reduce, 'initial_state' | 'reduce_func'>): py.Remote
  reduce(initial_state: py.Positional, keywords: py.Rest<Dataset$reduce, 'initial_state'>): py.Remote
  reduce(keywords: Dataset$reduce): py.Remote
  reduce_dyn: py.RemoteFunction
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, initial_dist: py.TensorLike | null, seed: py.Int | null, name: py.Str | null): py.Promised<Dataset>
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, initial_dist: py.TensorLike | null, seed: py.Int | null, keywords?: py.Rest<Dataset$rejection_resample, 'class_func' | 'target_dist' | 'initial_dist' | 'seed'>): py.Promised<Dataset>
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, initial_dist: py.TensorLike | null, keywords?: py.Rest<Dataset$rejection_resample, 'class_func' | 'target_dist' | 'initial_dist'>): py.Promised<Dataset>
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, keywords?: py.Rest<Dataset$rejection_resample, 'class_func' | 'target_dist'>): py.Promised<Dataset>
  rejection_resample(class_func: py.Callable, keywords: py.Rest<Dataset$rejection_resample, 'class_func'>): py.Promised<Dataset>
  rejection_resample(keywords: Dataset$rejection_resample): py.Promised<Dataset>
  rejection_resample_dyn: py.RemoteFunction
  repeat(count: py.Int | null, name: py.Str | null): py.Promised<Dataset>
  repeat(count: py.Int | null, keywords?: py.Rest<Dataset$repeat, 'count'>): py.Promised<Dataset>
  repeat(keywords?: Dataset$repeat): py.Promised<Dataset>
  repeat_dyn: py.RemoteFunction
  save(path: py.Str, compression: py.Positional, shard_func: py.Callable | null, checkpoint_args: py.Positional): py.Remote<tensorflow.Operation | null>
  save(path: py.Str, compression: py.Positional, shard_func: py.Callable | null, keywords?: py.Rest<Dataset$save, 'path' | 'compression' | 'shard_func'>): py.Remote<tensorflow.Operation | null>
  save(path: py.Str, compression: py.Positional, keywords?: py.Rest<Dataset$save, 'path' | 'compression'>): py.Remote<tensorflow.Operation | null>
  save(path: py.Str, keywords?: py.Rest<Dataset$save, 'path'>): py.Remote<tensorflow.Operation | null>
  save(keywords: Dataset$save): py.Remote<tensorflow.Operation | null>
  save_dyn: py.RemoteFunction
  scan(initial_state: py.Positional, scan_func: py.Callable, name: py.Str | null): py.Promised<Dataset>
  scan(initial_state: py.Positional, scan_func: py.Callable, keywords?: py.Rest<Dataset$scan, 'initial_state' | 'scan_func'>): py.Promised<Dataset>
  scan(initial_state: py.Positional, keywords: py.Rest<Dataset$scan, 'initial_state'>): py.Promised<Dataset>
  scan(keywords: Dataset$scan): py.Promised<Dataset>
  scan_dyn: py.RemoteFunction
  shard(num_shards: py.Int, index: py.Int, name: py.Str | null): py.Promised<Dataset>
  shard(num_shards: py.Int, index: py.Int, keywords?: py.Rest<Dataset$shard, 'num_shards' | 'index'>): py.Promised<Dataset>
  shard(num_shards: py.Int, keywords: py.Rest<Dataset$shard, 'num_shards'>): py.Promised<Dataset>
  shard(keywords: Dataset$shard): py.Promised<Dataset>
  shard_dyn: py.RemoteFunction
  shuffle(buffer_size: py.Int, seed: py.Int | null, reshuffle_each_iteration: py.Bool, name: py.Str | null): py.Promised<Dataset>
  shuffle(buffer_size: py.Int, seed: py.Int | null, reshuffle_each_iteration: py.Bool, keywords?: py.Rest<Dataset$shuffle, 'buffer_size' | 'seed' | 'reshuffle_each_iteration'>): py.Promised<Dataset>
  shuffle(buffer_size: py.Int, seed: py.Int | null, keywords?: py.Rest<Dataset$shuffle, 'buffer_size' | 'seed'>): py.Promised<Dataset>
  shuffle(buffer_size: py.Int, keywords?: py.Rest<Dataset$shuffle, 'buffer_size'>): py.Promised<Dataset>
  shuffle(keywords: Dataset$shuffle): py.Promised<Dataset>
  shuffle_dyn: py.RemoteFunction
  skip(count: py.Int, name: py.Str | null): py.Promised<Dataset>
  skip(count: py.Int, keywords?: py.Rest<Dataset$skip, 'count'>): py.Promised<Dataset>
  skip(keywords: Dataset$skip): py.Promised<Dataset>
  skip_dyn: py.RemoteFunction
  snapshot(path: py.Str, compression: py.Str, reader_func: py.Callable | null, shard_func: py.Callable | null, name?: py.Str | null): py.Promised<Dataset>
  snapshot(path: py.Str, compression: py.Str, reader_func: py.Callable | null, keywords?: py.Rest<Dataset$snapshot, 'path' | 'compression' | 'reader_func'>): py.Promised<Dataset>
  snapshot(path: py.Str, compression: py.Str, keywords?: py.Rest<Dataset$snapshot, 'path' | 'compression'>): py.Promised<Dataset>
  snapshot(path: py.Str, keywords?: py.Rest<Dataset$snapshot, 'path'>): py.Promised<Dataset>
  snapshot(keywords: Dataset$snapshot): py.Promised<Dataset>
  snapshot_dyn: py.RemoteFunction
  sparse_batch(batch_size: py.TensorLike, row_shape: py.Positional, name: py.Str | null): py.Promised<Dataset>
  sparse_batch(batch_size: py.TensorLike, row_shape: py.Positional, keywords?: py.Rest<Dataset$sparse_batch, 'batch_size' | 'row_shape'>): py.Promised<Dataset>
  sparse_batch(batch_size: py.TensorLike, keywords: py.Rest<Dataset$sparse_batch, 'batch_size'>): py.Promised<Dataset>
  sparse_batch(keywords: Dataset$sparse_batch): py.Promised<Dataset>
  sparse_batch_dyn: py.RemoteFunction
  take(count: py.Int, name: py.Str | null): py.Promised<Dataset>
  take(count: py.Int, keywords?: py.Rest<Dataset$take, 'count'>): py.Promised<Dataset>
  take(keywords: Dataset$take): py.Promised<Dataset>
  take_dyn: py.RemoteFunction
  take_while(predicate: py.Callable, name: py.Str | null): py.Promised<Dataset>
  take_while(predicate: py.Callable, keywords?: py.Rest<Dataset$take_while, 'predicate'>): py.Promised<Dataset>
  take_while(keywords: Dataset$take_while): py.Promised<Dataset>
  take_while_dyn: py.RemoteFunction
  unbatch(name: py.Str | null): py.Promised<Dataset>
  unbatch(keywords?: Dataset$unbatch): py.Promised<Dataset>
  unbatch_dyn: py.RemoteFunction
  unique(name: py.Str | null): py.Promised<Dataset>
  unique(keywords?: Dataset$unique): py.Promised<Dataset>
  unique_dyn: py.RemoteFunction
  window(size: py.Int, shift: py.Int | null, stride: py.Int, drop_remainder: py.TensorLike, name?: py.Str | null): py.Promised<Dataset>
  window(size: py.Int, shift: py.Int | null, stride: py.Int, keywords?: py.Rest<Dataset$window, 'size' | 'shift' | 'stride'>): py.Promised<Dataset>
  window(size: py.Int, shift: py.Int | null, keywords?: py.Rest<Dataset$window, 'size' | 'shift'>): py.Promised<Dataset>
  window(size: py.Int, keywords?: py.Rest<Dataset$window, 'size'>): py.Promised<Dataset>
  window(keywords: Dataset$window): py.Promised<Dataset>
  window_dyn: py.RemoteFunction
  with_options(options: py.Of<'tensorflow.data.Options'>, name: py.Str | null): py.Promised<Dataset>
  with_options(options: py.Of<'tensorflow.data.Options'>, keywords?: py.Rest<Dataset$with_options, 'options'>): py.Promised<Dataset>
  with_options(keywords: Dataset$with_options): py.Promised<Dataset>
  with_options_dyn: py.RemoteFunction
}

export interface Dataset$new {
  variant_tensor: py.TensorLike
}

export interface Dataset$class extends py.PythonClass {
  new (variant_tensor: py.TensorLike): Dataset
  (variant_tensor: py.TensorLike): py.Promised<Dataset>
  new (keywords: Dataset$new): Dataset
  (keywords: Dataset$new): py.Promised<Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, stop_on_empty_dataset: py.Bool): py.Promised<Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Dataset$choose_from_datasets, 'datasets' | 'choice_dataset'>): py.Promised<Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords: py.Rest<Dataset$choose_from_datasets, 'datasets'>): py.Promised<Dataset>
  choose_from_datasets(keywords: Dataset$choose_from_datasets): py.Promised<Dataset>
  choose_from_datasets_dyn: py.RemoteFunction
  counter(start: py.Int, step: py.Int, dtype: py.DType, name: py.Str | null): py.Promised<Dataset>
  counter(start: py.Int, step: py.Int, dtype: py.DType, keywords?: py.Rest<Dataset$counter, 'start' | 'step' | 'dtype'>): py.Promised<Dataset>
  counter(start: py.Int, step: py.Int, keywords?: py.Rest<Dataset$counter, 'start' | 'step'>): py.Promised<Dataset>
  counter(start: py.Int, keywords?: py.Rest<Dataset$counter, 'start'>): py.Promised<Dataset>
  counter(keywords?: Dataset$counter): py.Promised<Dataset>
  counter_dyn: py.RemoteFunction
  from_generator(generator: py.Callable, output_types: py.Positional, output_shapes: py.Positional, args: py.List<py.TensorLike> | null, output_signature?: py.Positional, name?: py.Str | null): py.Promised<Dataset>
  from_generator(generator: py.Callable, output_types: py.Positional, output_shapes: py.Positional, keywords?: py.Rest<Dataset$from_generator, 'generator' | 'output_types' | 'output_shapes'>): py.Promised<Dataset>
  from_generator(generator: py.Callable, output_types: py.Positional, keywords?: py.Rest<Dataset$from_generator, 'generator' | 'output_types'>): py.Promised<Dataset>
  from_generator(generator: py.Callable, keywords?: py.Rest<Dataset$from_generator, 'generator'>): py.Promised<Dataset>
  from_generator(keywords: Dataset$from_generator): py.Promised<Dataset>
  from_generator_dyn: py.RemoteFunction
  from_tensor_slices(tensors: py.Positional, name: py.Str | null): py.Promised<Dataset>
  from_tensor_slices(tensors: py.Positional, keywords?: py.Rest<Dataset$from_tensor_slices, 'tensors'>): py.Promised<Dataset>
  from_tensor_slices(keywords: Dataset$from_tensor_slices): py.Promised<Dataset>
  from_tensor_slices_dyn: py.RemoteFunction
  from_tensors(tensors: py.Positional, name: py.Str | null): py.Promised<Dataset>
  from_tensors(tensors: py.Positional, keywords?: py.Rest<Dataset$from_tensors, 'tensors'>): py.Promised<Dataset>
  from_tensors(keywords: Dataset$from_tensors): py.Promised<Dataset>
  from_tensors_dyn: py.RemoteFunction
  list_files(file_pattern: py.Str | py.List<py.Str> | py.TensorLike, shuffle: py.Bool | null, seed: py.TensorLike | null, name: py.Str | null): py.Promised<Dataset>
  list_files(file_pattern: py.Str | py.List<py.Str> | py.TensorLike, shuffle: py.Bool | null, seed: py.TensorLike | null, keywords?: py.Rest<Dataset$list_files, 'file_pattern' | 'shuffle' | 'seed'>): py.Promised<Dataset>
  list_files(file_pattern: py.Str | py.List<py.Str> | py.TensorLike, shuffle: py.Bool | null, keywords?: py.Rest<Dataset$list_files, 'file_pattern' | 'shuffle'>): py.Promised<Dataset>
  list_files(file_pattern: py.Str | py.List<py.Str> | py.TensorLike, keywords?: py.Rest<Dataset$list_files, 'file_pattern'>): py.Promised<Dataset>
  list_files(keywords: Dataset$list_files): py.Promised<Dataset>
  list_files_dyn: py.RemoteFunction
  load(path: py.Str, element_spec: py.Positional, compression: py.Positional, reader_func: py.Callable | null, wait?: py.Bool): py.Promised<Dataset>
  load(path: py.Str, element_spec: py.Positional, compression: py.Positional, keywords?: py.Rest<Dataset$load, 'path' | 'element_spec' | 'compression'>): py.Promised<Dataset>
  load(path: py.Str, element_spec: py.Positional, keywords?: py.Rest<Dataset$load, 'path' | 'element_spec'>): py.Promised<Dataset>
  load(path: py.Str, keywords?: py.Rest<Dataset$load, 'path'>): py.Promised<Dataset>
  load(keywords: Dataset$load): py.Promised<Dataset>
  load_dyn: py.RemoteFunction
  random(seed: py.Positional, rerandomize_each_iteration: py.Positional, name: py.Str | null): py.Promised<Dataset>
  random(seed: py.Positional, rerandomize_each_iteration: py.Positional, keywords?: py.Rest<Dataset$random, 'seed' | 'rerandomize_each_iteration'>): py.Promised<Dataset>
  random(seed: py.Positional, keywords?: py.Rest<Dataset$random, 'seed'>): py.Promised<Dataset>
  random(keywords?: Dataset$random): py.Promised<Dataset>
  random_dyn: py.RemoteFunction
  range(...args: py.Positional[]): py.Promised<Dataset>
  range(...args: [...args: py.Positional[], keywords: Dataset$range]): py.Promised<Dataset>
  range(keywords?: Dataset$range): py.Promised<Dataset>
  range_dyn: py.RemoteFunction
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, stop_on_empty_dataset: py.Bool, rerandomize_each_iteration?: py.Bool | null): py.Promised<Dataset>
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, keywords?: py.Rest<Dataset$sample_from_datasets, 'datasets' | 'weights' | 'seed'>): py.Promised<Dataset>
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, keywords?: py.Rest<Dataset$sample_from_datasets, 'datasets' | 'weights'>): py.Promised<Dataset>
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords?: py.Rest<Dataset$sample_from_datasets, 'datasets'>): py.Promised<Dataset>
  sample_from_datasets(keywords: Dataset$sample_from_datasets): py.Promised<Dataset>
  sample_from_datasets_dyn: py.RemoteFunction
  zip(...args: py.Positional[]): py.Promised<Dataset>
  zip(...args: [...args: py.Positional[], keywords: Dataset$zip]): py.Promised<Dataset>
  zip(keywords?: Dataset$zip): py.Promised<Dataset>
  zip_dyn: py.RemoteFunction
}

export interface DatasetSpec$from_value {
  value: py.RemoteArgument
}

export interface DatasetSpec$most_specific_common_supertype {
  others: py.Items<py.RemoteArgument>
}

export interface DatasetSpec extends tensorflow.TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.data.DatasetSpec': true } & tensorflow.TypeSpec[typeof py.kind]
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  most_specific_common_supertype(others: py.Items<py.RemoteArgument>): py.Remote
  most_specific_common_supertype(keywords: DatasetSpec$most_specific_common_supertype): py.Remote
  most_specific_common_supertype(...args: any[]): any
  most_specific_common_supertype_dyn: py.RemoteFunction
}

export interface DatasetSpec$new {
  element_spec: py.RemoteArgument
  /** Default: `()` */
  dataset_shape?: py.List<py.RemoteArgument> | undefined
}

export interface DatasetSpec$class extends py.Statics<tensorflow.TypeSpec$class> {
  new (element_spec: py.Positional, dataset_shape: py.List<py.RemoteArgument>): DatasetSpec
  (element_spec: py.Positional, dataset_shape: py.List<py.RemoteArgument>): py.Promised<DatasetSpec>
  new (element_spec: py.Positional, keywords?: py.Rest<DatasetSpec$new, 'element_spec'>): DatasetSpec
  (element_spec: py.Positional, keywords?: py.Rest<DatasetSpec$new, 'element_spec'>): py.Promised<DatasetSpec>
  new (keywords: DatasetSpec$new): DatasetSpec
  (keywords: DatasetSpec$new): py.Promised<DatasetSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: DatasetSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface FixedLengthRecordDataset extends Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.FixedLengthRecordDataset': true } & Dataset[typeof py.kind]
}

export interface FixedLengthRecordDataset$new {
  filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  record_bytes: py.TensorLike
  header_bytes?: py.TensorLike | null | undefined
  footer_bytes?: py.TensorLike | null | undefined
  buffer_size?: py.TensorLike | null | undefined
  compression_type?: py.RemoteArgument | undefined
  num_parallel_reads?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface FixedLengthRecordDataset$class extends py.Statics<Dataset$class> {
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, footer_bytes: py.TensorLike | null, buffer_size: py.TensorLike | null, compression_type?: py.Positional, num_parallel_reads?: py.TensorLike | null, name?: py.Str | null): FixedLengthRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, footer_bytes: py.TensorLike | null, buffer_size: py.TensorLike | null, compression_type?: py.Positional, num_parallel_reads?: py.TensorLike | null, name?: py.Str | null): py.Promised<FixedLengthRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, footer_bytes: py.TensorLike | null, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes' | 'header_bytes' | 'footer_bytes'>): FixedLengthRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, footer_bytes: py.TensorLike | null, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes' | 'header_bytes' | 'footer_bytes'>): py.Promised<FixedLengthRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes' | 'header_bytes'>): FixedLengthRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, header_bytes: py.TensorLike | null, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes' | 'header_bytes'>): py.Promised<FixedLengthRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes'>): FixedLengthRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, record_bytes: py.TensorLike, keywords?: py.Rest<FixedLengthRecordDataset$new, 'filenames' | 'record_bytes'>): py.Promised<FixedLengthRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<FixedLengthRecordDataset$new, 'filenames'>): FixedLengthRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<FixedLengthRecordDataset$new, 'filenames'>): py.Promised<FixedLengthRecordDataset>
  new (keywords: FixedLengthRecordDataset$new): FixedLengthRecordDataset
  (keywords: FixedLengthRecordDataset$new): py.Promised<FixedLengthRecordDataset>
}

export interface Iterator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.Iterator': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  get_next(): py.Remote
  get_next_dyn: py.RemoteFunction
  get_next_as_optional(): py.Promised<tensorflow_experimental.Optional>
  get_next_as_optional_dyn: py.RemoteFunction
}

export interface Iterator$class extends py.PythonClass {
  new (): Iterator
  (): py.Promised<Iterator>
}

export interface IteratorSpec$from_value {
  value: py.RemoteArgument
}

export interface IteratorSpec extends tensorflow.TypeSpec {
  readonly [py.kind]: { readonly 'tensorflow.data.IteratorSpec': true } & tensorflow.TypeSpec[typeof py.kind]
}

export interface IteratorSpec$new {
  element_spec: py.RemoteArgument
}

export interface IteratorSpec$class extends py.Statics<tensorflow.TypeSpec$class> {
  new (element_spec: py.Positional): IteratorSpec
  (element_spec: py.Positional): py.Promised<IteratorSpec>
  new (keywords: IteratorSpec$new): IteratorSpec
  (keywords: IteratorSpec$new): py.Promised<IteratorSpec>
  from_value(value: py.Positional): py.Remote
  from_value(keywords: IteratorSpec$from_value): py.Remote
  from_value_dyn: py.RemoteFunction
}

export interface NumpyIterator$restore {
  state: py.RemoteArgument
}

export interface NumpyIterator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.NumpyIterator': true }
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __next__(): py.Remote
  next(): py.Remote
  next_dyn: py.RemoteFunction
  restore(state: py.Positional): py.Remote
  restore(keywords: NumpyIterator$restore): py.Remote
  restore_dyn: py.RemoteFunction
  save(): py.Remote
  save_dyn: py.RemoteFunction
}

export interface NumpyIterator$new {
  dataset: py.RemoteArgument
}

export interface NumpyIterator$class extends py.PythonClass {
  new (dataset: py.Positional): NumpyIterator
  (dataset: py.Positional): py.Promised<NumpyIterator>
  new (keywords: NumpyIterator$new): NumpyIterator
  (keywords: NumpyIterator$new): py.Promised<NumpyIterator>
}

export interface Options$merge {
  options: py.Of<'tensorflow.data.Options'>
}

export interface Options extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.Options': true }
  autotune: any
  autotune_dyn: any
  dataset_name: any
  dataset_name_dyn: any
  deterministic: any
  deterministic_dyn: any
  experimental_deterministic: any
  experimental_deterministic_dyn: any
  experimental_distribute: any
  experimental_distribute_dyn: any
  experimental_external_state_policy: any
  experimental_external_state_policy_dyn: any
  experimental_optimization: any
  experimental_optimization_dyn: any
  experimental_service: any
  experimental_service_dyn: any
  experimental_slack: any
  experimental_slack_dyn: any
  experimental_symbolic_checkpoint: any
  experimental_symbolic_checkpoint_dyn: any
  experimental_threading: any
  experimental_threading_dyn: any
  experimental_warm_start: any
  experimental_warm_start_dyn: any
  framework_type: any
  framework_type_dyn: any
  merge(options: py.Of<'tensorflow.data.Options'>): py.Promised<Options>
  merge(keywords: Options$merge): py.Promised<Options>
  merge_dyn: py.RemoteFunction
  threading: any
  threading_dyn: any
}

export interface Options$class extends py.PythonClass {
  new (): Options
  (): py.Promised<Options>
}

export interface TFRecordDataset extends Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.TFRecordDataset': true } & Dataset[typeof py.kind]
}

export interface TFRecordDataset$new {
  filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>
  compression_type?: py.RemoteArgument | undefined
  buffer_size?: py.TensorLike | null | undefined
  num_parallel_reads?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface TFRecordDataset$class extends py.Statics<Dataset$class> {
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, buffer_size: py.TensorLike | null, num_parallel_reads: py.TensorLike | null, name?: py.Str | null): TFRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, buffer_size: py.TensorLike | null, num_parallel_reads: py.TensorLike | null, name?: py.Str | null): py.Promised<TFRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<TFRecordDataset$new, 'filenames' | 'compression_type' | 'buffer_size'>): TFRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<TFRecordDataset$new, 'filenames' | 'compression_type' | 'buffer_size'>): py.Promised<TFRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, keywords?: py.Rest<TFRecordDataset$new, 'filenames' | 'compression_type'>): TFRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, compression_type: py.Positional, keywords?: py.Rest<TFRecordDataset$new, 'filenames' | 'compression_type'>): py.Promised<TFRecordDataset>
  new (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<TFRecordDataset$new, 'filenames'>): TFRecordDataset
  (filenames: py.TensorLike | py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<TFRecordDataset$new, 'filenames'>): py.Promised<TFRecordDataset>
  new (keywords: TFRecordDataset$new): TFRecordDataset
  (keywords: TFRecordDataset$new): py.Promised<TFRecordDataset>
}

export interface TextLineDataset extends Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.TextLineDataset': true } & Dataset[typeof py.kind]
}

export interface TextLineDataset$new {
  filenames: py.RemoteArgument
  compression_type?: py.RemoteArgument | undefined
  buffer_size?: py.TensorLike | null | undefined
  num_parallel_reads?: py.TensorLike | null | undefined
  name?: py.Str | null | undefined
}

export interface TextLineDataset$class extends py.Statics<Dataset$class> {
  new (filenames: py.Positional, compression_type: py.Positional, buffer_size: py.TensorLike | null, num_parallel_reads: py.TensorLike | null, name?: py.Str | null): TextLineDataset
  (filenames: py.Positional, compression_type: py.Positional, buffer_size: py.TensorLike | null, num_parallel_reads: py.TensorLike | null, name?: py.Str | null): py.Promised<TextLineDataset>
  new (filenames: py.Positional, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<TextLineDataset$new, 'filenames' | 'compression_type' | 'buffer_size'>): TextLineDataset
  (filenames: py.Positional, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<TextLineDataset$new, 'filenames' | 'compression_type' | 'buffer_size'>): py.Promised<TextLineDataset>
  new (filenames: py.Positional, compression_type: py.Positional, keywords?: py.Rest<TextLineDataset$new, 'filenames' | 'compression_type'>): TextLineDataset
  (filenames: py.Positional, compression_type: py.Positional, keywords?: py.Rest<TextLineDataset$new, 'filenames' | 'compression_type'>): py.Promised<TextLineDataset>
  new (filenames: py.Positional, keywords?: py.Rest<TextLineDataset$new, 'filenames'>): TextLineDataset
  (filenames: py.Positional, keywords?: py.Rest<TextLineDataset$new, 'filenames'>): py.Promised<TextLineDataset>
  new (keywords: TextLineDataset$new): TextLineDataset
  (keywords: TextLineDataset$new): py.Promised<TextLineDataset>
}

export interface ThreadingOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.ThreadingOptions': true }
  max_intra_op_parallelism: any
  max_intra_op_parallelism_dyn: any
  private_threadpool_size: any
  private_threadpool_size_dyn: any
}

export interface ThreadingOptions$class extends py.PythonClass {
  new (): ThreadingOptions
  (): py.Promised<ThreadingOptions>
}

export interface $Module extends py.PythonModuleObject {
  readonly AUTOTUNE: py.Remote<number>
  readonly AUTOTUNE_dyn: any
  readonly Dataset: Dataset$class
  readonly DatasetSpec: DatasetSpec$class
  readonly FixedLengthRecordDataset: FixedLengthRecordDataset$class
  readonly INFINITE_CARDINALITY: py.Remote<number>
  readonly INFINITE_CARDINALITY_dyn: any
  readonly Iterator: Iterator$class
  readonly IteratorSpec: IteratorSpec$class
  readonly NumpyIterator: NumpyIterator$class
  readonly Options: Options$class
  readonly TFRecordDataset: TFRecordDataset$class
  readonly TextLineDataset: TextLineDataset$class
  readonly ThreadingOptions: ThreadingOptions$class
  readonly UNKNOWN_CARDINALITY: py.Remote<number>
  readonly UNKNOWN_CARDINALITY_dyn: any
  readonly experimental: tensorflow_data_experimental.$Module
}
