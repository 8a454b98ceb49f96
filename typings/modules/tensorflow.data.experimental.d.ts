// tensorflow.data.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_data_experimental_service from './tensorflow.data.experimental.service.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'
import type * as tensorflow_io from './tensorflow.io.js'

export interface AutoShardPolicy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.AutoShardPolicy': true }
  get AUTO(): py.Promised<AutoShardPolicy>
  set AUTO(value: py.Of<'tensorflow.data.experimental.AutoShardPolicy'>)
  AUTO_dyn: any
  get DATA(): py.Promised<AutoShardPolicy>
  set DATA(value: py.Of<'tensorflow.data.experimental.AutoShardPolicy'>)
  DATA_dyn: any
  get FILE(): py.Promised<AutoShardPolicy>
  set FILE(value: py.Of<'tensorflow.data.experimental.AutoShardPolicy'>)
  FILE_dyn: any
  get HINT(): py.Promised<AutoShardPolicy>
  set HINT(value: py.Of<'tensorflow.data.experimental.AutoShardPolicy'>)
  HINT_dyn: any
  get OFF(): py.Promised<AutoShardPolicy>
  set OFF(value: py.Of<'tensorflow.data.experimental.AutoShardPolicy'>)
  OFF_dyn: any
}

export interface AutoShardPolicy$new {
  value: py.RemoteArgument
}

export interface AutoShardPolicy$class extends py.PythonClass {
  new (value: py.Positional): AutoShardPolicy
  (value: py.Positional): py.Promised<AutoShardPolicy>
  new (keywords: AutoShardPolicy$new): AutoShardPolicy
  (keywords: AutoShardPolicy$new): py.Promised<AutoShardPolicy>
  readonly AUTO: py.Promised<AutoShardPolicy>
  readonly DATA: py.Promised<AutoShardPolicy>
  readonly FILE: py.Promised<AutoShardPolicy>
  readonly HINT: py.Promised<AutoShardPolicy>
  readonly OFF: py.Promised<AutoShardPolicy>
}

export interface AutotuneAlgorithm extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.AutotuneAlgorithm': true }
  get DEFAULT(): py.Promised<AutotuneAlgorithm>
  set DEFAULT(value: py.Of<'tensorflow.data.experimental.AutotuneAlgorithm'>)
  DEFAULT_dyn: any
  get GRADIENT_DESCENT(): py.Promised<AutotuneAlgorithm>
  set GRADIENT_DESCENT(value: py.Of<'tensorflow.data.experimental.AutotuneAlgorithm'>)
  GRADIENT_DESCENT_dyn: any
  get HILL_CLIMB(): py.Promised<AutotuneAlgorithm>
  set HILL_CLIMB(value: py.Of<'tensorflow.data.experimental.AutotuneAlgorithm'>)
  HILL_CLIMB_dyn: any
  get MAX_PARALLELISM(): py.Promised<AutotuneAlgorithm>
  set MAX_PARALLELISM(value: py.Of<'tensorflow.data.experimental.AutotuneAlgorithm'>)
  MAX_PARALLELISM_dyn: any
  get STAGE_BASED(): py.Promised<AutotuneAlgorithm>
  set STAGE_BASED(value: py.Of<'tensorflow.data.experimental.AutotuneAlgorithm'>)
  STAGE_BASED_dyn: any
}

export interface AutotuneAlgorithm$new {
  value: py.RemoteArgument
}

export interface AutotuneAlgorithm$class extends py.PythonClass {
  new (value: py.Positional): AutotuneAlgorithm
  (value: py.Positional): py.Promised<AutotuneAlgorithm>
  new (keywords: AutotuneAlgorithm$new): AutotuneAlgorithm
  (keywords: AutotuneAlgorithm$new): py.Promised<AutotuneAlgorithm>
  readonly DEFAULT: py.Promised<AutotuneAlgorithm>
  readonly GRADIENT_DESCENT: py.Promised<AutotuneAlgorithm>
  readonly HILL_CLIMB: py.Promised<AutotuneAlgorithm>
  readonly MAX_PARALLELISM: py.Promised<AutotuneAlgorithm>
  readonly STAGE_BASED: py.Promised<AutotuneAlgorithm>
}

export interface AutotuneOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.AutotuneOptions': true }
  autotune_algorithm: any
  autotune_algorithm_dyn: any
  cpu_budget: any
  cpu_budget_dyn: any
  enabled: any
  enabled_dyn: any
  initial_parallelism: any
  initial_parallelism_dyn: any
  min_parallelism: any
  min_parallelism_dyn: any
  ram_budget: any
  ram_budget_dyn: any
}

export interface AutotuneOptions$class extends py.PythonClass {
  new (): AutotuneOptions
  (): py.Promised<AutotuneOptions>
}

export interface CsvDataset extends tensorflow_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.CsvDataset': true } & tensorflow_data.Dataset[typeof py.kind]
}

export interface CsvDataset$new {
  filenames: py.TensorLike
  record_defaults: py.List<py.RemoteArgument>
  compression_type?: py.RemoteArgument | undefined
  buffer_size?: py.TensorLike | null | undefined
  /** Default: `False` */
  header?: py.TensorLike | undefined
  /** Default: `','` */
  field_delim?: py.TensorLike | undefined
  /** Default: `True` */
  use_quote_delim?: py.TensorLike | undefined
  /** Default: `''` */
  na_value?: py.TensorLike | undefined
  select_cols?: py.List<py.RemoteArgument> | null | undefined
  exclude_cols?: py.List<py.RemoteArgument> | null | undefined
}

