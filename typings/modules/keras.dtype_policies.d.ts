// keras.dtype_policies of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface AWQDTypePolicy extends QuantizedDTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.AWQDTypePolicy': true } & QuantizedDTypePolicy[typeof py.kind]
  group_size: any
  group_size_dyn: any
  mode: any
  mode_dyn: any
  weight_bits: any
  weight_bits_dyn: any
}

export interface AWQDTypePolicy$new {
  mode: py.Str
  source_name?: py.Str | null | undefined
}

export interface AWQDTypePolicy$class extends py.Statics<QuantizedDTypePolicy$class> {
  new (mode: py.Str, source_name: py.Str | null): AWQDTypePolicy
  (mode: py.Str, source_name: py.Str | null): py.Promised<AWQDTypePolicy>
  new (mode: py.Str, keywords?: py.Rest<AWQDTypePolicy$new, 'mode'>): AWQDTypePolicy
  (mode: py.Str, keywords?: py.Rest<AWQDTypePolicy$new, 'mode'>): py.Promised<AWQDTypePolicy>
  new (keywords: AWQDTypePolicy$new): AWQDTypePolicy
  (keywords: AWQDTypePolicy$new): py.Promised<AWQDTypePolicy>
}

export interface DTypePolicyMap$__contains__ {
  key: py.RemoteArgument
}

export interface DTypePolicyMap$__getitem__ {
  key: py.Str
}

export interface DTypePolicyMap$__setitem__ {
  key: py.Str
  policy: py.Of<'keras.DTypePolicy'>
}

export interface DTypePolicyMap$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface DTypePolicyMap$get {
  key: py.Str
  default?: py.RemoteArgument | undefined
}

