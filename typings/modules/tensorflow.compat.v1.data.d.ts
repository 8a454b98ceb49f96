// tensorflow.compat.v1.data of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_data_experimental from './tensorflow.compat.v1.data.experimental.js'
import type * as tensorflow_data from './tensorflow.data.js'

export interface Dataset$filter_with_legacy_function {
  predicate: py.Callable
}

export interface Dataset$from_sparse_tensor_slices {
  sparse_tensor: py.Of<'tensorflow.SparseTensor'>
}

export interface Dataset$make_initializable_iterator {
  shared_name?: py.Str | null | undefined
}

export interface Dataset$map_with_legacy_function {
  map_func: py.Callable
  num_parallel_calls?: py.TensorLike | null | undefined
  deterministic?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_unbounded_threadpool?: py.Bool | undefined
}

export interface Dataset extends tensorflow_data.Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.Dataset': true } & tensorflow_data.Dataset[typeof py.kind]
  filter_with_legacy_function(predicate: py.Callable): py.Promised<tensorflow_data.Dataset>
  filter_with_legacy_function(keywords: Dataset$filter_with_legacy_function): py.Promised<tensorflow_data.Dataset>
  filter_with_legacy_function_dyn: py.RemoteFunction
  make_initializable_iterator(shared_name: py.Str | null): py.Promised<Iterator>
  make_initializable_iterator(keywords?: Dataset$make_initializable_iterator): py.Promised<Iterator>
  make_initializable_iterator_dyn: py.RemoteFunction
  make_one_shot_iterator(): py.Promised<tensorflow_data.Iterator>
  make_one_shot_iterator_dyn: py.RemoteFunction
  map_with_legacy_function(map_func: py.Callable, num_parallel_calls: py.TensorLike | null, deterministic: py.Positional, use_unbounded_threadpool: py.Bool): py.Promised<tensorflow_data.Dataset>
  map_with_legacy_function(map_func: py.Callable, num_parallel_calls: py.TensorLike | null, deterministic: py.Positional, keywords?: py.Rest<Dataset$map_with_legacy_function, 'map_func' | 'num_parallel_calls' | 'deterministic'>): py.Promised<tensorflow_data.Dataset>
  map_with_legacy_function(map_func: py.Callable, num_parallel_calls: py.TensorLike | null, keywords?: py.Rest<Dataset$map_with_legacy_function, 'map_func' | 'num_parallel_calls'>): py.Promised<tensorflow_data.Dataset>
  map_with_legacy_function(map_func: py.Callable, keywords?: py.Rest<Dataset$map_with_legacy_function, 'map_func'>): py.Promised<tensorflow_data.Dataset>
  map_with_legacy_function(keywords: Dataset$map_with_legacy_function): py.Promised<tensorflow_data.Dataset>
  map_with_legacy_function_dyn: py.RemoteFunction
  readonly output_classes: py.Remote
  readonly output_classes_dyn: any
  readonly output_shapes: py.Remote
  readonly output_shapes_dyn: any
  readonly output_types: py.Remote
  readonly output_types_dyn: any
}

export interface Dataset$class extends py.Statics<tensorflow_data.Dataset$class> {
  new (): Dataset
  (): py.Promised<Dataset>
  from_sparse_tensor_slices(sparse_tensor: py.Of<'tensorflow.SparseTensor'>): py.Promised<tensorflow_data.Dataset>
  from_sparse_tensor_slices(keywords: Dataset$from_sparse_tensor_slices): py.Promised<tensorflow_data.Dataset>
  from_sparse_tensor_slices_dyn: py.RemoteFunction
}

export interface FixedLengthRecordDataset extends Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.FixedLengthRecordDataset': true } & Dataset[typeof py.kind]
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

export interface Iterator$from_string_handle {
  string_handle: py.TensorLike
  output_types: py.RemoteArgument
  output_shapes?: py.RemoteArgument | undefined
  output_classes?: py.RemoteArgument | undefined
}

export interface Iterator$from_structure {
  output_types: py.RemoteArgument
  output_shapes?: py.RemoteArgument | undefined
  shared_name?: py.Str | null | undefined
  output_classes?: py.RemoteArgument | undefined
}