export interface CsvDataset$class extends py.Statics<tensorflow_data.Dataset$class> {
  new (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, header: py.TensorLike, field_delim?: py.TensorLike, use_quote_delim?: py.TensorLike, na_value?: py.TensorLike, select_cols?: py.List<py.RemoteArgument> | null, exclude_cols?: py.List<py.RemoteArgument> | null): CsvDataset
  (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, header: py.TensorLike, field_delim?: py.TensorLike, use_quote_delim?: py.TensorLike, na_value?: py.TensorLike, select_cols?: py.List<py.RemoteArgument> | null, exclude_cols?: py.List<py.RemoteArgument> | null): py.Promised<CsvDataset>
  new (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults' | 'compression_type' | 'buffer_size'>): CsvDataset
  (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults' | 'compression_type' | 'buffer_size'>): py.Promised<CsvDataset>
  new (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults' | 'compression_type'>): CsvDataset
  (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults' | 'compression_type'>): py.Promised<CsvDataset>
  new (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults'>): CsvDataset
  (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, keywords?: py.Rest<CsvDataset$new, 'filenames' | 'record_defaults'>): py.Promised<CsvDataset>
  new (filenames: py.TensorLike, keywords: py.Rest<CsvDataset$new, 'filenames'>): CsvDataset
  (filenames: py.TensorLike, keywords: py.Rest<CsvDataset$new, 'filenames'>): py.Promised<CsvDataset>
  new (keywords: CsvDataset$new): CsvDataset
  (keywords: CsvDataset$new): py.Promised<CsvDataset>
}

export interface DatasetInitializer$initialize {
  table: py.RemoteArgument
}

export interface DatasetInitializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.DatasetInitializer': true }
  get dataset(): py.Promised<tensorflow_data.Dataset>
  set dataset(value: py.Of<'tensorflow.data.Dataset'>)
  dataset_dyn: any
  initialize(table: py.Positional): py.Remote
  initialize(keywords: DatasetInitializer$initialize): py.Remote
  initialize_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface DatasetInitializer$new {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface DatasetInitializer$class extends py.PythonClass {
  new (dataset: py.Of<'tensorflow.data.Dataset'>): DatasetInitializer
  (dataset: py.Of<'tensorflow.data.Dataset'>): py.Promised<DatasetInitializer>
  new (keywords: DatasetInitializer$new): DatasetInitializer
  (keywords: DatasetInitializer$new): py.Promised<DatasetInitializer>
}

export interface DistributeOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.DistributeOptions': true }
  auto_shard_policy: any
  auto_shard_policy_dyn: any
  num_devices: any
  num_devices_dyn: any
}

export interface DistributeOptions$class extends py.PythonClass {
  new (): DistributeOptions
  (): py.Promised<DistributeOptions>
}

export interface ExternalStatePolicy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.ExternalStatePolicy': true }
  get FAIL(): py.Promised<ExternalStatePolicy>
  set FAIL(value: py.Of<'tensorflow.data.experimental.ExternalStatePolicy'>)
  FAIL_dyn: any
  get IGNORE(): py.Promised<ExternalStatePolicy>
  set IGNORE(value: py.Of<'tensorflow.data.experimental.ExternalStatePolicy'>)
  IGNORE_dyn: any
  get WARN(): py.Promised<ExternalStatePolicy>
  set WARN(value: py.Of<'tensorflow.data.experimental.ExternalStatePolicy'>)
  WARN_dyn: any
}

export interface ExternalStatePolicy$new {
  value: py.RemoteArgument
}

export interface ExternalStatePolicy$class extends py.PythonClass {
  new (value: py.Positional): ExternalStatePolicy
  (value: py.Positional): py.Promised<ExternalStatePolicy>
  new (keywords: ExternalStatePolicy$new): ExternalStatePolicy
  (keywords: ExternalStatePolicy$new): py.Promised<ExternalStatePolicy>
  readonly FAIL: py.Promised<ExternalStatePolicy>
  readonly IGNORE: py.Promised<ExternalStatePolicy>
  readonly WARN: py.Promised<ExternalStatePolicy>
}

export interface OptimizationOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.OptimizationOptions': true }
  apply_default_optimizations: any
  apply_default_optimizations_dyn: any
  filter_fusion: any
  filter_fusion_dyn: any
  filter_parallelization: any
  filter_parallelization_dyn: any
  inject_prefetch: any
  inject_prefetch_dyn: any
  map_and_batch_fusion: any
  map_and_batch_fusion_dyn: any
  map_and_filter_fusion: any
  map_and_filter_fusion_dyn: any
  map_fusion: any
  map_fusion_dyn: any
  map_parallelization: any
  map_parallelization_dyn: any
  noop_elimination: any
  noop_elimination_dyn: any
  parallel_batch: any
  parallel_batch_dyn: any
  seq_interleave_prefetch: any
  seq_interleave_prefetch_dyn: any
  shuffle_and_repeat_fusion: any
  shuffle_and_repeat_fusion_dyn: any
}

export interface OptimizationOptions$class extends py.PythonClass {
  new (): OptimizationOptions
  (): py.Promised<OptimizationOptions>
}

export interface RandomDataset extends tensorflow_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.RandomDataset': true } & tensorflow_data.Dataset[typeof py.kind]
}

export interface RandomDataset$new {
  seed?: py.RemoteArgument | undefined
  rerandomize_each_iteration?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface RandomDataset$class extends py.Statics<tensorflow_data.Dataset$class> {
  new (seed: py.Positional, rerandomize_each_iteration: py.Positional, name: py.Str | null): RandomDataset
  (seed: py.Positional, rerandomize_each_iteration: py.Positional, name: py.Str | null): py.Promised<RandomDataset>
  new (seed: py.Positional, rerandomize_each_iteration: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed' | 'rerandomize_each_iteration'>): RandomDataset
  (seed: py.Positional, rerandomize_each_iteration: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed' | 'rerandomize_each_iteration'>): py.Promised<RandomDataset>
  new (seed: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed'>): RandomDataset
  (seed: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed'>): py.Promised<RandomDataset>
  new (keywords?: RandomDataset$new): RandomDataset
  (keywords?: RandomDataset$new): py.Promised<RandomDataset>
}

export interface Reducer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.Reducer': true }
  readonly finalize_func: py.Remote
  readonly finalize_func_dyn: any
  readonly init_func: py.Remote
  readonly init_func_dyn: any
  readonly reduce_func: py.Remote
  readonly reduce_func_dyn: any
}

export interface Reducer$new {
  init_func: py.RemoteArgument
  reduce_func: py.RemoteArgument
  finalize_func: py.RemoteArgument
}

export interface Reducer$class extends py.PythonClass {
  new (init_func: py.Positional, reduce_func: py.Positional, finalize_func: py.Positional): Reducer
  (init_func: py.Positional, reduce_func: py.Positional, finalize_func: py.Positional): py.Promised<Reducer>
  new (init_func: py.Positional, reduce_func: py.Positional, keywords: py.Rest<Reducer$new, 'init_func' | 'reduce_func'>): Reducer
  (init_func: py.Positional, reduce_func: py.Positional, keywords: py.Rest<Reducer$new, 'init_func' | 'reduce_func'>): py.Promised<Reducer>
  new (init_func: py.Positional, keywords: py.Rest<Reducer$new, 'init_func'>): Reducer
  (init_func: py.Positional, keywords: py.Rest<Reducer$new, 'init_func'>): py.Promised<Reducer>
  new (keywords: Reducer$new): Reducer
  (keywords: Reducer$new): py.Promised<Reducer>
}

export interface ServiceOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.ServiceOptions': true }
  pinned: any
  pinned_dyn: any
}

export interface ServiceOptions$class extends py.PythonClass {
  new (): ServiceOptions
  (): py.Promised<ServiceOptions>
}

export interface SqlDataset extends tensorflow_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.SqlDataset': true } & tensorflow_data.Dataset[typeof py.kind]
}

export interface SqlDataset$new {
  driver_name: py.TensorLike
  data_source_name: py.TensorLike
  query: py.TensorLike
  output_types: py.List<py.DType>
}

export interface SqlDataset$class extends py.Statics<tensorflow_data.Dataset$class> {
  new (driver_name: py.TensorLike, data_source_name: py.TensorLike, query: py.TensorLike, output_types: py.List<py.DType>): SqlDataset
  (driver_name: py.TensorLike, data_source_name: py.TensorLike, query: py.TensorLike, output_types: py.List<py.DType>): py.Promised<SqlDataset>
  new (driver_name: py.TensorLike, data_source_name: py.TensorLike, query: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name' | 'data_source_name' | 'query'>): SqlDataset
  (driver_name: py.TensorLike, data_source_name: py.TensorLike, query: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name' | 'data_source_name' | 'query'>): py.Promised<SqlDataset>
  new (driver_name: py.TensorLike, data_source_name: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name' | 'data_source_name'>): SqlDataset
  (driver_name: py.TensorLike, data_source_name: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name' | 'data_source_name'>): py.Promised<SqlDataset>
  new (driver_name: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name'>): SqlDataset
  (driver_name: py.TensorLike, keywords: py.Rest<SqlDataset$new, 'driver_name'>): py.Promised<SqlDataset>
  new (keywords: SqlDataset$new): SqlDataset
  (keywords: SqlDataset$new): py.Promised<SqlDataset>
}

export interface TFRecordWriter$write {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface TFRecordWriter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.data.experimental.TFRecordWriter': true }
  write(dataset: py.Of<'tensorflow.data.Dataset'>): py.Remote
  write(keywords: TFRecordWriter$write): py.Remote
  write_dyn: py.RemoteFunction
}

export interface TFRecordWriter$new {
  filename: py.Str
  compression_type?: py.Str | null | undefined
}

export interface TFRecordWriter$class extends py.PythonClass {
  new (filename: py.Str, compression_type: py.Str | null): TFRecordWriter
  (filename: py.Str, compression_type: py.Str | null): py.Promised<TFRecordWriter>
  new (filename: py.Str, keywords?: py.Rest<TFRecordWriter$new, 'filename'>): TFRecordWriter
  (filename: py.Str, keywords?: py.Rest<TFRecordWriter$new, 'filename'>): py.Promised<TFRecordWriter>
  new (keywords: TFRecordWriter$new): TFRecordWriter
  (keywords: TFRecordWriter$new): py.Promised<TFRecordWriter>
}

export interface Counter$ {
  /** Default: `0` */
  start?: py.Int | undefined
  /** Default: `1` */
  step?: py.Int | undefined
  dtype?: py.DType | undefined
}

export interface assert_cardinality$ {
  expected_cardinality: py.RemoteArgument
}

export interface at$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
  index: py.RemoteArgument
}

export interface bucket_by_sequence_length$ {
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
}

export interface cardinality$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface choose_from_datasets$ {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  choice_dataset: py.Of<'tensorflow.data.Dataset'>
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
}

export interface copy_to_device$ {
  target_device: py.Str
  /** Default: `'/cpu:0'` */
  source_device?: py.Str | undefined
}

export interface dense_to_ragged_batch$ {
  batch_size: py.TensorLike
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  row_splits_dtype?: py.DType | undefined
}

export interface dense_to_sparse_batch$ {
  batch_size: py.TensorLike
  row_shape: py.RemoteArgument
}

export interface distributed_save$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
  path: py.Str
  data_service_address: py.Str
  /** Default: `'AUTO'` */
  compression?: py.Str | undefined
}

export interface enumerate_dataset$ {
  /** Default: `0` */
  start?: py.TensorLike | undefined
}

export interface from_list$ {
  elements: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface from_variant$ {
  variant: py.TensorLike
  structure: py.RemoteArgument
}

export interface get_model_proto$ {
  iterator: py.RemoteArgument
}

export interface get_next_as_optional$ {
  iterator: py.Of<'tensorflow.data.Iterator'>
}

export interface get_single_element$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface get_structure$ {
  dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>
}

export interface group_by_reducer$ {
  key_func: py.Callable
  reducer: py.Of<'tensorflow.data.experimental.Reducer'>
}

export interface group_by_window$ {
  key_func: py.Callable
  reduce_func: py.Callable
  window_size?: py.TensorLike | null | undefined
  window_size_func?: py.Callable | null | undefined
}

export interface ignore_errors$ {
  /** Default: `False` */
  log_warning?: py.Bool | undefined
}

export interface index_table_from_dataset$ {
  dataset?: py.Of<'tensorflow.data.Dataset'> | null | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
  vocab_size?: py.Int | null | undefined
  /** Default: `-1` */
  default_value?: py.Int | undefined
  hasher_spec?: py.RemoteArgument | undefined
  key_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface load$ {
  path: py.Str
  element_spec?: py.RemoteArgument | undefined
  compression?: py.RemoteArgument | undefined
  reader_func?: py.Callable | null | undefined
}

export interface make_batched_features_dataset$ {
  file_pattern: py.List<py.RemoteArgument>
  batch_size: py.Int
  features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>
  reader?: py.RemoteArgument | undefined
  label_key?: py.Str | null | undefined
  reader_args?: py.RemoteArgument | undefined
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  /** Default: `10000` */
  shuffle_buffer_size?: py.Int | undefined
  shuffle_seed?: py.RemoteArgument | undefined
  prefetch_buffer_size?: py.Int | null | undefined
  reader_num_threads?: py.Int | null | undefined
  parser_num_threads?: py.Int | null | undefined
  /** Default: `False` */
  sloppy_ordering?: py.Bool | undefined
  /** Default: `False` */
  drop_final_batch?: py.Bool | undefined
}

export interface make_csv_dataset$ {
  file_pattern: py.List<py.RemoteArgument>
  batch_size: py.Int
  column_names?: py.List<py.Str> | null | undefined
  column_defaults?: py.List<py.RemoteArgument> | null | undefined
  label_name?: py.Str | null | undefined
  select_columns?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `','` */
  field_delim?: py.Str | undefined
  /** Default: `True` */
  use_quote_delim?: py.Bool | undefined
  /** Default: `''` */
  na_value?: py.Str | undefined
  /** Default: `True` */
  header?: py.Bool | undefined
  num_epochs?: py.Int | null | undefined
  /** Default: `True` */
  shuffle?: py.Bool | undefined
  /** Default: `10000` */
  shuffle_buffer_size?: py.Int | undefined
  shuffle_seed?: py.RemoteArgument | undefined
  prefetch_buffer_size?: py.Int | null | undefined
  num_parallel_reads?: py.Int | null | undefined
  /** Default: `False` */
  sloppy?: py.Bool | undefined
  /** Default: `100` */
  num_rows_for_inference?: py.Int | null | undefined
  compression_type?: py.RemoteArgument | undefined
  /** Default: `False` */
  ignore_errors?: py.Bool | undefined
  /** Default: `'utf-8'` */
  encoding?: py.Str | undefined
}

export interface make_saveable_from_iterator$ {
  iterator: py.Items<py.RemoteArgument>
  external_state_policy?: py.Str | null | undefined
}

export interface map_and_batch$ {
  map_func: py.Callable
  batch_size: py.TensorLike
  num_parallel_batches?: py.TensorLike | null | undefined
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  num_parallel_calls?: py.TensorLike | null | undefined
}

export interface pad_to_cardinality$ {
  cardinality: py.RemoteArgument
  /** Default: `'valid'` */
  mask_key?: py.Str | undefined
}

export interface parallel_interleave$ {
  map_func: py.Callable
  cycle_length: py.Int
  /** Default: `1` */
  block_length?: py.Int | undefined
  /** Default: `False` */
  sloppy?: py.Bool | null | undefined
  buffer_output_elements?: py.Int | null | undefined
  prefetch_input_elements?: py.Int | null | undefined
}

export interface parse_example_dataset$ {
  features: py.Dict<string, py.RemoteArgument>
  /** Default: `1` */
  num_parallel_calls?: py.TensorLike | undefined
  deterministic?: py.Bool | null | undefined
}

export interface prefetch_to_device$ {
  device: py.Str
  buffer_size?: py.Int | null | undefined
}

export interface rejection_resample$ {
  class_func: py.Callable
  target_dist: py.TensorLike
  initial_dist?: py.TensorLike | null | undefined
  seed?: py.Int | null | undefined
}

export interface sample_from_datasets$ {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  weights?: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null | undefined
  seed?: py.TensorLike | null | undefined
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
}

export interface save$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
  path: py.Str
  compression?: py.RemoteArgument | undefined
  shard_func?: py.Callable | null | undefined
  checkpoint_args?: py.RemoteArgument | undefined
}

export interface scan$ {
  initial_state: py.RemoteArgument
  scan_func: py.Callable
}

export interface shuffle_and_repeat$ {
  buffer_size: py.TensorLike
  count?: py.TensorLike | null | undefined
  seed?: py.TensorLike | null | undefined
}

export interface snapshot$ {
  path: py.Str
  /** Default: `'AUTO'` */
  compression?: py.Str | undefined
  reader_func?: py.Callable | null | undefined
  shard_func?: py.Callable | null | undefined
}

export interface table_from_dataset$ {
  dataset?: py.Of<'tensorflow.data.Dataset'> | null | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
  vocab_size?: py.Int | null | undefined
  default_value?: py.RemoteArgument | undefined
  hasher_spec?: py.RemoteArgument | undefined
  key_dtype?: py.DType | undefined
  name?: py.Str | null | undefined
}

export interface take_while$ {
  predicate: py.Callable
}

export interface to_variant$ {
  dataset: py.Of<'tensorflow.data.Dataset'>
}

export interface $Module extends py.PythonModuleObject {
  readonly AUTOTUNE: py.Remote<number>
  readonly AUTOTUNE_dyn: any
  readonly AutoShardPolicy: AutoShardPolicy$class
  readonly AutotuneAlgorithm: AutotuneAlgorithm$class
  readonly AutotuneOptions: AutotuneOptions$class
  Counter(start: py.Int, step: py.Int, dtype: py.DType): py.Promised<tensorflow_data.Dataset>
  Counter(start: py.Int, step: py.Int, keywords?: py.Rest<Counter$, 'start' | 'step'>): py.Promised<tensorflow_data.Dataset>
  Counter(start: py.Int, keywords?: py.Rest<Counter$, 'start'>): py.Promised<tensorflow_data.Dataset>
  Counter(keywords?: Counter$): py.Promised<tensorflow_data.Dataset>
  Counter_dyn: py.RemoteFunction
  readonly CsvDataset: CsvDataset$class
  readonly DatasetInitializer: DatasetInitializer$class
  readonly DistributeOptions: DistributeOptions$class
  readonly ExternalStatePolicy: ExternalStatePolicy$class
  readonly INFINITE_CARDINALITY: py.Remote<number>
  readonly INFINITE_CARDINALITY_dyn: any
  readonly OptimizationOptions: OptimizationOptions$class
  readonly Optional: tensorflow_experimental.Optional$class
  readonly RandomDataset: RandomDataset$class
  readonly Reducer: Reducer$class
  readonly SHARD_HINT: py.Remote<number>
  readonly SHARD_HINT_dyn: any
  readonly ServiceOptions: ServiceOptions$class
  readonly SqlDataset: SqlDataset$class
  readonly TFRecordWriter: TFRecordWriter$class
  readonly ThreadingOptions: tensorflow_data.ThreadingOptions$class
  readonly UNKNOWN_CARDINALITY: py.Remote<number>
  readonly UNKNOWN_CARDINALITY_dyn: any
  assert_cardinality(expected_cardinality: py.Positional): py.Remote
  assert_cardinality(keywords: assert_cardinality$): py.Remote
  assert_cardinality_dyn: py.RemoteFunction
  at(dataset: py.Of<'tensorflow.data.Dataset'>, index: py.Positional): py.Remote
  at(dataset: py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<at$, 'dataset'>): py.Remote
  at(keywords: at$): py.Remote
  at_dyn: py.RemoteFunction
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, padding_values: py.Positional, pad_to_bucket_boundary: py.Bool, no_padding?: py.Bool, drop_remainder?: py.TensorLike): py.Remote
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, padding_values: py.Positional, keywords?: py.Rest<bucket_by_sequence_length$, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes' | 'padded_shapes' | 'padding_values'>): py.Remote
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, padded_shapes: py.Positional, keywords?: py.Rest<bucket_by_sequence_length$, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes' | 'padded_shapes'>): py.Remote
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, bucket_batch_sizes: py.List<py.Int>, keywords?: py.Rest<bucket_by_sequence_length$, 'element_length_func' | 'bucket_boundaries' | 'bucket_batch_sizes'>): py.Remote
  bucket_by_sequence_length(element_length_func: py.Callable, bucket_boundaries: py.List<py.Int>, keywords: py.Rest<bucket_by_sequence_length$, 'element_length_func' | 'bucket_boundaries'>): py.Remote
  bucket_by_sequence_length(element_length_func: py.Callable, keywords: py.Rest<bucket_by_sequence_length$, 'element_length_func'>): py.Remote
  bucket_by_sequence_length(keywords: bucket_by_sequence_length$): py.Remote
  bucket_by_sequence_length_dyn: py.RemoteFunction
  cardinality(dataset: py.Of<'tensorflow.data.Dataset'>): py.Remote
  cardinality(keywords: cardinality$): py.Remote
  cardinality_dyn: py.RemoteFunction
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, stop_on_empty_dataset: py.Bool): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<choose_from_datasets$, 'datasets' | 'choice_dataset'>): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords: py.Rest<choose_from_datasets$, 'datasets'>): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(keywords: choose_from_datasets$): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets_dyn: py.RemoteFunction
  copy_to_device(target_device: py.Str, source_device: py.Str): py.Remote
  copy_to_device(target_device: py.Str, keywords?: py.Rest<copy_to_device$, 'target_device'>): py.Remote
  copy_to_device(keywords: copy_to_device$): py.Remote
  copy_to_device_dyn: py.RemoteFunction
  dense_to_ragged_batch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, row_splits_dtype: py.DType): py.Remote
  dense_to_ragged_batch(batch_size: py.TensorLike, drop_remainder: py.TensorLike, keywords?: py.Rest<dense_to_ragged_batch$, 'batch_size' | 'drop_remainder'>): py.Remote
  dense_to_ragged_batch(batch_size: py.TensorLike, keywords?: py.Rest<dense_to_ragged_batch$, 'batch_size'>): py.Remote
  dense_to_ragged_batch(keywords: dense_to_ragged_batch$): py.Remote
  dense_to_ragged_batch_dyn: py.RemoteFunction
  dense_to_sparse_batch(batch_size: py.TensorLike, row_shape: py.Positional): py.Remote
  dense_to_sparse_batch(batch_size: py.TensorLike, keywords: py.Rest<dense_to_sparse_batch$, 'batch_size'>): py.Remote
  dense_to_sparse_batch(keywords: dense_to_sparse_batch$): py.Remote
  dense_to_sparse_batch_dyn: py.RemoteFunction
  distributed_save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, data_service_address: py.Str, compression: py.Str): py.Remote<tensorflow.Operation | null>
  distributed_save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, data_service_address: py.Str, keywords?: py.Rest<distributed_save$, 'dataset' | 'path' | 'data_service_address'>): py.Remote<tensorflow.Operation | null>
  distributed_save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, keywords: py.Rest<distributed_save$, 'dataset' | 'path'>): py.Remote<tensorflow.Operation | null>
  distributed_save(dataset: py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<distributed_save$, 'dataset'>): py.Remote<tensorflow.Operation | null>
  distributed_save(keywords: distributed_save$): py.Remote<tensorflow.Operation | null>
  distributed_save_dyn: py.RemoteFunction
  enable_debug_mode(): py.Remote
  enable_debug_mode_dyn: py.RemoteFunction
  enumerate_dataset(start: py.TensorLike): py.Remote
  enumerate_dataset(keywords?: enumerate_dataset$): py.Remote
  enumerate_dataset_dyn: py.RemoteFunction
  from_list(elements: py.List<py.RemoteArgument>, name: py.Str | null): py.Promised<tensorflow_data.Dataset>
  from_list(elements: py.List<py.RemoteArgument>, keywords?: py.Rest<from_list$, 'elements'>): py.Promised<tensorflow_data.Dataset>
  from_list(keywords: from_list$): py.Promised<tensorflow_data.Dataset>
  from_list_dyn: py.RemoteFunction
  from_variant(variant: py.TensorLike, structure: py.Positional): py.Promised<tensorflow_data.Dataset>
  from_variant(variant: py.TensorLike, keywords: py.Rest<from_variant$, 'variant'>): py.Promised<tensorflow_data.Dataset>
  from_variant(keywords: from_variant$): py.Promised<tensorflow_data.Dataset>
  from_variant_dyn: py.RemoteFunction
  get_model_proto(iterator: py.Positional): py.Remote
  get_model_proto(keywords: get_model_proto$): py.Remote
  get_model_proto_dyn: py.RemoteFunction
  get_next_as_optional(iterator: py.Of<'tensorflow.data.Iterator'>): py.Remote
  get_next_as_optional(keywords: get_next_as_optional$): py.Remote
  get_next_as_optional_dyn: py.RemoteFunction
  get_single_element(dataset: py.Of<'tensorflow.data.Dataset'>): py.Remote
  get_single_element(keywords: get_single_element$): py.Remote
  get_single_element_dyn: py.RemoteFunction
  get_structure(dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>): py.Remote
  get_structure(keywords: get_structure$): py.Remote
  get_structure_dyn: py.RemoteFunction
  group_by_reducer(key_func: py.Callable, reducer: py.Of<'tensorflow.data.experimental.Reducer'>): py.Remote
  group_by_reducer(key_func: py.Callable, keywords: py.Rest<group_by_reducer$, 'key_func'>): py.Remote
  group_by_reducer(keywords: group_by_reducer$): py.Remote
  group_by_reducer_dyn: py.RemoteFunction
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, window_size: py.TensorLike | null, window_size_func: py.Callable | null): py.Remote
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, window_size: py.TensorLike | null, keywords?: py.Rest<group_by_window$, 'key_func' | 'reduce_func' | 'window_size'>): py.Remote
  group_by_window(key_func: py.Callable, reduce_func: py.Callable, keywords?: py.Rest<group_by_window$, 'key_func' | 'reduce_func'>): py.Remote
  group_by_window(key_func: py.Callable, keywords: py.Rest<group_by_window$, 'key_func'>): py.Remote
  group_by_window(keywords: group_by_window$): py.Remote
  group_by_window_dyn: py.RemoteFunction
  ignore_errors(log_warning: py.Bool): py.Remote
  ignore_errors(keywords?: ignore_errors$): py.Remote
  ignore_errors_dyn: py.RemoteFunction
  index_table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, vocab_size: py.Int | null, default_value: py.Int, hasher_spec?: py.Positional, key_dtype?: py.DType, name?: py.Str | null): py.Remote
  index_table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, vocab_size: py.Int | null, keywords?: py.Rest<index_table_from_dataset$, 'dataset' | 'num_oov_buckets' | 'vocab_size'>): py.Remote
  index_table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, keywords?: py.Rest<index_table_from_dataset$, 'dataset' | 'num_oov_buckets'>): py.Remote
  index_table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, keywords?: py.Rest<index_table_from_dataset$, 'dataset'>): py.Remote
  index_table_from_dataset(keywords?: index_table_from_dataset$): py.Remote
  index_table_from_dataset_dyn: py.RemoteFunction
  load(path: py.Str, element_spec: py.Positional, compression: py.Positional, reader_func: py.Callable | null): py.Promised<tensorflow_data.Dataset>
  load(path: py.Str, element_spec: py.Positional, compression: py.Positional, keywords?: py.Rest<load$, 'path' | 'element_spec' | 'compression'>): py.Promised<tensorflow_data.Dataset>
  load(path: py.Str, element_spec: py.Positional, keywords?: py.Rest<load$, 'path' | 'element_spec'>): py.Promised<tensorflow_data.Dataset>
  load(path: py.Str, keywords?: py.Rest<load$, 'path'>): py.Promised<tensorflow_data.Dataset>
  load(keywords: load$): py.Promised<tensorflow_data.Dataset>
  load_dyn: py.RemoteFunction
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, reader: py.Positional, label_key: py.Str | null, reader_args: py.Positional, num_epochs?: py.Int | null, shuffle?: py.Bool, shuffle_buffer_size?: py.Int, shuffle_seed?: py.Positional, prefetch_buffer_size?: py.Int | null, reader_num_threads?: py.Int | null, parser_num_threads?: py.Int | null, sloppy_ordering?: py.Bool, drop_final_batch?: py.Bool): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, reader: py.Positional, label_key: py.Str | null, keywords?: py.Rest<make_batched_features_dataset$, 'file_pattern' | 'batch_size' | 'features' | 'reader' | 'label_key'>): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, reader: py.Positional, keywords?: py.Rest<make_batched_features_dataset$, 'file_pattern' | 'batch_size' | 'features' | 'reader'>): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, features: py.Dict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>, keywords: py.Rest<make_batched_features_dataset$, 'file_pattern' | 'batch_size' | 'features'>): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, features: py.LastDict<string, py.RemoteArgument> | py.Of<'tensorflow.io.VarLenFeature'>): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, keywords: py.Rest<make_batched_features_dataset$, 'file_pattern' | 'batch_size'>): py.Remote
  make_batched_features_dataset(file_pattern: py.List<py.RemoteArgument>, keywords: py.Rest<make_batched_features_dataset$, 'file_pattern'>): py.Remote
  make_batched_features_dataset(keywords: make_batched_features_dataset$): py.Remote
  make_batched_features_dataset_dyn: py.RemoteFunction
  make_csv_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, column_names: py.List<py.Str> | null, column_defaults: py.List<py.RemoteArgument> | null, label_name: py.Str | null, select_columns?: py.List<py.RemoteArgument> | null, field_delim?: py.Str, use_quote_delim?: py.Bool, na_value?: py.Str, header?: py.Bool, num_epochs?: py.Int | null, shuffle?: py.Bool, shuffle_buffer_size?: py.Int, shuffle_seed?: py.Positional, prefetch_buffer_size?: py.Int | null, num_parallel_reads?: py.Int | null, sloppy?: py.Bool, num_rows_for_inference?: py.Int | null, compression_type?: py.Positional, ignore_errors?: py.Bool, encoding?: py.Str): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, column_names: py.List<py.Str> | null, column_defaults: py.List<py.RemoteArgument> | null, keywords?: py.Rest<make_csv_dataset$, 'file_pattern' | 'batch_size' | 'column_names' | 'column_defaults'>): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, column_names: py.List<py.Str> | null, keywords?: py.Rest<make_csv_dataset$, 'file_pattern' | 'batch_size' | 'column_names'>): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset(file_pattern: py.List<py.RemoteArgument>, batch_size: py.Int, keywords?: py.Rest<make_csv_dataset$, 'file_pattern' | 'batch_size'>): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset(file_pattern: py.List<py.RemoteArgument>, keywords: py.Rest<make_csv_dataset$, 'file_pattern'>): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset(keywords: make_csv_dataset$): py.Promised<tensorflow_data.Dataset>
  make_csv_dataset_dyn: py.RemoteFunction
  make_saveable_from_iterator(iterator: py.Items<py.RemoteArgument>, external_state_policy: py.Str | null): py.Remote
  make_saveable_from_iterator(iterator: py.Items<py.RemoteArgument>, keywords?: py.Rest<make_saveable_from_iterator$, 'iterator'>): py.Remote
  make_saveable_from_iterator(keywords: make_saveable_from_iterator$): py.Remote
  make_saveable_from_iterator_dyn: py.RemoteFunction
  map_and_batch(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, drop_remainder: py.TensorLike, num_parallel_calls: py.TensorLike | null): py.Remote
  map_and_batch(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, drop_remainder: py.TensorLike, keywords?: py.Rest<map_and_batch$, 'map_func' | 'batch_size' | 'num_parallel_batches' | 'drop_remainder'>): py.Remote
  map_and_batch(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, keywords?: py.Rest<map_and_batch$, 'map_func' | 'batch_size' | 'num_parallel_batches'>): py.Remote
  map_and_batch(map_func: py.Callable, batch_size: py.TensorLike, keywords?: py.Rest<map_and_batch$, 'map_func' | 'batch_size'>): py.Remote
  map_and_batch(map_func: py.Callable, keywords: py.Rest<map_and_batch$, 'map_func'>): py.Remote
  map_and_batch(keywords: map_and_batch$): py.Remote
  map_and_batch_dyn: py.RemoteFunction
  pad_to_cardinality(cardinality: py.Positional, mask_key: py.Str): py.Remote
  pad_to_cardinality(cardinality: py.Positional, keywords?: py.Rest<pad_to_cardinality$, 'cardinality'>): py.Remote
  pad_to_cardinality(keywords: pad_to_cardinality$): py.Remote
  pad_to_cardinality_dyn: py.RemoteFunction
  parallel_interleave(map_func: py.Callable, cycle_length: py.Int, block_length: py.Int, sloppy: py.Bool | null, buffer_output_elements: py.Int | null, prefetch_input_elements?: py.Int | null): py.Remote
  parallel_interleave(map_func: py.Callable, cycle_length: py.Int, block_length: py.Int, sloppy: py.Bool | null, keywords?: py.Rest<parallel_interleave$, 'map_func' | 'cycle_length' | 'block_length' | 'sloppy'>): py.Remote
  parallel_interleave(map_func: py.Callable, cycle_length: py.Int, block_length: py.Int, keywords?: py.Rest<parallel_interleave$, 'map_func' | 'cycle_length' | 'block_length'>): py.Remote
  parallel_interleave(map_func: py.Callable, cycle_length: py.Int, keywords?: py.Rest<parallel_interleave$, 'map_func' | 'cycle_length'>): py.Remote
  parallel_interleave(map_func: py.Callable, keywords: py.Rest<parallel_interleave$, 'map_func'>): py.Remote
  parallel_interleave(keywords: parallel_interleave$): py.Remote
  parallel_interleave_dyn: py.RemoteFunction
  parse_example_dataset(features: py.Dict<string, py.RemoteArgument>, num_parallel_calls: py.TensorLike, deterministic: py.Bool | null): py.Remote
  parse_example_dataset(features: py.Dict<string, py.RemoteArgument>, num_parallel_calls: py.TensorLike, keywords?: py.Rest<parse_example_dataset$, 'features' | 'num_parallel_calls'>): py.Remote
  parse_example_dataset(features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<parse_example_dataset$, 'features'>): py.Remote
  parse_example_dataset(features: py.LastDict<string, py.RemoteArgument>): py.Remote
  parse_example_dataset(keywords: parse_example_dataset$): py.Remote
  parse_example_dataset_dyn: py.RemoteFunction
  prefetch_to_device(device: py.Str, buffer_size: py.Int | null): py.Remote
  prefetch_to_device(device: py.Str, keywords?: py.Rest<prefetch_to_device$, 'device'>): py.Remote
  prefetch_to_device(keywords: prefetch_to_device$): py.Remote
  prefetch_to_device_dyn: py.RemoteFunction
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, initial_dist: py.TensorLike | null, seed: py.Int | null): py.Remote
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, initial_dist: py.TensorLike | null, keywords?: py.Rest<rejection_resample$, 'class_func' | 'target_dist' | 'initial_dist'>): py.Remote
  rejection_resample(class_func: py.Callable, target_dist: py.TensorLike, keywords?: py.Rest<rejection_resample$, 'class_func' | 'target_dist'>): py.Remote
  rejection_resample(class_func: py.Callable, keywords: py.Rest<rejection_resample$, 'class_func'>): py.Remote
  rejection_resample(keywords: rejection_resample$): py.Remote
  rejection_resample_dyn: py.RemoteFunction
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, stop_on_empty_dataset: py.Bool): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, keywords?: py.Rest<sample_from_datasets$, 'datasets' | 'weights' | 'seed'>): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, keywords?: py.Rest<sample_from_datasets$, 'datasets' | 'weights'>): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords?: py.Rest<sample_from_datasets$, 'datasets'>): py.Remote
  sample_from_datasets(keywords: sample_from_datasets$): py.Remote
  sample_from_datasets_dyn: py.RemoteFunction
  save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, compression: py.Positional, shard_func: py.Callable | null, checkpoint_args: py.Positional): py.Remote<tensorflow.Operation | null>
  save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, compression: py.Positional, shard_func: py.Callable | null, keywords?: py.Rest<save$, 'dataset' | 'path' | 'compression' | 'shard_func'>): py.Remote<tensorflow.Operation | null>
  save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, compression: py.Positional, keywords?: py.Rest<save$, 'dataset' | 'path' | 'compression'>): py.Remote<tensorflow.Operation | null>
  save(dataset: py.Of<'tensorflow.data.Dataset'>, path: py.Str, keywords?: py.Rest<save$, 'dataset' | 'path'>): py.Remote<tensorflow.Operation | null>
  save(dataset: py.Of<'tensorflow.data.Dataset'>, keywords: py.Rest<save$, 'dataset'>): py.Remote<tensorflow.Operation | null>
  save(keywords: save$): py.Remote<tensorflow.Operation | null>
  save_dyn: py.RemoteFunction
  scan(initial_state: py.Positional, scan_func: py.Callable): py.Remote
  scan(initial_state: py.Positional, keywords: py.Rest<scan$, 'initial_state'>): py.Remote
  scan(keywords: scan$): py.Remote
  scan_dyn: py.RemoteFunction
  readonly service: tensorflow_data_experimental_service.$Module
  shuffle_and_repeat(buffer_size: py.TensorLike, count: py.TensorLike | null, seed: py.TensorLike | null): py.Remote
  shuffle_and_repeat(buffer_size: py.TensorLike, count: py.TensorLike | null, keywords?: py.Rest<shuffle_and_repeat$, 'buffer_size' | 'count'>): py.Remote
  shuffle_and_repeat(buffer_size: py.TensorLike, keywords?: py.Rest<shuffle_and_repeat$, 'buffer_size'>): py.Remote
  shuffle_and_repeat(keywords: shuffle_and_repeat$): py.Remote
  shuffle_and_repeat_dyn: py.RemoteFunction
  snapshot(path: py.Str, compression: py.Str, reader_func: py.Callable | null, shard_func: py.Callable | null): py.Remote
  snapshot(path: py.Str, compression: py.Str, reader_func: py.Callable | null, keywords?: py.Rest<snapshot$, 'path' | 'compression' | 'reader_func'>): py.Remote
  snapshot(path: py.Str, compression: py.Str, keywords?: py.Rest<snapshot$, 'path' | 'compression'>): py.Remote
  snapshot(path: py.Str, keywords?: py.Rest<snapshot$, 'path'>): py.Remote
  snapshot(keywords: snapshot$): py.Remote
  snapshot_dyn: py.RemoteFunction
  table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, vocab_size: py.Int | null, default_value: py.Positional, hasher_spec?: py.Positional, key_dtype?: py.DType, name?: py.Str | null): py.Remote
  table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, vocab_size: py.Int | null, keywords?: py.Rest<table_from_dataset$, 'dataset' | 'num_oov_buckets' | 'vocab_size'>): py.Remote
  table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, num_oov_buckets: py.Int, keywords?: py.Rest<table_from_dataset$, 'dataset' | 'num_oov_buckets'>): py.Remote
  table_from_dataset(dataset: py.Of<'tensorflow.data.Dataset'> | null, keywords?: py.Rest<table_from_dataset$, 'dataset'>): py.Remote
  table_from_dataset(keywords?: table_from_dataset$): py.Remote
  table_from_dataset_dyn: py.RemoteFunction
  take_while(predicate: py.Callable): py.Remote
  take_while(keywords: take_while$): py.Remote
  take_while_dyn: py.RemoteFunction
  to_variant(dataset: py.Of<'tensorflow.data.Dataset'>): py.Promised<tensorflow.Tensor>
  to_variant(keywords: to_variant$): py.Promised<tensorflow.Tensor>
  to_variant_dyn: py.RemoteFunction
  unbatch(): py.Remote
  unbatch_dyn: py.RemoteFunction
  unique(): py.Remote
  unique_dyn: py.RemoteFunction
}
