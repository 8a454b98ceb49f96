// tf_keras.mixed_precision of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'

export interface LossScaleOptimizer$get_scaled_loss {
  loss: roles.Loss | py.TensorLike
}

export interface LossScaleOptimizer$get_unscaled_gradients {
  grads: py.List<py.TensorLike>
}

export interface LossScaleOptimizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.mixed_precision.LossScaleOptimizer': true }
  readonly dynamic: py.Remote
  readonly dynamic_dyn: any
  readonly dynamic_counter: py.Remote
  readonly dynamic_counter_dyn: any
  readonly dynamic_growth_steps: py.Remote
  readonly dynamic_growth_steps_dyn: any
  get_scaled_loss(loss: roles.Loss | py.TensorLike): py.Remote
  get_scaled_loss(keywords: LossScaleOptimizer$get_scaled_loss): py.Remote
  get_scaled_loss_dyn: py.RemoteFunction
  get_unscaled_gradients(grads: py.List<py.TensorLike>): py.Remote
  get_unscaled_gradients(keywords: LossScaleOptimizer$get_unscaled_gradients): py.Remote
  get_unscaled_gradients_dyn: py.RemoteFunction
  readonly initial_scale: py.Remote
  readonly initial_scale_dyn: any
  readonly inner_optimizer: py.Remote
  readonly inner_optimizer_dyn: any
  readonly loss_scale: py.Remote
  readonly loss_scale_dyn: any
}

export interface LossScaleOptimizer$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): LossScaleOptimizer
  (...args: py.RemoteArgument[]): py.Promised<LossScaleOptimizer>
}

export interface Policy$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Policy extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.mixed_precision.Policy': true }
  readonly compute_dtype: py.Remote
  readonly compute_dtype_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  readonly name: py.Remote
  readonly name_dyn: any
  readonly variable_dtype: py.Remote
  readonly variable_dtype_dyn: any
}

export interface Policy$new {
  name: py.Str
}

export interface Policy$class extends py.PythonClass {
  new (name: py.Str): Policy
  (name: py.Str): py.Promised<Policy>
  new (keywords: Policy$new): Policy
  (keywords: Policy$new): py.Promised<Policy>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Policy$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Policy$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface set_global_policy$ {
  policy: py.Of<'tf_keras.mixed_precision.Policy'> | py.Str | null
}

export interface $Module extends py.PythonModuleObject {
  readonly LossScaleOptimizer: LossScaleOptimizer$class
  readonly Policy: Policy$class
  global_policy(): py.Remote
  global_policy_dyn: py.RemoteFunction
  set_global_policy(policy: py.Of<'tf_keras.mixed_precision.Policy'> | py.Str | null): py.Remote
  set_global_policy(keywords: set_global_policy$): py.Remote
  set_global_policy_dyn: py.RemoteFunction
}
