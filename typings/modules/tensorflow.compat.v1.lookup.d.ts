// tensorflow.compat.v1.lookup of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_lookup_experimental from './tensorflow.compat.v1.lookup.experimental.js'
import type * as tensorflow_lookup from './tensorflow.lookup.js'

export interface StaticHashTable extends tensorflow_lookup.StaticHashTable {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lookup.StaticHashTable': true } & tensorflow_lookup.StaticHashTable[typeof py.kind]
  readonly initializer: py.Remote
  readonly initializer_dyn: any
}

export interface StaticHashTable$new {
  initializer: py.RemoteArgument
  default_value: py.RemoteArgument
  name?: py.Str | null | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface StaticHashTable$class extends py.Statics<tensorflow_lookup.StaticHashTable$class> {
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

export interface StaticVocabularyTable extends tensorflow_lookup.StaticVocabularyTable {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.lookup.StaticVocabularyTable': true } & tensorflow_lookup.StaticVocabularyTable[typeof py.kind]
  readonly initializer: py.Remote
  readonly initializer_dyn: any
}

export interface StaticVocabularyTable$new {
  initializer: py.RemoteArgument
  num_oov_buckets: py.Int
  lookup_key_dtype?: py.DType | py.Str | py.Int | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface StaticVocabularyTable$class extends py.Statics<tensorflow_lookup.StaticVocabularyTable$class> {
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

export interface $Module extends py.PythonModuleObject {
  readonly KeyValueTensorInitializer: tensorflow_lookup.KeyValueTensorInitializer$class
  readonly StaticHashTable: StaticHashTable$class
  readonly StaticVocabularyTable: StaticVocabularyTable$class
  readonly TextFileIndex: tensorflow_lookup.TextFileIndex$class
  readonly TextFileInitializer: tensorflow_lookup.TextFileInitializer$class
  readonly experimental: tensorflow_compat_v1_lookup_experimental.$Module
}
