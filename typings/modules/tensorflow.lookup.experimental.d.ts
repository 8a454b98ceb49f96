// tensorflow.lookup.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_saved_model_experimental from './tensorflow.saved_model.experimental.js'

export interface DenseHashTable$__getitem__ {
  keys: py.RemoteArgument
}

export interface DenseHashTable$erase {
  keys: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseHashTable$export {
  name?: py.Str | null | undefined
}

export interface DenseHashTable$insert {
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseHashTable$insert_or_assign {
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseHashTable$lookup {
  keys: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseHashTable$remove {
  keys: py.TensorLike
  name?: py.Str | null | undefined
}

export interface DenseHashTable$size {
  name?: py.Str | null | undefined
}

export interface DenseHashTable extends tensorflow_saved_model_experimental.TrackableResource {
  readonly [py.kind]: { readonly 'tensorflow.lookup.experimental.DenseHashTable': true } & tensorflow_saved_model_experimental.TrackableResource[typeof py.kind]
  __getitem__(keys: py.Positional): py.Remote
  __getitem__(keywords: DenseHashTable$__getitem__): py.Remote
  readonly [index: number]: any
  erase(keys: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  erase(keys: py.TensorLike, keywords?: py.Rest<DenseHashTable$erase, 'keys'>): py.Remote<tensorflow.Operation | null>
  erase(keywords: DenseHashTable$erase): py.Remote<tensorflow.Operation | null>
  erase_dyn: py.RemoteFunction
  export(name: py.Str | null): py.Remote
  export(keywords?: DenseHashTable$export): py.Remote
  export_dyn: py.RemoteFunction
  insert(keys: py.TensorLike, values: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  insert(keys: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<DenseHashTable$insert, 'keys' | 'values'>): py.Remote<tensorflow.Operation | null>
  insert(keys: py.TensorLike, keywords: py.Rest<DenseHashTable$insert, 'keys'>): py.Remote<tensorflow.Operation | null>
  insert(keywords: DenseHashTable$insert): py.Remote<tensorflow.Operation | null>
  insert_dyn: py.RemoteFunction
  insert_or_assign(keys: py.TensorLike, values: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  insert_or_assign(keys: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<DenseHashTable$insert_or_assign, 'keys' | 'values'>): py.Remote<tensorflow.Operation | null>
  insert_or_assign(keys: py.TensorLike, keywords: py.Rest<DenseHashTable$insert_or_assign, 'keys'>): py.Remote<tensorflow.Operation | null>
  insert_or_assign(keywords: DenseHashTable$insert_or_assign): py.Remote<tensorflow.Operation | null>
  insert_or_assign_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  lookup(keys: py.TensorLike, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lookup(keys: py.TensorLike, keywords?: py.Rest<DenseHashTable$lookup, 'keys'>): py.Promised<tensorflow.Tensor>
  lookup(keywords: DenseHashTable$lookup): py.Promised<tensorflow.Tensor>
  lookup_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  remove(keys: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  remove(keys: py.TensorLike, keywords?: py.Rest<DenseHashTable$remove, 'keys'>): py.Remote<tensorflow.Operation | null>
  remove(keywords: DenseHashTable$remove): py.Remote<tensorflow.Operation | null>
  remove_dyn: py.RemoteFunction
  size(name: py.Str | null): py.Promised<tensorflow.Tensor>
  size(keywords?: DenseHashTable$size): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface DenseHashTable$new {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  default_value: py.RemoteArgument
  empty_key: py.RemoteArgument
  deleted_key: py.RemoteArgument
  initial_num_buckets?: py.RemoteArgument | undefined
  /** Default: `'MutableDenseHashTable'` */
  name?: py.Str | undefined
  /** Default: `True` */
  checkpoint?: py.Bool | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface DenseHashTable$class extends py.Statics<tensorflow_saved_model_experimental.TrackableResource$class> {
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, name: py.Str, checkpoint: py.Bool, experimental_is_anonymous?: py.Bool): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, name: py.Str, checkpoint: py.Bool, experimental_is_anonymous?: py.Bool): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, name: py.Str, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key' | 'initial_num_buckets' | 'name'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, name: py.Str, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key' | 'initial_num_buckets' | 'name'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key' | 'initial_num_buckets'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, initial_num_buckets: py.Positional, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key' | 'initial_num_buckets'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, deleted_key: py.Positional, keywords?: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key' | 'deleted_key'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, empty_key: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'empty_key'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype'>): DenseHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype' | 'value_dtype'>): py.Promised<DenseHashTable>
  new (key_dtype: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype'>): DenseHashTable
  (key_dtype: py.Positional, keywords: py.Rest<DenseHashTable$new, 'key_dtype'>): py.Promised<DenseHashTable>
  new (keywords: DenseHashTable$new): DenseHashTable
  (keywords: DenseHashTable$new): py.Promised<DenseHashTable>
}

export interface MutableHashTable$__getitem__ {
  keys: py.RemoteArgument
}

export interface MutableHashTable$export {
  name?: py.Str | null | undefined
}

export interface MutableHashTable$insert {
  keys: py.TensorLike
  values: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MutableHashTable$lookup {
  keys: py.TensorLike
  dynamic_default_values?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface MutableHashTable$remove {
  keys: py.TensorLike
  name?: py.Str | null | undefined
}

export interface MutableHashTable$size {
  name?: py.Str | null | undefined
}

export interface MutableHashTable extends tensorflow_saved_model_experimental.TrackableResource {
  readonly [py.kind]: { readonly 'tensorflow.lookup.experimental.MutableHashTable': true } & tensorflow_saved_model_experimental.TrackableResource[typeof py.kind]
  __getitem__(keys: py.Positional): py.Remote
  __getitem__(keywords: MutableHashTable$__getitem__): py.Remote
  readonly [index: number]: any
  export(name: py.Str | null): py.Remote
  export(keywords?: MutableHashTable$export): py.Remote
  export_dyn: py.RemoteFunction
  insert(keys: py.TensorLike, values: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  insert(keys: py.TensorLike, values: py.TensorLike, keywords?: py.Rest<MutableHashTable$insert, 'keys' | 'values'>): py.Remote<tensorflow.Operation | null>
  insert(keys: py.TensorLike, keywords: py.Rest<MutableHashTable$insert, 'keys'>): py.Remote<tensorflow.Operation | null>
  insert(keywords: MutableHashTable$insert): py.Remote<tensorflow.Operation | null>
  insert_dyn: py.RemoteFunction
  readonly key_dtype: py.Remote
  readonly key_dtype_dyn: any
  lookup(keys: py.TensorLike, dynamic_default_values: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  lookup(keys: py.TensorLike, dynamic_default_values: py.Positional, keywords?: py.Rest<MutableHashTable$lookup, 'keys' | 'dynamic_default_values'>): py.Promised<tensorflow.Tensor>
  lookup(keys: py.TensorLike, keywords?: py.Rest<MutableHashTable$lookup, 'keys'>): py.Promised<tensorflow.Tensor>
  lookup(keywords: MutableHashTable$lookup): py.Promised<tensorflow.Tensor>
  lookup_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  remove(keys: py.TensorLike, name: py.Str | null): py.Remote<tensorflow.Operation | null>
  remove(keys: py.TensorLike, keywords?: py.Rest<MutableHashTable$remove, 'keys'>): py.Remote<tensorflow.Operation | null>
  remove(keywords: MutableHashTable$remove): py.Remote<tensorflow.Operation | null>
  remove_dyn: py.RemoteFunction
  size(name: py.Str | null): py.Promised<tensorflow.Tensor>
  size(keywords?: MutableHashTable$size): py.Promised<tensorflow.Tensor>
  size_dyn: py.RemoteFunction
  readonly value_dtype: py.Remote
  readonly value_dtype_dyn: any
}

export interface MutableHashTable$new {
  key_dtype: py.RemoteArgument
  value_dtype: py.RemoteArgument
  default_value: py.RemoteArgument
  /** Default: `'MutableHashTable'` */
  name?: py.Str | undefined
  /** Default: `True` */
  checkpoint?: py.Bool | undefined
  /** Default: `False` */
  experimental_is_anonymous?: py.Bool | undefined
}

export interface MutableHashTable$class extends py.Statics<tensorflow_saved_model_experimental.TrackableResource$class> {
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, checkpoint: py.Bool, experimental_is_anonymous: py.Bool): MutableHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, checkpoint: py.Bool, experimental_is_anonymous: py.Bool): py.Promised<MutableHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, checkpoint: py.Bool, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'name' | 'checkpoint'>): MutableHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, checkpoint: py.Bool, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'name' | 'checkpoint'>): py.Promised<MutableHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'name'>): MutableHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, name: py.Str, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value' | 'name'>): py.Promised<MutableHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value'>): MutableHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, default_value: py.Positional, keywords?: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype' | 'default_value'>): py.Promised<MutableHashTable>
  new (key_dtype: py.Positional, value_dtype: py.Positional, keywords: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype'>): MutableHashTable
  (key_dtype: py.Positional, value_dtype: py.Positional, keywords: py.Rest<MutableHashTable$new, 'key_dtype' | 'value_dtype'>): py.Promised<MutableHashTable>
  new (key_dtype: py.Positional, keywords: py.Rest<MutableHashTable$new, 'key_dtype'>): MutableHashTable
  (key_dtype: py.Positional, keywords: py.Rest<MutableHashTable$new, 'key_dtype'>): py.Promised<MutableHashTable>
  new (keywords: MutableHashTable$new): MutableHashTable
  (keywords: MutableHashTable$new): py.Promised<MutableHashTable>
}

export interface $Module extends py.PythonModuleObject {
  readonly DenseHashTable: DenseHashTable$class
  readonly MutableHashTable: MutableHashTable$class
}
