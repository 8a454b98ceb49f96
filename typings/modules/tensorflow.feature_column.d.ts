// tensorflow.feature_column of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface bucketized_column$ {
  source_column: py.RemoteArgument
  boundaries: py.List<py.Float>
}

export interface categorical_column_with_hash_bucket$ {
  key: py.Str
  hash_bucket_size: py.Int
  dtype?: py.DType | undefined
}

export interface categorical_column_with_identity$ {
  key: py.Str
  num_buckets: py.RemoteArgument
  default_value?: py.RemoteArgument | undefined
}

export interface categorical_column_with_vocabulary_file$ {
  key: py.Str
  vocabulary_file: py.Str
  vocabulary_size?: py.Int | null | undefined
  dtype?: py.DType | undefined
  default_value?: py.Int | null | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
  file_format?: py.RemoteArgument | undefined
}

export interface categorical_column_with_vocabulary_list$ {
  key: py.Str
  vocabulary_list: py.Items<py.RemoteArgument>
  dtype?: py.DType | null | undefined
  /** Default: `-1` */
  default_value?: py.Int | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
}

export interface crossed_column$ {
  keys: py.RemoteArgument
  hash_bucket_size: py.Int
  hash_key?: py.RemoteArgument | undefined
}

export interface embedding_column$ {
  categorical_column: py.RemoteArgument
  dimension: py.Int
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  initializer?: py.Callable | null | undefined
  ckpt_to_load_from?: py.Str | null | undefined
  tensor_name_in_ckpt?: py.Str | null | undefined
  max_norm?: py.RemoteArgument | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  /** Default: `True` */
  use_safe_embedding_lookup?: py.Bool | undefined
}

export interface indicator_column$ {
  categorical_column: py.RemoteArgument
}

export interface make_parse_example_spec$ {
  feature_columns: py.Items<py.RemoteArgument>
}

export interface numeric_column$ {
  key: py.Str
  /** Default: `(1,)` */
  shape?: py.Items<py.Int> | undefined
  default_value?: py.RemoteArgument | undefined
  dtype?: py.DType | undefined
  normalizer_fn?: py.RemoteArgument | undefined
}

export interface sequence_categorical_column_with_hash_bucket$ {
  key: py.Str
  hash_bucket_size: py.Int
  dtype?: py.DType | undefined
}

export interface sequence_categorical_column_with_identity$ {
  key: py.Str
  num_buckets: py.RemoteArgument
  default_value?: py.RemoteArgument | undefined
}

export interface sequence_categorical_column_with_vocabulary_file$ {
  key: py.Str
  vocabulary_file: py.Str
  vocabulary_size?: py.Int | null | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
  default_value?: py.Int | null | undefined
  dtype?: py.DType | undefined
}

export interface sequence_categorical_column_with_vocabulary_list$ {
  key: py.Str
  vocabulary_list: py.Items<py.RemoteArgument>
  dtype?: py.DType | null | undefined
  /** Default: `-1` */
  default_value?: py.Int | undefined
  /** Default: `0` */
  num_oov_buckets?: py.Int | undefined
}

export interface sequence_numeric_column$ {
  key: py.Str
  /** Default: `(1,)` */
  shape?: py.Shape | undefined
  /** Default: `0.0` */
  default_value?: py.Float | undefined
  dtype?: py.DType | undefined
  normalizer_fn?: py.RemoteArgument | undefined
}