export interface DTypePolicyMap$pop {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface DTypePolicyMap$setdefault {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface DTypePolicyMap$update {
  [keyword: string]: any
}

export interface DTypePolicyMap extends keras.DTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.DTypePolicyMap': true } & keras.DTypePolicy[typeof py.kind]
  __contains__(key: py.Positional): py.Remote
  __contains__(keywords: DTypePolicyMap$__contains__): py.Remote
  __getitem__(key: py.Str): py.Remote
  __getitem__(keywords: DTypePolicyMap$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Str, policy: py.Of<'keras.DTypePolicy'>): py.Remote
  __setitem__(key: py.Str, keywords: py.Rest<DTypePolicyMap$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: DTypePolicyMap$__setitem__): py.Remote
  clear(): py.Remote
  clear_dyn: py.RemoteFunction
  readonly default_policy: py.Remote
  readonly default_policy_dyn: any
  get(key: py.Str, default_: py.Positional): py.Remote
  get(key: py.Str, keywords?: py.Rest<DTypePolicyMap$get, 'key'>): py.Remote
  get(keywords: DTypePolicyMap$get): py.Remote
  get_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  pop(key: py.Positional, default_: py.Positional): py.Remote
  pop(key: py.Positional, keywords?: py.Rest<DTypePolicyMap$pop, 'key'>): py.Remote
  pop(keywords: DTypePolicyMap$pop): py.Remote
  pop_dyn: py.RemoteFunction
  popitem(): py.Remote
  popitem_dyn: py.RemoteFunction
  setdefault(key: py.Positional, default_: py.Positional): py.Remote
  setdefault(key: py.Positional, keywords?: py.Rest<DTypePolicyMap$setdefault, 'key'>): py.Remote
  setdefault(keywords: DTypePolicyMap$setdefault): py.Remote
  setdefault_dyn: py.RemoteFunction
  update(other: py.List<py.RemoteArgument>, keywords?: DTypePolicyMap$update): py.Remote
  update(keywords?: DTypePolicyMap$update): py.Remote
  update_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
}

export interface DTypePolicyMap$new {
  default_policy?: py.Of<'keras.DTypePolicy'> | null | undefined
  policy_map?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface DTypePolicyMap$class extends py.Statics<keras.DTypePolicy$class> {
  new (default_policy: py.Of<'keras.DTypePolicy'> | null, policy_map: py.LastDict<string, py.RemoteArgument> | null): DTypePolicyMap
  (default_policy: py.Of<'keras.DTypePolicy'> | null, policy_map: py.LastDict<string, py.RemoteArgument> | null): py.Promised<DTypePolicyMap>
  new (default_policy: py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<DTypePolicyMap$new, 'default_policy'>): DTypePolicyMap
  (default_policy: py.Of<'keras.DTypePolicy'> | null, keywords?: py.Rest<DTypePolicyMap$new, 'default_policy'>): py.Promised<DTypePolicyMap>
  new (keywords?: DTypePolicyMap$new): DTypePolicyMap
  (keywords?: DTypePolicyMap$new): py.Promised<DTypePolicyMap>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<DTypePolicyMap$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: DTypePolicyMap$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface GPTQDTypePolicy extends QuantizedDTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.GPTQDTypePolicy': true } & QuantizedDTypePolicy[typeof py.kind]
  group_size: any
  group_size_dyn: any
  mode: any
  mode_dyn: any
  weight_bits: any
  weight_bits_dyn: any
}

export interface GPTQDTypePolicy$new {
  mode: py.Str
  source_name?: py.Str | null | undefined
}

export interface GPTQDTypePolicy$class extends py.Statics<QuantizedDTypePolicy$class> {
  new (mode: py.Str, source_name: py.Str | null): GPTQDTypePolicy
  (mode: py.Str, source_name: py.Str | null): py.Promised<GPTQDTypePolicy>
  new (mode: py.Str, keywords?: py.Rest<GPTQDTypePolicy$new, 'mode'>): GPTQDTypePolicy
  (mode: py.Str, keywords?: py.Rest<GPTQDTypePolicy$new, 'mode'>): py.Promised<GPTQDTypePolicy>
  new (keywords: GPTQDTypePolicy$new): GPTQDTypePolicy
  (keywords: GPTQDTypePolicy$new): py.Promised<GPTQDTypePolicy>
}

export interface Int4DTypePolicy extends QuantizedDTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.Int4DTypePolicy': true } & QuantizedDTypePolicy[typeof py.kind]
  block_size: any
  block_size_dyn: any
  mode: any
  mode_dyn: any
}

export interface Int4DTypePolicy$new {
  mode: py.Str
  source_name?: py.Str | null | undefined
}

export interface Int4DTypePolicy$class extends py.Statics<QuantizedDTypePolicy$class> {
  new (mode: py.Str, source_name: py.Str | null): Int4DTypePolicy
  (mode: py.Str, source_name: py.Str | null): py.Promised<Int4DTypePolicy>
  new (mode: py.Str, keywords?: py.Rest<Int4DTypePolicy$new, 'mode'>): Int4DTypePolicy
  (mode: py.Str, keywords?: py.Rest<Int4DTypePolicy$new, 'mode'>): py.Promised<Int4DTypePolicy>
  new (keywords: Int4DTypePolicy$new): Int4DTypePolicy
  (keywords: Int4DTypePolicy$new): py.Promised<Int4DTypePolicy>
}

export interface QuantizedDTypePolicy extends keras.DTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.QuantizedDTypePolicy': true } & keras.DTypePolicy[typeof py.kind]
}

export interface QuantizedDTypePolicy$new {
  mode: py.RemoteArgument
  source_name?: py.RemoteArgument | undefined
}

export interface QuantizedDTypePolicy$class extends py.Statics<keras.DTypePolicy$class> {
  new (mode: py.Positional, source_name: py.Positional): QuantizedDTypePolicy
  (mode: py.Positional, source_name: py.Positional): py.Promised<QuantizedDTypePolicy>
  new (mode: py.Positional, keywords?: py.Rest<QuantizedDTypePolicy$new, 'mode'>): QuantizedDTypePolicy
  (mode: py.Positional, keywords?: py.Rest<QuantizedDTypePolicy$new, 'mode'>): py.Promised<QuantizedDTypePolicy>
  new (keywords: QuantizedDTypePolicy$new): QuantizedDTypePolicy
  (keywords: QuantizedDTypePolicy$new): py.Promised<QuantizedDTypePolicy>
}

