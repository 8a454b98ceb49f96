// tf_keras.models.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras from './tf_keras.js'

export interface SharpnessAwareMinimization$call {
  inputs: py.TensorLike
  [keyword: string]: any
}

export interface SharpnessAwareMinimization$train_step {
  data: py.RemoteArgument
}

export interface SharpnessAwareMinimization extends tf_keras.Model {
  readonly [py.kind]: { readonly 'tf_keras.models.experimental.SharpnessAwareMinimization': true } & tf_keras.Model[typeof py.kind]
  call(...args: [inputs: py.TensorLike, keywords?: py.Rest<SharpnessAwareMinimization$call, 'inputs'>] | [keywords: SharpnessAwareMinimization$call] | any[]): any
  call_dyn: py.RemoteFunction
  model: any
  model_dyn: any
  get num_batch_splits(): py.Remote<number | null>
  set num_batch_splits(value: py.Int | null)
  num_batch_splits_dyn: any
  get rho(): py.Remote<number>
  set rho(value: py.Float)
  rho_dyn: any
  train_step(...args: [data: py.Positional] | [keywords: SharpnessAwareMinimization$train_step] | any[]): any
  train_step_dyn: py.RemoteFunction
}

export interface SharpnessAwareMinimization$new {
  model: py.Of<'tf_keras.Model'>
  /** Default: `0.05` */
  rho?: py.Float | undefined
  num_batch_splits?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface SharpnessAwareMinimization$class extends py.Statics<tf_keras.Model$class> {
  new (model: py.Of<'tf_keras.Model'>, rho: py.Float, num_batch_splits: py.Int | null, name: py.Str | null): SharpnessAwareMinimization
  (model: py.Of<'tf_keras.Model'>, rho: py.Float, num_batch_splits: py.Int | null, name: py.Str | null): py.Promised<SharpnessAwareMinimization>
  new (model: py.Of<'tf_keras.Model'>, rho: py.Float, num_batch_splits: py.Int | null, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho' | 'num_batch_splits'>): SharpnessAwareMinimization
  (model: py.Of<'tf_keras.Model'>, rho: py.Float, num_batch_splits: py.Int | null, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho' | 'num_batch_splits'>): py.Promised<SharpnessAwareMinimization>
  new (model: py.Of<'tf_keras.Model'>, rho: py.Float, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho'>): SharpnessAwareMinimization
  (model: py.Of<'tf_keras.Model'>, rho: py.Float, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model' | 'rho'>): py.Promised<SharpnessAwareMinimization>
  new (model: py.Of<'tf_keras.Model'>, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model'>): SharpnessAwareMinimization
  (model: py.Of<'tf_keras.Model'>, keywords?: py.Rest<SharpnessAwareMinimization$new, 'model'>): py.Promised<SharpnessAwareMinimization>
  new (keywords: SharpnessAwareMinimization$new): SharpnessAwareMinimization
  (keywords: SharpnessAwareMinimization$new): py.Promised<SharpnessAwareMinimization>
}

export interface $Module extends py.PythonModuleObject {
  readonly SharpnessAwareMinimization: SharpnessAwareMinimization$class
}
