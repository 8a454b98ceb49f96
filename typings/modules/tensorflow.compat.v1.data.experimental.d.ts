// tensorflow.compat.v1.data.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_data from './tensorflow.compat.v1.data.js'
import type * as tensorflow_compat_v1_data_experimental_service from './tensorflow.compat.v1.data.experimental.service.js'
import type * as tensorflow_data from './tensorflow.data.js'
import type * as tensorflow_data_experimental from './tensorflow.data.experimental.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'
import type * as tensorflow_io from './tensorflow.io.js'

export interface CsvDataset extends tensorflow_compat_v1_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.experimental.CsvDataset': true } & tensorflow_compat_v1_data.Dataset[typeof py.kind]
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
  exclude_cols?: py.RemoteArgument | undefined
}

export interface CsvDataset$class extends py.Statics<tensorflow_compat_v1_data.Dataset$class> {
  new (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, header: py.TensorLike, field_delim?: py.TensorLike, use_quote_delim?: py.TensorLike, na_value?: py.TensorLike, select_cols?: py.List<py.RemoteArgument> | null, exclude_cols?: py.Positional): CsvDataset
  (filenames: py.TensorLike, record_defaults: py.List<py.RemoteArgument>, compression_type: py.Positional, buffer_size: py.TensorLike | null, header: py.TensorLike, field_delim?: py.TensorLike, use_quote_delim?: py.TensorLike, na_value?: py.TensorLike, select_cols?: py.List<py.RemoteArgument> | null, exclude_cols?: py.Positional): py.Promised<CsvDataset>
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

export interface RandomDataset extends tensorflow_compat_v1_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.experimental.RandomDataset': true } & tensorflow_compat_v1_data.Dataset[typeof py.kind]
}