export interface shared_embeddings$ {
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

export interface weighted_categorical_column$ {
  categorical_column: py.RemoteArgument
  weight_feature_key: py.Str
  dtype?: py.DType | undefined
}

export interface $Module extends py.PythonModuleObject {
  bucketized_column(source_column: py.Positional, boundaries: py.List<py.Float>): py.Remote
  bucketized_column(source_column: py.Positional, keywords: py.Rest<bucketized_column$, 'source_column'>): py.Remote
  bucketized_column(keywords: bucketized_column$): py.Remote
  bucketized_column_dyn: py.RemoteFunction
  categorical_column_with_hash_bucket(key: py.Str, hash_bucket_size: py.Int, dtype: py.DType): py.Remote
  categorical_column_with_hash_bucket(key: py.Str, hash_bucket_size: py.Int, keywords?: py.Rest<categorical_column_with_hash_bucket$, 'key' | 'hash_bucket_size'>): py.Remote
  categorical_column_with_hash_bucket(key: py.Str, keywords: py.Rest<categorical_column_with_hash_bucket$, 'key'>): py.Remote
  categorical_column_with_hash_bucket(keywords: categorical_column_with_hash_bucket$): py.Remote
  categorical_column_with_hash_bucket_dyn: py.RemoteFunction
  categorical_column_with_identity(key: py.Str, num_buckets: py.Positional, default_value: py.Positional): py.Remote
  categorical_column_with_identity(key: py.Str, num_buckets: py.Positional, keywords?: py.Rest<categorical_column_with_identity$, 'key' | 'num_buckets'>): py.Remote
  categorical_column_with_identity(key: py.Str, keywords: py.Rest<categorical_column_with_identity$, 'key'>): py.Remote
  categorical_column_with_identity(keywords: categorical_column_with_identity$): py.Remote
  categorical_column_with_identity_dyn: py.RemoteFunction
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, dtype: py.DType, default_value: py.Int | null, num_oov_buckets?: py.Int, file_format?: py.Positional): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, dtype: py.DType, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size' | 'dtype'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, keywords?: py.Rest<categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file'>): py.Remote
  categorical_column_with_vocabulary_file(key: py.Str, keywords: py.Rest<categorical_column_with_vocabulary_file$, 'key'>): py.Remote
  categorical_column_with_vocabulary_file(keywords: categorical_column_with_vocabulary_file$): py.Remote
  categorical_column_with_vocabulary_file_dyn: py.RemoteFunction
  categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, default_value: py.Int, num_oov_buckets: py.Int): py.Remote
  categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, default_value: py.Int, keywords?: py.Rest<categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list' | 'dtype' | 'default_value'>): py.Remote
  categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, keywords?: py.Rest<categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list' | 'dtype'>): py.Remote
  categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, keywords?: py.Rest<categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list'>): py.Remote
  categorical_column_with_vocabulary_list(key: py.Str, keywords: py.Rest<categorical_column_with_vocabulary_list$, 'key'>): py.Remote
  categorical_column_with_vocabulary_list(keywords: categorical_column_with_vocabulary_list$): py.Remote
  categorical_column_with_vocabulary_list_dyn: py.RemoteFunction
  crossed_column(keys: py.Positional, hash_bucket_size: py.Int, hash_key: py.Positional): py.Remote
  crossed_column(keys: py.Positional, hash_bucket_size: py.Int, keywords?: py.Rest<crossed_column$, 'keys' | 'hash_bucket_size'>): py.Remote
  crossed_column(keys: py.Positional, keywords: py.Rest<crossed_column$, 'keys'>): py.Remote
  crossed_column(keywords: crossed_column$): py.Remote
  crossed_column_dyn: py.RemoteFunction
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, ckpt_to_load_from: py.Str | null, tensor_name_in_ckpt?: py.Str | null, max_norm?: py.Positional, trainable?: py.Bool, use_safe_embedding_lookup?: py.Bool): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension' | 'combiner' | 'initializer'>): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension' | 'combiner'>): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension'>): py.Remote
  embedding_column(categorical_column: py.Positional, keywords: py.Rest<embedding_column$, 'categorical_column'>): py.Remote
  embedding_column(keywords: embedding_column$): py.Remote
  embedding_column_dyn: py.RemoteFunction
  indicator_column(categorical_column: py.Positional): py.Remote
  indicator_column(keywords: indicator_column$): py.Remote
  indicator_column_dyn: py.RemoteFunction
  make_parse_example_spec(feature_columns: py.Items<py.RemoteArgument>): py.Remote
  make_parse_example_spec(keywords: make_parse_example_spec$): py.Remote
  make_parse_example_spec_dyn: py.RemoteFunction
  numeric_column(key: py.Str, shape: py.Items<py.Int>, default_value: py.Positional, dtype: py.DType, normalizer_fn?: py.Positional): py.Remote
  numeric_column(key: py.Str, shape: py.Items<py.Int>, default_value: py.Positional, keywords?: py.Rest<numeric_column$, 'key' | 'shape' | 'default_value'>): py.Remote
  numeric_column(key: py.Str, shape: py.Items<py.Int>, keywords?: py.Rest<numeric_column$, 'key' | 'shape'>): py.Remote
  numeric_column(key: py.Str, keywords?: py.Rest<numeric_column$, 'key'>): py.Remote
  numeric_column(keywords: numeric_column$): py.Remote
  numeric_column_dyn: py.RemoteFunction
  sequence_categorical_column_with_hash_bucket(key: py.Str, hash_bucket_size: py.Int, dtype: py.DType): py.Remote
  sequence_categorical_column_with_hash_bucket(key: py.Str, hash_bucket_size: py.Int, keywords?: py.Rest<sequence_categorical_column_with_hash_bucket$, 'key' | 'hash_bucket_size'>): py.Remote
  sequence_categorical_column_with_hash_bucket(key: py.Str, keywords: py.Rest<sequence_categorical_column_with_hash_bucket$, 'key'>): py.Remote
  sequence_categorical_column_with_hash_bucket(keywords: sequence_categorical_column_with_hash_bucket$): py.Remote
  sequence_categorical_column_with_hash_bucket_dyn: py.RemoteFunction
  sequence_categorical_column_with_identity(key: py.Str, num_buckets: py.Positional, default_value: py.Positional): py.Remote
  sequence_categorical_column_with_identity(key: py.Str, num_buckets: py.Positional, keywords?: py.Rest<sequence_categorical_column_with_identity$, 'key' | 'num_buckets'>): py.Remote
  sequence_categorical_column_with_identity(key: py.Str, keywords: py.Rest<sequence_categorical_column_with_identity$, 'key'>): py.Remote
  sequence_categorical_column_with_identity(keywords: sequence_categorical_column_with_identity$): py.Remote
  sequence_categorical_column_with_identity_dyn: py.RemoteFunction
  sequence_categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, num_oov_buckets: py.Int, default_value: py.Int | null, dtype?: py.DType): py.Remote
  sequence_categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, num_oov_buckets: py.Int, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size' | 'num_oov_buckets'>): py.Remote
  sequence_categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, vocabulary_size: py.Int | null, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file' | 'vocabulary_size'>): py.Remote
  sequence_categorical_column_with_vocabulary_file(key: py.Str, vocabulary_file: py.Str, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_file$, 'key' | 'vocabulary_file'>): py.Remote
  sequence_categorical_column_with_vocabulary_file(key: py.Str, keywords: py.Rest<sequence_categorical_column_with_vocabulary_file$, 'key'>): py.Remote
  sequence_categorical_column_with_vocabulary_file(keywords: sequence_categorical_column_with_vocabulary_file$): py.Remote
  sequence_categorical_column_with_vocabulary_file_dyn: py.RemoteFunction
  sequence_categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, default_value: py.Int, num_oov_buckets: py.Int): py.Remote
  sequence_categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, default_value: py.Int, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list' | 'dtype' | 'default_value'>): py.Remote
  sequence_categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, dtype: py.DType | null, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list' | 'dtype'>): py.Remote
  sequence_categorical_column_with_vocabulary_list(key: py.Str, vocabulary_list: py.Items<py.RemoteArgument>, keywords?: py.Rest<sequence_categorical_column_with_vocabulary_list$, 'key' | 'vocabulary_list'>): py.Remote
  sequence_categorical_column_with_vocabulary_list(key: py.Str, keywords: py.Rest<sequence_categorical_column_with_vocabulary_list$, 'key'>): py.Remote
  sequence_categorical_column_with_vocabulary_list(keywords: sequence_categorical_column_with_vocabulary_list$): py.Remote
  sequence_categorical_column_with_vocabulary_list_dyn: py.RemoteFunction
  sequence_numeric_column(key: py.Str, shape: py.Shape, default_value: py.Float, dtype: py.DType, normalizer_fn?: py.Positional): py.Remote
  sequence_numeric_column(key: py.Str, shape: py.Shape, default_value: py.Float, keywords?: py.Rest<sequence_numeric_column$, 'key' | 'shape' | 'default_value'>): py.Remote
  sequence_numeric_column(key: py.Str, shape: py.Shape, keywords?: py.Rest<sequence_numeric_column$, 'key' | 'shape'>): py.Remote
  sequence_numeric_column(key: py.Str, keywords?: py.Rest<sequence_numeric_column$, 'key'>): py.Remote
  sequence_numeric_column(keywords: sequence_numeric_column$): py.Remote
  sequence_numeric_column_dyn: py.RemoteFunction
  shared_embeddings(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, shared_embedding_collection_name: py.Str | null, ckpt_to_load_from?: py.Str | null, tensor_name_in_ckpt?: py.Str | null, max_norm?: py.Positional, trainable?: py.Bool, use_safe_embedding_lookup?: py.Bool): py.Remote
  shared_embeddings(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, keywords?: py.Rest<shared_embeddings$, 'categorical_columns' | 'dimension' | 'combiner' | 'initializer'>): py.Remote
  shared_embeddings(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, keywords?: py.Rest<shared_embeddings$, 'categorical_columns' | 'dimension' | 'combiner'>): py.Remote
  shared_embeddings(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, keywords?: py.Rest<shared_embeddings$, 'categorical_columns' | 'dimension'>): py.Remote
  shared_embeddings(categorical_columns: py.List<py.RemoteArgument>, keywords: py.Rest<shared_embeddings$, 'categorical_columns'>): py.Remote
  shared_embeddings(keywords: shared_embeddings$): py.Remote
  shared_embeddings_dyn: py.RemoteFunction
  weighted_categorical_column(categorical_column: py.Positional, weight_feature_key: py.Str, dtype: py.DType): py.Remote
  weighted_categorical_column(categorical_column: py.Positional, weight_feature_key: py.Str, keywords?: py.Rest<weighted_categorical_column$, 'categorical_column' | 'weight_feature_key'>): py.Remote
  weighted_categorical_column(categorical_column: py.Positional, keywords: py.Rest<weighted_categorical_column$, 'categorical_column'>): py.Remote
  weighted_categorical_column(keywords: weighted_categorical_column$): py.Remote
  weighted_categorical_column_dyn: py.RemoteFunction
}
