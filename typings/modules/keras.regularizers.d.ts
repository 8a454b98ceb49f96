// keras.regularizers of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface L1 extends Regularizer {
  readonly [py.kind]: { readonly 'keras.regularizers.L1': true } & Regularizer[typeof py.kind]
  l1: any
  l1_dyn: any
}

export interface L1$new {
  /** Default: `0.01` */
  l1?: py.Float | undefined
}

export interface L1$class extends py.Statics<Regularizer$class> {
  new (l1: py.Float): L1
  (l1: py.Float): py.Promised<L1>
  new (keywords?: L1$new): L1
  (keywords?: L1$new): py.Promised<L1>
}

export interface L1L2 extends Regularizer {
  readonly [py.kind]: { readonly 'keras.regularizers.L1L2': true } & Regularizer[typeof py.kind]
  l1: any
  l1_dyn: any
  l2: any
  l2_dyn: any
}

export interface L1L2$new {
  /** Default: `0.0` */
  l1?: py.Float | undefined
  /** Default: `0.0` */
  l2?: py.Float | undefined
}

export interface L1L2$class extends py.Statics<Regularizer$class> {
  new (l1: py.Float, l2: py.Float): L1L2
  (l1: py.Float, l2: py.Float): py.Promised<L1L2>
  new (l1: py.Float, keywords?: py.Rest<L1L2$new, 'l1'>): L1L2
  (l1: py.Float, keywords?: py.Rest<L1L2$new, 'l1'>): py.Promised<L1L2>
  new (keywords?: L1L2$new): L1L2
  (keywords?: L1L2$new): py.Promised<L1L2>
}

export interface L2 extends Regularizer {
  readonly [py.kind]: { readonly 'keras.regularizers.L2': true } & Regularizer[typeof py.kind]
  l2: any
  l2_dyn: any
}

export interface L2$new {
  /** Default: `0.01` */
  l2?: py.Float | undefined
}

export interface L2$class extends py.Statics<Regularizer$class> {
  new (l2: py.Float): L2
  (l2: py.Float): py.Promised<L2>
  new (keywords?: L2$new): L2
  (keywords?: L2$new): py.Promised<L2>
}

export interface OrthogonalRegularizer$__call__ {
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
}

export interface OrthogonalRegularizer extends Regularizer {
  readonly [py.kind]: { readonly 'keras.regularizers.OrthogonalRegularizer': true } & Regularizer[typeof py.kind]
  (inputs: py.TensorLike | py.LastDict<string, py.TensorLike>): py.Remote
  (keywords: OrthogonalRegularizer$__call__): py.Remote
  factor: any
  factor_dyn: any
  get mode(): py.Remote<'rows' | 'columns'>
  set mode(value: 'rows' | 'columns' | py.RemotePromise<string>)
  mode_dyn: any
}

export interface OrthogonalRegularizer$new {
  /** Default: `0.01` */
  factor?: py.Float | undefined
  /** Default: `'rows'` */
  mode?: 'rows' | 'columns' | py.RemotePromise<string> | undefined
}

export interface OrthogonalRegularizer$class extends py.Statics<Regularizer$class> {
  new (factor: py.Float, mode: 'rows' | 'columns' | py.RemotePromise<string>): OrthogonalRegularizer
  (factor: py.Float, mode: 'rows' | 'columns' | py.RemotePromise<string>): py.Promised<OrthogonalRegularizer>
  new (factor: py.Float, keywords?: py.Rest<OrthogonalRegularizer$new, 'factor'>): OrthogonalRegularizer
  (factor: py.Float, keywords?: py.Rest<OrthogonalRegularizer$new, 'factor'>): py.Promised<OrthogonalRegularizer>
  new (keywords?: OrthogonalRegularizer$new): OrthogonalRegularizer
  (keywords?: OrthogonalRegularizer$new): py.Promised<OrthogonalRegularizer>
}

export interface Regularizer$__call__ {
  x: py.TensorLike
}

export interface Regularizer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Regularizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.regularizers.Regularizer': true }
  (x: py.TensorLike): py.Remote
  (keywords: Regularizer$__call__): py.Remote
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface Regularizer$class extends py.PythonClass {
  new (): Regularizer
  (): py.Promised<Regularizer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Regularizer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface get$ {
  identifier: py.RemoteArgument
}

export interface serialize$ {
  regularizer: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly L1: L1$class
  readonly L1L2: L1L2$class
  readonly L2: L2$class
  readonly OrthogonalRegularizer: OrthogonalRegularizer$class
  readonly Regularizer: Regularizer$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  get(identifier: py.Positional): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly l1: L1$class
  readonly l1_l2: L1L2$class
  readonly l2: L2$class
  readonly orthogonal_regularizer: OrthogonalRegularizer$class
  serialize(regularizer: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