export interface RandomDataset$new {
  seed?: py.RemoteArgument | undefined
  rerandomize_each_iteration?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface RandomDataset$class extends py.Statics<tensorflow_compat_v1_data.Dataset$class> {
  new (seed: py.Positional, rerandomize_each_iteration: py.Positional, name: py.Str | null): RandomDataset
  (seed: py.Positional, rerandomize_each_iteration: py.Positional, name: py.Str | null): py.Promised<RandomDataset>
  new (seed: py.Positional, rerandomize_each_iteration: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed' | 'rerandomize_each_iteration'>): RandomDataset
  (seed: py.Positional, rerandomize_each_iteration: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed' | 'rerandomize_each_iteration'>): py.Promised<RandomDataset>
  new (seed: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed'>): RandomDataset
  (seed: py.Positional, keywords?: py.Rest<RandomDataset$new, 'seed'>): py.Promised<RandomDataset>
  new (keywords?: RandomDataset$new): RandomDataset
  (keywords?: RandomDataset$new): py.Promised<RandomDataset>
}

export interface SqlDataset extends tensorflow_compat_v1_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.experimental.SqlDataset': true } & tensorflow_compat_v1_data.Dataset[typeof py.kind]
}

export interface SqlDataset$new {
  driver_name: py.TensorLike
  data_source_name: py.TensorLike
  query: py.TensorLike
  output_types: py.List<py.DType>
}

export interface SqlDataset$class extends py.Statics<tensorflow_compat_v1_data.Dataset$class> {
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

export interface Counter$ {
  /** Default: `0` */
  start?: py.Int | undefined
  /** Default: `1` */
  step?: py.Int | undefined
  dtype?: py.DType | undefined
}

export interface RaggedTensorStructure$ {
  dtype: py.DType
  shape: py.RemoteArgument
  ragged_rank: py.RemoteArgument
}

export interface SparseTensorStructure$ {
  dtype: py.DType
  shape: py.RemoteArgument
}

export interface TensorArrayStructure$ {
  dtype: py.DType
  element_shape: py.RemoteArgument
  dynamic_size: py.RemoteArgument
  infer_shape: py.RemoteArgument
}

export interface TensorStructure$ {
  dtype: py.DType
  shape: py.RemoteArgument
}

export interface choose_from_datasets$ {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  choice_dataset: py.Of<'tensorflow.data.Dataset'>
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
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

export interface map_and_batch_with_legacy_function$ {
  map_func: py.Callable
  batch_size: py.TensorLike
  num_parallel_batches?: py.TensorLike | null | undefined
  /** Default: `False` */
  drop_remainder?: py.TensorLike | undefined
  num_parallel_calls?: py.TensorLike | null | undefined
}

export interface sample_from_datasets$ {
  datasets: py.List<py.Of<'tensorflow.data.Dataset'>>
  weights?: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null | undefined
  seed?: py.TensorLike | null | undefined
  /** Default: `False` */
  stop_on_empty_dataset?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AUTOTUNE: py.Remote<number>
  readonly AUTOTUNE_dyn: any
  readonly AutoShardPolicy: tensorflow_data_experimental.AutoShardPolicy$class
  readonly AutotuneAlgorithm: tensorflow_data_experimental.AutotuneAlgorithm$class
  readonly AutotuneOptions: tensorflow_data_experimental.AutotuneOptions$class
  Counter(start: py.Int, step: py.Int, dtype: py.DType): py.Promised<tensorflow_data.Dataset>
  Counter(start: py.Int, step: py.Int, keywords?: py.Rest<Counter$, 'start' | 'step'>): py.Promised<tensorflow_data.Dataset>
  Counter(start: py.Int, keywords?: py.Rest<Counter$, 'start'>): py.Promised<tensorflow_data.Dataset>
  Counter(keywords?: Counter$): py.Promised<tensorflow_data.Dataset>
  Counter_dyn: py.RemoteFunction
  readonly CsvDataset: CsvDataset$class
  readonly DatasetInitializer: tensorflow_data_experimental.DatasetInitializer$class
  readonly DatasetStructure: tensorflow_data.DatasetSpec$class
  readonly DistributeOptions: tensorflow_data_experimental.DistributeOptions$class
  readonly ExternalStatePolicy: tensorflow_data_experimental.ExternalStatePolicy$class
  readonly INFINITE_CARDINALITY: py.Remote<number>
  readonly INFINITE_CARDINALITY_dyn: any
  readonly OptimizationOptions: tensorflow_data_experimental.OptimizationOptions$class
  readonly Optional: tensorflow_experimental.Optional$class
  readonly OptionalStructure: tensorflow.OptionalSpec$class
  RaggedTensorStructure(dtype: py.DType, shape: py.Positional, ragged_rank: py.Positional): py.Remote
  RaggedTensorStructure(dtype: py.DType, shape: py.Positional, keywords: py.Rest<RaggedTensorStructure$, 'dtype' | 'shape'>): py.Remote
  RaggedTensorStructure(dtype: py.DType, keywords: py.Rest<RaggedTensorStructure$, 'dtype'>): py.Remote
  RaggedTensorStructure(keywords: RaggedTensorStructure$): py.Remote
  RaggedTensorStructure_dyn: py.RemoteFunction
  readonly RandomDataset: RandomDataset$class
  readonly Reducer: tensorflow_data_experimental.Reducer$class
  readonly SHARD_HINT: py.Remote<number>
  readonly SHARD_HINT_dyn: any
  readonly ServiceOptions: tensorflow_data_experimental.ServiceOptions$class
  SparseTensorStructure(dtype: py.DType, shape: py.Positional): py.Remote
  SparseTensorStructure(dtype: py.DType, keywords: py.Rest<SparseTensorStructure$, 'dtype'>): py.Remote
  SparseTensorStructure(keywords: SparseTensorStructure$): py.Remote
  SparseTensorStructure_dyn: py.RemoteFunction
  readonly SqlDataset: SqlDataset$class
  readonly Structure: tensorflow.TypeSpec$class
  readonly TFRecordWriter: tensorflow_data_experimental.TFRecordWriter$class
  TensorArrayStructure(dtype: py.DType, element_shape: py.Positional, dynamic_size: py.Positional, infer_shape: py.Positional): py.Remote
  TensorArrayStructure(dtype: py.DType, element_shape: py.Positional, dynamic_size: py.Positional, keywords: py.Rest<TensorArrayStructure$, 'dtype' | 'element_shape' | 'dynamic_size'>): py.Remote
  TensorArrayStructure(dtype: py.DType, element_shape: py.Positional, keywords: py.Rest<TensorArrayStructure$, 'dtype' | 'element_shape'>): py.Remote
  TensorArrayStructure(dtype: py.DType, keywords: py.Rest<TensorArrayStructure$, 'dtype'>): py.Remote
  TensorArrayStructure(keywords: TensorArrayStructure$): py.Remote
  TensorArrayStructure_dyn: py.RemoteFunction
  TensorStructure(dtype: py.DType, shape: py.Positional): py.Remote
  TensorStructure(dtype: py.DType, keywords: py.Rest<TensorStructure$, 'dtype'>): py.Remote
  TensorStructure(keywords: TensorStructure$): py.Remote
  TensorStructure_dyn: py.RemoteFunction
  readonly ThreadingOptions: tensorflow_data.ThreadingOptions$class
  readonly UNKNOWN_CARDINALITY: py.Remote<number>
  readonly UNKNOWN_CARDINALITY_dyn: any
  readonly assert_cardinality: tensorflow_data_experimental.$Module["assert_cardinality"]
  assert_cardinality_dyn: py.RemoteFunction
  readonly bucket_by_sequence_length: tensorflow_data_experimental.$Module["bucket_by_sequence_length"]
  bucket_by_sequence_length_dyn: py.RemoteFunction
  readonly cardinality: tensorflow_data_experimental.$Module["cardinality"]
  cardinality_dyn: py.RemoteFunction
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, stop_on_empty_dataset: py.Bool): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, choice_dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<choose_from_datasets$, 'datasets' | 'choice_dataset'>): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords: py.Rest<choose_from_datasets$, 'datasets'>): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets(keywords: choose_from_datasets$): py.Promised<tensorflow_data.Dataset>
  choose_from_datasets_dyn: py.RemoteFunction
  readonly copy_to_device: tensorflow_data_experimental.$Module["copy_to_device"]
  copy_to_device_dyn: py.RemoteFunction
  readonly dense_to_ragged_batch: tensorflow_data_experimental.$Module["dense_to_ragged_batch"]
  dense_to_ragged_batch_dyn: py.RemoteFunction
  readonly dense_to_sparse_batch: tensorflow_data_experimental.$Module["dense_to_sparse_batch"]
  dense_to_sparse_batch_dyn: py.RemoteFunction
  readonly distributed_save: tensorflow_data_experimental.$Module["distributed_save"]
  distributed_save_dyn: py.RemoteFunction
  readonly enable_debug_mode: tensorflow_data_experimental.$Module["enable_debug_mode"]
  enable_debug_mode_dyn: py.RemoteFunction
  readonly enumerate_dataset: tensorflow_data_experimental.$Module["enumerate_dataset"]
  enumerate_dataset_dyn: py.RemoteFunction
  readonly from_list: tensorflow_data_experimental.$Module["from_list"]
  from_list_dyn: py.RemoteFunction
  readonly from_variant: tensorflow_data_experimental.$Module["from_variant"]
  from_variant_dyn: py.RemoteFunction
  readonly get_model_proto: tensorflow_data_experimental.$Module["get_model_proto"]
  get_model_proto_dyn: py.RemoteFunction
  readonly get_next_as_optional: tensorflow_data_experimental.$Module["get_next_as_optional"]
  get_next_as_optional_dyn: py.RemoteFunction
  readonly get_single_element: tensorflow_data_experimental.$Module["get_single_element"]
  get_single_element_dyn: py.RemoteFunction
  readonly get_structure: tensorflow_data_experimental.$Module["get_structure"]
  get_structure_dyn: py.RemoteFunction
  readonly group_by_reducer: tensorflow_data_experimental.$Module["group_by_reducer"]
  group_by_reducer_dyn: py.RemoteFunction
  readonly group_by_window: tensorflow_data_experimental.$Module["group_by_window"]
  group_by_window_dyn: py.RemoteFunction
  readonly ignore_errors: tensorflow_data_experimental.$Module["ignore_errors"]
  ignore_errors_dyn: py.RemoteFunction
  readonly index_table_from_dataset: tensorflow_data_experimental.$Module["index_table_from_dataset"]
  index_table_from_dataset_dyn: py.RemoteFunction
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
  readonly make_saveable_from_iterator: tensorflow_data_experimental.$Module["make_saveable_from_iterator"]
  make_saveable_from_iterator_dyn: py.RemoteFunction
  readonly map_and_batch: tensorflow_data_experimental.$Module["map_and_batch"]
  map_and_batch_dyn: py.RemoteFunction
  map_and_batch_with_legacy_function(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, drop_remainder: py.TensorLike, num_parallel_calls: py.TensorLike | null): py.Remote
  map_and_batch_with_legacy_function(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, drop_remainder: py.TensorLike, keywords?: py.Rest<map_and_batch_with_legacy_function$, 'map_func' | 'batch_size' | 'num_parallel_batches' | 'drop_remainder'>): py.Remote
  map_and_batch_with_legacy_function(map_func: py.Callable, batch_size: py.TensorLike, num_parallel_batches: py.TensorLike | null, keywords?: py.Rest<map_and_batch_with_legacy_function$, 'map_func' | 'batch_size' | 'num_parallel_batches'>): py.Remote
  map_and_batch_with_legacy_function(map_func: py.Callable, batch_size: py.TensorLike, keywords?: py.Rest<map_and_batch_with_legacy_function$, 'map_func' | 'batch_size'>): py.Remote
  map_and_batch_with_legacy_function(map_func: py.Callable, keywords: py.Rest<map_and_batch_with_legacy_function$, 'map_func'>): py.Remote
  map_and_batch_with_legacy_function(keywords: map_and_batch_with_legacy_function$): py.Remote
  map_and_batch_with_legacy_function_dyn: py.RemoteFunction
  readonly pad_to_cardinality: tensorflow_data_experimental.$Module["pad_to_cardinality"]
  pad_to_cardinality_dyn: py.RemoteFunction
  readonly parallel_interleave: tensorflow_data_experimental.$Module["parallel_interleave"]
  parallel_interleave_dyn: py.RemoteFunction
  readonly parse_example_dataset: tensorflow_data_experimental.$Module["parse_example_dataset"]
  parse_example_dataset_dyn: py.RemoteFunction
  readonly prefetch_to_device: tensorflow_data_experimental.$Module["prefetch_to_device"]
  prefetch_to_device_dyn: py.RemoteFunction
  readonly rejection_resample: tensorflow_data_experimental.$Module["rejection_resample"]
  rejection_resample_dyn: py.RemoteFunction
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, stop_on_empty_dataset: py.Bool): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, seed: py.TensorLike | null, keywords?: py.Rest<sample_from_datasets$, 'datasets' | 'weights' | 'seed'>): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, weights: py.List<py.RemoteArgument> | py.TensorLike | py.Of<'tensorflow.data.Dataset'> | null, keywords?: py.Rest<sample_from_datasets$, 'datasets' | 'weights'>): py.Remote
  sample_from_datasets(datasets: py.List<py.Of<'tensorflow.data.Dataset'>>, keywords?: py.Rest<sample_from_datasets$, 'datasets'>): py.Remote
  sample_from_datasets(keywords: sample_from_datasets$): py.Remote
  sample_from_datasets_dyn: py.RemoteFunction
  readonly scan: tensorflow_data_experimental.$Module["scan"]
  scan_dyn: py.RemoteFunction
  readonly service: tensorflow_compat_v1_data_experimental_service.$Module
  readonly shuffle_and_repeat: tensorflow_data_experimental.$Module["shuffle_and_repeat"]
  shuffle_and_repeat_dyn: py.RemoteFunction
  readonly snapshot: tensorflow_data_experimental.$Module["snapshot"]
  snapshot_dyn: py.RemoteFunction
  readonly table_from_dataset: tensorflow_data_experimental.$Module["table_from_dataset"]
  table_from_dataset_dyn: py.RemoteFunction
  readonly take_while: tensorflow_data_experimental.$Module["take_while"]
  take_while_dyn: py.RemoteFunction
  readonly to_variant: tensorflow_data_experimental.$Module["to_variant"]
  to_variant_dyn: py.RemoteFunction
  readonly unbatch: tensorflow_data_experimental.$Module["unbatch"]
  unbatch_dyn: py.RemoteFunction
  readonly unique: tensorflow_data_experimental.$Module["unique"]
  unique_dyn: py.RemoteFunction
}
