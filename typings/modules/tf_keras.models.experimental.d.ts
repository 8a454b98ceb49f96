// tf_keras.models.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras from './tf_keras.js'

export interface SharpnessAwareMinimization$call {
  inputs: py.RemoteArgument
  [keyword: string]: any
}

export interface SharpnessAwareMinimization extends tf_keras.Model {
  readonly [py.kind]: { readonly 'tf_keras.models.experimental.SharpnessAwareMinimization': true } & tf_keras.Model[typeof py.kind]
  call(inputs: py.Positional, keywords?: py.Rest<SharpnessAwareMinimization$call, 'inputs'>): py.Remote
  call(keywords: SharpnessAwareMinimization$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  model: any
  model_dyn: any
  num_batch_splits: any
  num_batch_splits_dyn: any
  rho: any
  rho_dyn: any
}

export interface SharpnessAwareMinimization$new {
  model: py.RemoteArgument
  /** Default: `0.05` */
  rho?: py.Float | undefined
  num_batch_splits?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface SharpnessAwareMinimization$class extends py.Statics<tf_keras.Model$class> {
  new (model: py.Positional, rho: py.Float, num_batch_splits: py.Positional, name: py.Positional): SharpnessAwareMinimization
  (model: py.Positional, rho: py.Float, num_batch_splits: py.Positional, name: py.Positional): py.Promised<SharpnessAwareMinimization>
  new (model: py.Positional, rho: py.Float, num_batch_splits: py.Positional, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho' | 'num_batch_splits'>): SharpnessAwareMinimization
  (model: py.Positional, rho: py.Float, num_batch_splits: py.Positional, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho' | 'num_batch_splits'>): py.Promised<SharpnessAwareMinimization>
  new (model: py.Positional, rho: py.Float, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho'>): SharpnessAwareMinimization
  (model: py.Positional, rho: py.Float, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho'>): py.Promised<SharpnessAwareMinimization>
  new (model: py.Positional, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model'>): SharpnessAwareMinimization
  (model: py.Positional, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model'>): py.Promised<SharpnessAwareMinimization>
  new (keywords: SharpnessAwareMinimization$new): SharpnessAwareMinimization
  (keywords: SharpnessAwareMinimization$new): py.Promised<SharpnessAwareMinimization>
}

export interface $Module extends py.PythonModuleObject {
  readonly SharpnessAwareMinimization: SharpnessAwareMinimization$class
}
