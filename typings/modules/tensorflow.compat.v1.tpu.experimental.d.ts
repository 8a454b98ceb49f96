// tensorflow.compat.v1.tpu.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_tpu_experimental_embedding from './tensorflow.compat.v1.tpu.experimental.embedding.js'
import type * as tensorflow_tpu_experimental from './tensorflow.tpu.experimental.js'

export interface embedding_column$ {
  categorical_column: py.RemoteArgument
  dimension: py.Int
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  initializer?: py.Callable | null | undefined
  /** Default: `0` */
  max_sequence_length?: py.Int | undefined
  learning_rate_fn?: py.Callable | null | undefined
  embedding_lookup_device?: 'cpu' | 'tpu_tensor_core' | 'tpu_embedding_core' | py.RemotePromise<string> | null | undefined
  tensor_core_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_safe_embedding_lookup?: py.Bool | undefined
}

export interface shared_embedding_columns$ {
  categorical_columns: py.List<py.RemoteArgument>
  dimension: py.Int
  /** Default: `'mean'` */
  combiner?: py.Str | undefined
  initializer?: py.Callable | null | undefined
  shared_embedding_collection_name?: py.Str | null | undefined
  max_sequence_lengths?: py.RemoteArgument | undefined
  learning_rate_fn?: py.Callable | null | undefined
  embedding_lookup_device?: 'cpu' | 'tpu_tensor_core' | 'tpu_embedding_core' | py.RemotePromise<string> | null | undefined
  tensor_core_shape?: py.RemoteArgument | undefined
  /** Default: `True` */
  use_safe_embedding_lookup?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly DeviceAssignment: tensorflow_tpu_experimental.DeviceAssignment$class
  readonly DeviceOrderMode: tensorflow_tpu_experimental.DeviceOrderMode$class
  readonly HardwareFeature: tensorflow_tpu_experimental.HardwareFeature$class
  readonly TPUSystemMetadata: tensorflow_tpu_experimental.TPUSystemMetadata$class
  readonly Topology: tensorflow_tpu_experimental.Topology$class
  readonly embedding: tensorflow_compat_v1_tpu_experimental_embedding.$Module
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, max_sequence_length: py.Int, learning_rate_fn?: py.Callable | null, embedding_lookup_device?: 'cpu' | 'tpu_tensor_core' | 'tpu_embedding_core' | py.RemotePromise<string> | null, tensor_core_shape?: py.Positional, use_safe_embedding_lookup?: py.Bool): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension' | 'combiner' | 'initializer'>): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, combiner: py.Str, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension' | 'combiner'>): py.Remote
  embedding_column(categorical_column: py.Positional, dimension: py.Int, keywords?: py.Rest<embedding_column$, 'categorical_column' | 'dimension'>): py.Remote
  embedding_column(categorical_column: py.Positional, keywords: py.Rest<embedding_column$, 'categorical_column'>): py.Remote
  embedding_column(keywords: embedding_column$): py.Remote
  embedding_column_dyn: py.RemoteFunction
  readonly initialize_tpu_system: tensorflow_tpu_experimental.$Module["initialize_tpu_system"]
  initialize_tpu_system_dyn: py.RemoteFunction
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, shared_embedding_collection_name: py.Str | null, max_sequence_lengths?: py.Positional, learning_rate_fn?: py.Callable | null, embedding_lookup_device?: 'cpu' | 'tpu_tensor_core' | 'tpu_embedding_core' | py.RemotePromise<string> | null, tensor_core_shape?: py.Positional, use_safe_embedding_lookup?: py.Bool): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, initializer: py.Callable | null, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension' | 'combiner' | 'initializer'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, combiner: py.Str, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension' | 'combiner'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, dimension: py.Int, keywords?: py.Rest<shared_embedding_columns$, 'categorical_columns' | 'dimension'>): py.Remote
  shared_embedding_columns(categorical_columns: py.List<py.RemoteArgument>, keywords: py.Rest<shared_embedding_columns$, 'categorical_columns'>): py.Remote
  shared_embedding_columns(keywords: shared_embedding_columns$): py.Remote
  shared_embedding_columns_dyn: py.RemoteFunction
  readonly shutdown_tpu_system: tensorflow_tpu_experimental.$Module["shutdown_tpu_system"]
  shutdown_tpu_system_dyn: py.RemoteFunction
}
