// tensorflow.lookup of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_lookup_experimental from './tensorflow.lookup.experimental.js'
import type * as tensorflow_saved_model_experimental from './tensorflow.saved_model.experimental.js'

export interface KeyValueTensorInitializer$initialize {
  table: py.RemoteArgument
}

export interface KeyValueTensorInitializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lookup.KeyValueTensorInitializer': true }
  initialize(table: py.Positional): py.Promised<tensorflow.Operation>
  initialize(keywords: KeyValueTensorInitializer$initialize): py.Promised<tensorflow.Operation>
  initialize_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface KeyValueTensorInitializer$new {
  keys: py.TensorLike
  values: py.TensorLike
  key_dtype?: py.RemoteArgument | undefined
  value_dtype?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface KeyValueTensorInitializer$class extends py.PythonClass {
  new (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, value_dtype: py.Positional, name: py.Str | null): KeyValueTensorInitializer
  (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, value_dtype: py.Positional, name: py.Str | null): py.Promised<KeyValueTensorInitializer>
  new (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, value_dtype: py.Positional, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values' | 'key_dtype' | 'value_dtype'>): KeyValueTensorInitializer
  (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, value_dtype: py.Positional, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values' | 'key_dtype' | 'value_dtype'>): py.Promised<KeyValueTensorInitializer>
  new (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values' | 'key_dtype'>): KeyValueTensorInitializer
  (keys: py.TensorLike, values: py.TensorLike, key_dtype: py.Positional, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values' | 'key_dtype'>): py.Promised<KeyValueTensorInitializer>
  new (keys: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values'>): KeyValueTensorInitializer
  (keys: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<KeyValueTensorInitializer$new, 'keys' | 'values'>): py.Promised<KeyValueTensorInitializer>
  new (keys: py.TensorLike, keywords: py.Rest<KeyValueTensorInitializer$new, 'keys'>): KeyValueTensorInitializer
  (keys: py.TensorLike, keywords: py.Rest<KeyValueTensorInitializer$new, 'keys'>): py.Promised<KeyValueTensorInitializer>
  new (keywords: KeyValueTensorInitializer$new): KeyValueTensorInitializer
  (keywords: KeyValueTensorInitializer$new): py.Promised<KeyValueTensorInitializer>
}

export interface StaticHashTable$__getitem__ {
  keys: py.RemoteArgument
}

export interface StaticHashTable$export {
  name?: py.Str | null | undefined
}

export interface StaticHashTable$lookup {
  keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike
  name?: py.Str | null | undefined
}

export interface StaticHashTable$size {
  name?: py.Str | null | undefined
}

export interface StaticHashTable extends tensorflow_saved_model_experimental.TrackableResource {
  readonly [py.kind]: { readonly 'tensorflow.lookup.StaticHashTable': true } & tensorflow_saved_model_experimental.TrackableResource[typeof py.kind]
  __getitem__(keys: py.Positional): py.Remote
  __getitem__(keywords: StaticHashTable$__getitem__): py.Remote
  readonly [index: number]: any
  readonly default_value: py.Remote
  readonly default_value_dyn: any
  export(name: py.Str | null): py.Remote
  export(keywords?: StaticHashTable$export): py.Remote
  export_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  lookup(keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike, name: py.Str | null): py.Remote
  lookup(keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike, keywords?: py.Rest<StaticHashTable$lookup, 'keys'>): py.Remote
  lookup(keywords: StaticHashTable$lookup): py.Remote
  lookup_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  size(name: py.Str | null): py.Promised<tensorflow.Tensor>
  size(keywords?: StaticHashTable$size): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface StaticHashTable$new {
  initializer: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.Str | null | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface StaticHashTable$class extends py.Statics<tensorflow_saved_model_experimental.TrackableResource$class> {
  new (initializer: py.Positional, default_value: py.Positional, name: py.Str | null, experimental_is_anonymous: py.Bool): StaticHashTable
  (initializer: py.Positional, default_value: py.Positional, name: py.Str | null, experimental_is_anonymous: py.Bool): py.Promised<StaticHashTable>
  new (initializer: py.Positional, default_value: py.Positional, name: py.Str | null, keywords?: py.Rest<StaticHashTable$new, 'initializer' | 'default_value' | 'name'>): StaticHashTable
  (initializer: py.Positional, default_value: py.Positional, name: py.Str | null, keywords?: py.Rest<StaticHashTable$new, 'initializer' | 'default_value' | 'name'>): py.Promised<StaticHashTable>
  new (initializer: py.Positional, default_value: py.Positional, keywords?: py.Rest<StaticHashTable$new, 'initializer' | 'default_value'>): StaticHashTable
  (initializer: py.Positional, default_value: py.Positional, keywords?: py.Rest<StaticHashTable$new, 'initializer' | 'default_value'>): py.Promised<StaticHashTable>
  new (initializer: py.Positional, keywords: py.Rest<StaticHashTable$new, 'initializer'>): StaticHashTable
  (initializer: py.Positional, keywords: py.Rest<StaticHashTable$new, 'initializer'>): py.Promised<StaticHashTable>
  new (keywords: StaticHashTable$new): StaticHashTable
  (keywords: StaticHashTable$new): py.Promised<StaticHashTable>
}

export interface StaticVocabularyTable$__getitem__ {
  keys: py.RemoteArgument
}

export interface StaticVocabularyTable$lookup {
  keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike
  name?: py.Str | null | undefined
}

export interface StaticVocabularyTable$size {
  name?: py.Str | null | undefined
}

export interface StaticVocabularyTable extends tensorflow_saved_model_experimental.TrackableResource {
  readonly [py.kind]: { readonly 'tensorflow.lookup.StaticVocabularyTable': true } & tensorflow_saved_model_experimental.TrackableResource[typeof py.kind]
  __getitem__(keys: py.Positional): py.Remote
  __getitem__(keywords: StaticVocabularyTable$__getitem__): py.Remote
  readonly [index: number]: any
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  lookup(keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike, name: py.Str | null): py.Remote
  lookup(keys: py.Of<'tensorflow.SparseTensor'> | py.TensorLike, keywords?: py.Rest<StaticVocabularyTable$lookup, 'keys'>): py.Remote
  lookup(keywords: StaticVocabularyTable$lookup): py.Remote
  lookup_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  size(name: py.Str | null): py.Remote
  size(keywords?: StaticVocabularyTable$size): py.Remote
  size_dyn: py.RemoteFunction
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface StaticVocabularyTable$new {
  initializer: py.RemoteArgument
  num_oov_buckets: py.Int
  lookup_key_dtype?: py.DType | py.Str | py.Int | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface StaticVocabularyTable$class extends py.Statics<tensorflow_saved_model_experimental.TrackableResource$class> {
  new (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, name: py.Str | null, experimental_is_anonymous: py.Bool): StaticVocabularyTable
  (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, name: py.Str | null, experimental_is_anonymous: py.Bool): py.Promised<StaticVocabularyTable>
  new (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, name: py.Str | null, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets' | 'lookup_key_dtype' | 'name'>): StaticVocabularyTable
  (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, name: py.Str | null, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets' | 'lookup_key_dtype' | 'name'>): py.Promised<StaticVocabularyTable>
  new (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets' | 'lookup_key_dtype'>): StaticVocabularyTable
  (initializer: py.Positional, num_oov_buckets: py.Int, lookup_key_dtype: py.DType | py.Str | py.Int | null, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets' | 'lookup_key_dtype'>): py.Promised<StaticVocabularyTable>
  new (initializer: py.Positional, num_oov_buckets: py.Int, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets'>): StaticVocabularyTable
  (initializer: py.Positional, num_oov_buckets: py.Int, keywords?: py.Rest<StaticVocabularyTable$new, 'initializer' | 'num_oov_buckets'>): py.Promised<StaticVocabularyTable>
  new (initializer: py.Positional, keywords: py.Rest<StaticVocabularyTable$new, 'initializer'>): StaticVocabularyTable
  (initializer: py.Positional, keywords: py.Rest<StaticVocabularyTable$new, 'initializer'>): py.Promised<StaticVocabularyTable>
  new (keywords: StaticVocabularyTable$new): StaticVocabularyTable
  (keywords: StaticVocabularyTable$new): py.Promised<StaticVocabularyTable>
}

export interface TextFileIndex extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lookup.TextFileIndex': true }
  get LINE_NUMBER(): py.Remote<number>
  set LINE_NUMBER(value: py.Int)
  LINE_NUMBER_dyn: any
  get WHOLE_LINE(): py.Remote<number>
  set WHOLE_LINE(value: py.Int)
  WHOLE_LINE_dyn: any
}

export interface TextFileIndex$class extends py.PythonClass {
  new (): TextFileIndex
  (): py.Promised<TextFileIndex>
  readonly LINE_NUMBER: py.Remote<number>
  readonly WHOLE_LINE: py.Remote<number>
}

export interface TextFileInitializer$initialize {
  table: py.RemoteArgument
}

export interface TextFileInitializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lookup.TextFileInitializer': true }
  initialize(table: py.Positional): py.Promised<tensorflow.Operation>
  initialize(keywords: TextFileInitializer$initialize): py.Promised<tensorflow.Operation>
  initialize_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface TextFileInitializer$new {
  filename: py.Str
  key_dtype: py.RemoteArgument
  key_index: py.RemoteArgument
  value_dtype: py.RemoteArgument
  value_index: py.RemoteArgument
  vocab_size?: py.Int | null | undefined
  /** Default: `'\t'` */
  delimiter?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `0` */
  value_index_offset?: py.Float | undefined
}

export interface TextFileInitializer$class extends py.PythonClass {
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, delimiter: py.Str, name: py.Str | null, value_index_offset?: py.Float): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, delimiter: py.Str, name: py.Str | null, value_index_offset?: py.Float): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, delimiter: py.Str, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index' | 'vocab_size' | 'delimiter'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, delimiter: py.Str, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index' | 'vocab_size' | 'delimiter'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index' | 'vocab_size'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, vocab_size: py.Int | null, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index' | 'vocab_size'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, value_index: py.Positional, keywords?: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype' | 'value_index'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, value_dtype: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index' | 'value_dtype'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, key_index: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype' | 'key_index'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, key_dtype: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype'>): TextFileInitializer
  (filename: py.Str, key_dtype: py.Positional, keywords: py.Rest<TextFileInitializer$new, 'filename' | 'key_dtype'>): py.Promised<TextFileInitializer>
  new (filename: py.Str, keywords: py.Rest<TextFileInitializer$new, 'filename'>): TextFileInitializer
  (filename: py.Str, keywords: py.Rest<TextFileInitializer$new, 'filename'>): py.Promised<TextFileInitializer>
  new (keywords: TextFileInitializer$new): TextFileInitializer
  (keywords: TextFileInitializer$new): py.Promised<TextFileInitializer>
}

export interface $Module extends py.PythonModuleObject {
  readonly KeyValueTensorInitializer: KeyValueTensorInitializer$class
  readonly StaticHashTable: StaticHashTable$class
  readonly StaticVocabularyTable: StaticVocabularyTable$class
  readonly TextFileIndex: TextFileIndex$class
  readonly TextFileInitializer: TextFileInitializer$class
  readonly experimental: tensorflow_lookup_experimental.$Module
}
