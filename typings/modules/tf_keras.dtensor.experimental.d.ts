// tf_keras.dtensor.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tf_keras_dtensor_experimental_optimizers from './tf_keras.dtensor.experimental.optimizers.js'

export interface LayoutMap$__contains__ {
  key: py.RemoteArgument
}

export interface LayoutMap$__getitem__ {
  key: py.Str
}

export interface LayoutMap$__setitem__ {
  key: py.RemoteArgument
  layout: py.RemoteArgument
}

export interface LayoutMap$get {
  key: py.Str
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$pop {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$setdefault {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface LayoutMap$update {
  [keyword: string]: any
}

export interface LayoutMap extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.dtensor.experimental.LayoutMap': true }
  __contains__(key: py.Positional): py.Remote
  __contains__(keywords: LayoutMap$__contains__): py.Remote
  __getitem__(key: py.Str): py.Remote
  __getitem__(keywords: LayoutMap$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Positional, layout: py.Positional): py.Remote
  __setitem__(key: py.Positional, keywords: py.Rest<LayoutMap$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: LayoutMap$__setitem__): py.Remote
  clear(): py.Remote
  clear_dyn: py.RemoteFunction
  get(key: py.Str, default_: py.Positional): py.Remote
  get(key: py.Str, keywords?: py.Rest<LayoutMap$get, 'key'>): py.Remote
  get(keywords: LayoutMap$get): py.Remote
  get_dyn: py.RemoteFunction
  get_default_mesh(): py.Remote
  get_default_mesh_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  pop(key: py.Positional, default_: py.Positional): py.Remote
  pop(key: py.Positional, keywords?: py.Rest<LayoutMap$pop, 'key'>): py.Remote
  pop(keywords: LayoutMap$pop): py.Remote
  pop_dyn: py.RemoteFunction
  popitem(): py.Remote
  popitem_dyn: py.RemoteFunction
  scope(): py.Remote
  scope_dyn: py.RemoteFunction
  setdefault(key: py.Positional, default_: py.Positional): py.Remote
  setdefault(key: py.Positional, keywords?: py.Rest<LayoutMap$setdefault, 'key'>): py.Remote
  setdefault(keywords: LayoutMap$setdefault): py.Remote
  setdefault_dyn: py.RemoteFunction
  update(other: py.List<py.RemoteArgument>, keywords?: LayoutMap$update): py.Remote
  update(keywords?: LayoutMap$update): py.Remote
  update_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
}

export interface LayoutMap$new {
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | null | undefined
}

export interface LayoutMap$class extends py.PythonClass {
  new (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'> | null): LayoutMap
  (mesh: py.Of<'tensorflow.experimental.dtensor.Mesh'> | null): py.Promised<LayoutMap>
  new (keywords?: LayoutMap$new): LayoutMap
  (keywords?: LayoutMap$new): py.Promised<LayoutMap>
}

export interface $Module extends py.PythonModuleObject {
  readonly LayoutMap: LayoutMap$class
  readonly optimizers: tf_keras_dtensor_experimental_optimizers.$Module
}