export interface Iterator$get_next {
  name?: py.Str | null | undefined
}

export interface Iterator$make_initializer {
  dataset: py.Of<'tensorflow.data.Dataset'>
  name?: py.Str | null | undefined
}

export interface Iterator$string_handle {
  name?: py.Str | null | undefined
}

export interface Iterator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.Iterator': true }
  readonly element_spec: py.Remote
  readonly element_spec_dyn: any
  get_next(name: py.Str | null): py.Remote
  get_next(keywords?: Iterator$get_next): py.Remote
  get_next_dyn: py.RemoteFunction
  get_next_as_optional(): py.Remote
  get_next_as_optional_dyn: py.RemoteFunction
  readonly initializer: py.Promised<tensorflow.Operation>
  readonly initializer_dyn: any
  make_initializer(dataset: py.Of<'tensorflow.data.Dataset'>, name: py.Str | null): py.Promised<tensorflow.Operation>
  make_initializer(dataset: py.Of<'tensorflow.data.Dataset'>, keywords?: py.Rest<Iterator$make_initializer, 'dataset'>): py.Promised<tensorflow.Operation>
  make_initializer(keywords: Iterator$make_initializer): py.Promised<tensorflow.Operation>
  make_initializer_dyn: py.RemoteFunction
  readonly output_classes: py.Remote
  readonly output_classes_dyn: any
  readonly output_shapes: py.Remote
  readonly output_shapes_dyn: any
  readonly output_types: py.Remote
  readonly output_types_dyn: any
  string_handle(name: py.Str | null): py.Promised<tensorflow.Tensor>
  string_handle(keywords?: Iterator$string_handle): py.Promised<tensorflow.Tensor>
  string_handle_dyn: py.RemoteFunction
}

export interface Iterator$new {
  iterator_resource: py.TensorLike
  initializer: py.Of<'tensorflow.Operation'>
  output_types: py.RemoteArgument
  output_shapes: py.RemoteArgument
  output_classes: py.RemoteArgument
}