export interface QuantizedFloat8DTypePolicy extends QuantizedDTypePolicy {
  readonly [py.kind]: { readonly 'keras.dtype_policies.QuantizedFloat8DTypePolicy': true } & QuantizedDTypePolicy[typeof py.kind]
  readonly amax_history_length: py.Remote
  readonly amax_history_length_dyn: any
  get default_amax_history_length(): py.Remote<number>
  set default_amax_history_length(value: py.Int)
  default_amax_history_length_dyn: any
}

export interface QuantizedFloat8DTypePolicy$new {
  mode: py.RemoteArgument
  source_name?: py.RemoteArgument | undefined
  /** Default: `1024` */
  amax_history_length?: py.Int | undefined
}

export interface QuantizedFloat8DTypePolicy$class extends py.Statics<QuantizedDTypePolicy$class> {
  new (mode: py.Positional, source_name: py.Positional, amax_history_length: py.Int): QuantizedFloat8DTypePolicy
  (mode: py.Positional, source_name: py.Positional, amax_history_length: py.Int): py.Promised<QuantizedFloat8DTypePolicy>
  new (mode: py.Positional, source_name: py.Positional, keywords?: py.Rest<QuantizedFloat8DTypePolicy$new, 'mode' | 'source_name'>): QuantizedFloat8DTypePolicy
  (mode: py.Positional, source_name: py.Positional, keywords?: py.Rest<QuantizedFloat8DTypePolicy$new, 'mode' | 'source_name'>): py.Promised<QuantizedFloat8DTypePolicy>
  new (mode: py.Positional, keywords?: py.Rest<QuantizedFloat8DTypePolicy$new, 'mode'>): QuantizedFloat8DTypePolicy
  (mode: py.Positional, keywords?: py.Rest<QuantizedFloat8DTypePolicy$new, 'mode'>): py.Promised<QuantizedFloat8DTypePolicy>
  new (keywords: QuantizedFloat8DTypePolicy$new): QuantizedFloat8DTypePolicy
  (keywords: QuantizedFloat8DTypePolicy$new): py.Promised<QuantizedFloat8DTypePolicy>
  readonly default_amax_history_length: py.Remote<number>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface get$ {
  identifier: py.RemoteArgument
}

export interface serialize$ {
  dtype_policy: py.Of<'keras.DTypePolicy'>
}

export interface $Module extends py.PythonModuleObject {
  readonly AWQDTypePolicy: AWQDTypePolicy$class
  readonly DTypePolicy: keras.DTypePolicy$class
  readonly DTypePolicyMap: DTypePolicyMap$class
  readonly FloatDTypePolicy: keras.FloatDTypePolicy$class
  readonly GPTQDTypePolicy: GPTQDTypePolicy$class
  readonly Int4DTypePolicy: Int4DTypePolicy$class
  readonly QuantizedDTypePolicy: QuantizedDTypePolicy$class
  readonly QuantizedFloat8DTypePolicy: QuantizedFloat8DTypePolicy$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<keras.DTypePolicy>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Promised<keras.DTypePolicy>
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Promised<keras.DTypePolicy>
  deserialize(keywords: deserialize$): py.Promised<keras.DTypePolicy>
  deserialize_dyn: py.RemoteFunction
  get(identifier: py.Positional): py.Promised<keras.DTypePolicy>
  get(keywords: get$): py.Promised<keras.DTypePolicy>
  get_dyn: py.RemoteFunction
  serialize(dtype_policy: py.Of<'keras.DTypePolicy'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
