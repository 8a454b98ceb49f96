// tensorflow.compat.v1.feature_column of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_feature_column from './tensorflow.feature_column.js'

export interface categorical_column_with_vocabulary_file$ {
  key: py.Str
  vocabulary_file: py.Str
  vocabulary_size?: py.Int | null | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
  default_value?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface input_layer$ {
  features: py.Dict<string, py.RemoteArgument>
  feature_columns: py.Items<py.RemoteArgument>
  weight_collections?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  cols_to_vars?: py.RemoteArgument | undefined
  cols_to_output_tensors?: py.RemoteArgument | undefined
}

export interface linear_model$ {
  features: py.Dict<string, py.RemoteArgument>
  feature_columns: py.Items<py.RemoteArgument>
  /** Default: `1` */
  units?: py.Int | undefined
  /** Default: `'sum'` */
  sparse_combiner?: py.Str | undefined
  weight_collections?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  cols_to_vars?: py.RemoteArgument | undefined
}

export interface make_parse_example_spec$ {
  feature_columns: py.Items<py.RemoteArgument>
}

export interface shared_embedding_columns$ {
  categorical_columns: py.List<py.RemoteArgument>
  dimension: py.Int
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  initializer?: py.Callable | null | undefined
  shared_embedding_collection_name?: py.Str | null | undefined
  ckpt_to_load_from?: py.Str | null | undefined
  tensor_name_in_ckpt?: py.Str | null | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  use_safe_embedding_lookup?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly bucketized_column: tensorflow_feature_column.$Module["bucketized_column"]
  bucketized_column_dyn: py.RemoteFunction
  readonly categorical_column_with_hash_bucket: tensorflow_feature_column.$Module["categorical_column_with_hash_bucket"]
  categorical_column_with_hash_bucket_dyn: py.RemoteFunction
  readonly categorical_column_with_identity: tensorflow_feature_column.$Module["categorical_column_with_identity"]
  categorical_column_with_identity_dyn: py.RemoteFunction
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, num_oov_buckets: py.Int, default_value: py.Int | null, dtype?: py.DType): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, num_oov_buckets: py.Int, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size' | 'num_oov_buckets'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, keywords: py.Rest<categorical_column_with_vocabulary_file$, 'key'>): py.Remote
  categorical_column_with_vocabulary_file(keywords: categorical_column_with_vocabulary_file$): py.Remote
  categorical_column_with_vocabulary_file_dyn: py.RemoteFunction
  readonly categorical_column_with_vocabulary_list: tensorflow_feature_column.$Module["categorical_column_with_vocabulary_list"]
  categorical_column_with_vocabulary_list_dyn: py.RemoteFunction
  readonly crossed_column: tensorflow_feature_column.$Module["crossed_column"]
  crossed_column_dyn: py.RemoteFunction
  readonly embedding_column: tensorflow_feature_column.$Module["embedding_column"]
  embedding_column_dyn: py.RemoteFunction
  readonly indicator_column: tensorflow_feature_column.$Module["indicator_column"]
  indicator_column_dyn: py.RemoteFunction
  input_layer(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, weight_collections: py.List<py.RemoteArgument> | null, trainable: py.Bool, cols_to_vars: py.Positional, cols_to_output_tensors?: py.Positional): py.Promised<tensorflow.Tensor>
  input_layer(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, weight_collections: py.List<py.RemoteArgument> | null, trainable: py.Bool, keywords?: py.Rest<input_layer$, 'features' | 'feature_columns' | 'weight_collections' | 'trainable'>): py.Promised<tensorflow.Tensor>
  input_layer(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, weight_collections: py.List<py.RemoteArgument> | null, keywords?: py.Rest<input_layer$, 'features' | 'feature_columns' | 'weight_collections'>): py.Promised<tensorflow.Tensor>
  input_layer(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, keywords?: py.Rest<input_layer$, 'features' | 'feature_columns'>): py.Promised<tensorflow.Tensor>
  input_layer(features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<input_layer$, 'features'>): py.Promised<tensorflow.Tensor>
  input_layer(keywords: input_layer$): py.Promised<tensorflow.Tensor>
  input_layer_dyn: py.RemoteFunction
  linear_model(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, units: py.Int, sparse_combiner: py.Str, weight_collections: py.List<py.RemoteArgument> | null, trainable?: py.Bool, cols_to_vars?: py.Positional): py.Promised<tensorflow.Tensor>
  linear_model(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, units: py.Int, sparse_combiner: py.Str, keywords?: py.Rest<linear_model$, 'features' | 'feature_columns' | 'units' | 'sparse_combiner'>): py.Promised<tensorflow.Tensor>
  linear_model(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, units: py.Int, keywords?: py.Rest<linear_model$, 'features' | 'feature_columns' | 'units'>): py.Promised<tensorflow.Tensor>
  linear_model(features: py.Dict<string, py.RemoteArgument>, feature_columns: py.Items<py.RemoteArgument>, keywords?: py.Rest<linear_model$, 'features' | 'feature_columns'>): py.Promised<tensorflow.Tensor>
  linear_model(features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<linear_model$, 'features'>): py.Promised<tensorflow.Tensor>
  linear_model(keywords: linear_model$): py.Promised<tensorflow.Tensor>
  linear_model_dyn: py.RemoteFunction
  make_parse_example_spec(feature_columns: py.Items<py.RemoteArgument>): py.Remote
  make_parse_example_spec(keywords: make_parse_example_spec$): py.Remote
  make_parse_example_spec_dyn: py.RemoteFunction
  readonly numeric_column: tensorflow_feature_column.$Module["numeric_column"]
  numeric_column_dyn: py.RemoteFunction
  readonly sequence_categorical_column_with_hash_bucket: tensorflow_feature_column.$Module["sequence_categorical_column_with_hash_bucket"]
  sequence_categorical_column_with_hash_bucket_dyn: py.RemoteFunction
  readonly sequence_categorical_column_with_identity: tensorflow_feature_column.$Module["sequence_categorical_column_with_identity"]
  sequence_categorical_column_with_identity_dyn: py.RemoteFunction
  readonly sequence_categorical_column_with_vocabulary_file: tensorflow_feature_column.$Module["sequence_categorical_column_with_vocabulary_file"]
  sequence_categorical_column_with_vocabulary_file_dyn: py.RemoteFunction
  readonly sequence_categorical_column_with_vocabulary_list: tensorflow_feature_column.$Module["sequence_categorical_column_with_vocabulary_list"]
  sequence_categorical_column_with_vocabulary_list_dyn: py.RemoteFunction
  readonly sequence_numeric_column: tensorflow_feature_column.$Module["sequence_numeric_column"]
  sequence_numeric_column_dyn: py.RemoteFunction
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, shared_embedding_collection_name: py.Str | null, ckpt_to_load_from?: py.Str | null, tensor_name_in_ckpt?: py.Str | null, max_norm?: py.Positional, trainable?: py.Bool, use_safe_embedding_lookup?: py.Bool): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension' | 'combiner' | 'initializer'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension' | 'combiner'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, keywords: py.Rest<shared_embedding_columns$, 'categorical_columns'>): py.Remote
  shared_embedding_columns(keywords: shared_embedding_columns$): py.Remote
  shared_embedding_columns_dyn: py.RemoteFunction
  readonly weighted_categorical_column: tensorflow_feature_column.$Module["weighted_categorical_column"]
  weighted_categorical_column_dyn: py.RemoteFunction
}