export interface Iterator$class extends py.PythonClass {
  new (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, output_shapes: py.Positional, output_classes: py.Positional): Iterator
  (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, output_shapes: py.Positional, output_classes: py.Positional): py.Promised<Iterator>
  new (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, output_shapes: py.Positional, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer' | 'output_types' | 'output_shapes'>): Iterator
  (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, output_shapes: py.Positional, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer' | 'output_types' | 'output_shapes'>): py.Promised<Iterator>
  new (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer' | 'output_types'>): Iterator
  (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, output_types: py.Positional, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer' | 'output_types'>): py.Promised<Iterator>
  new (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer'>): Iterator
  (iterator_resource: py.TensorLike, initializer: py.Of<'tensorflow.Operation'>, keywords: py.Rest<Iterator$new, 'iterator_resource' | 'initializer'>): py.Promised<Iterator>
  new (iterator_resource: py.TensorLike, keywords: py.Rest<Iterator$new, 'iterator_resource'>): Iterator
  (iterator_resource: py.TensorLike, keywords: py.Rest<Iterator$new, 'iterator_resource'>): py.Promised<Iterator>
  new (keywords: Iterator$new): Iterator
  (keywords: Iterator$new): py.Promised<Iterator>
  from_string_handle(string_handle: py.TensorLike, output_types: py.Positional, output_shapes: py.Positional, output_classes: py.Positional): py.Remote
  from_string_handle(string_handle: py.TensorLike, output_types: py.Positional, output_shapes: py.Positional, keywords?: py.Rest<Iterator$from_string_handle, 'string_handle' | 'output_types' | 'output_shapes'>): py.Remote
  from_string_handle(string_handle: py.TensorLike, output_types: py.Positional, keywords?: py.Rest<Iterator$from_string_handle, 'string_handle' | 'output_types'>): py.Remote
  from_string_handle(string_handle: py.TensorLike, keywords: py.Rest<Iterator$from_string_handle, 'string_handle'>): py.Remote
  from_string_handle(keywords: Iterator$from_string_handle): py.Remote
  from_string_handle_dyn: py.RemoteFunction
  from_structure(output_types: py.Positional, output_shapes: py.Positional, shared_name: py.Str | null, output_classes: py.Positional): py.Remote
  from_structure(output_types: py.Positional, output_shapes: py.Positional, shared_name: py.Str | null, keywords?: py.Rest<Iterator$from_structure, 'output_types' | 'output_shapes' | 'shared_name'>): py.Remote
  from_structure(output_types: py.Positional, output_shapes: py.Positional, keywords?: py.Rest<Iterator$from_structure, 'output_types' | 'output_shapes'>): py.Remote
  from_structure(output_types: py.Positional, keywords?: py.Rest<Iterator$from_structure, 'output_types'>): py.Remote
  from_structure(keywords: Iterator$from_structure): py.Remote
  from_structure_dyn: py.RemoteFunction
}

export interface TFRecordDataset extends Dataset {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.TFRecordDataset': true } & Dataset[typeof py.kind]
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
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.data.TextLineDataset': true } & Dataset[typeof py.kind]
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

export interface get_output_classes$ {
  dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>
}

export interface get_output_shapes$ {
  dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>
}

export interface get_output_types$ {
  dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>
}

export interface make_initializable_iterator$ {
  dataset: py.Of<'tensorflow.compat.v1.data.Dataset'>
  shared_name?: py.Str | null | undefined
}

export interface make_one_shot_iterator$ {
  dataset: py.Of<'tensorflow.compat.v1.data.Dataset'>
}

export interface $Module extends py.PythonModuleObject {
  readonly AUTOTUNE: py.Remote<number>
  readonly AUTOTUNE_dyn: any
  readonly Dataset: Dataset$class
  readonly DatasetSpec: tensorflow_data.DatasetSpec$class
  readonly FixedLengthRecordDataset: FixedLengthRecordDataset$class
  readonly INFINITE_CARDINALITY: py.Remote<number>
  readonly INFINITE_CARDINALITY_dyn: any
  readonly Iterator: Iterator$class
  readonly NumpyIterator: tensorflow_data.NumpyIterator$class
  readonly Options: tensorflow_data.Options$class
  readonly TFRecordDataset: TFRecordDataset$class
  readonly TextLineDataset: TextLineDataset$class
  readonly ThreadingOptions: tensorflow_data.ThreadingOptions$class
  readonly UNKNOWN_CARDINALITY: py.Remote<number>
  readonly UNKNOWN_CARDINALITY_dyn: any
  readonly experimental: tensorflow_compat_v1_data_experimental.$Module
  get_output_classes(dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>): py.Remote
  get_output_classes(keywords: get_output_classes$): py.Remote
  get_output_classes_dyn: py.RemoteFunction
  get_output_shapes(dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>): py.Remote
  get_output_shapes(keywords: get_output_shapes$): py.Remote
  get_output_shapes_dyn: py.RemoteFunction
  get_output_types(dataset_or_iterator: py.Of<'tensorflow.data.Dataset'> | py.Of<'tensorflow.data.Iterator'>): py.Remote
  get_output_types(keywords: get_output_types$): py.Remote
  get_output_types_dyn: py.RemoteFunction
  make_initializable_iterator(dataset: py.Of<'tensorflow.compat.v1.data.Dataset'>, shared_name: py.Str | null): py.Promised<Iterator>
  make_initializable_iterator(dataset: py.Of<'tensorflow.compat.v1.data.Dataset'>, keywords?: py.Rest<make_initializable_iterator$, 'dataset'>): py.Promised<Iterator>
  make_initializable_iterator(keywords: make_initializable_iterator$): py.Promised<Iterator>
  make_initializable_iterator_dyn: py.RemoteFunction
  make_one_shot_iterator(dataset: py.Of<'tensorflow.compat.v1.data.Dataset'>): py.Promised<tensorflow_data.Iterator>
  make_one_shot_iterator(keywords: make_one_shot_iterator$): py.Promised<tensorflow_data.Iterator>
  make_one_shot_iterator_dyn: py.RemoteFunction
}
