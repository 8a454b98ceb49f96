// tf_keras.optimizers.legacy of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_optimizers from './tf_keras.optimizers.js'

export interface Adadelta$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adadelta$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adadelta extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Adadelta': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Adadelta$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adadelta$_resource_apply_dense, 'grad'>] | [keywords: Adadelta$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Adadelta$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Adadelta$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adadelta$_resource_apply_sparse, 'grad'>] | [keywords: Adadelta$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
}

export interface Adadelta$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.95` */
  rho?: py.TensorLike | py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `'Adadelta'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Adadelta$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, name: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'name'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, name: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'name'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): py.Promised<Adadelta>
  new (keywords?: Adadelta$new): Adadelta
  (keywords?: Adadelta$new): py.Promised<Adadelta>
}

export interface Adagrad$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adagrad$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adagrad extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Adagrad': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Adagrad$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adagrad$_resource_apply_dense, 'grad'>] | [keywords: Adagrad$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Adagrad$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Adagrad$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adagrad$_resource_apply_sparse, 'grad'>] | [keywords: Adagrad$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
}

export interface Adagrad$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `'Adagrad'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Adagrad$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, name: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'name'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, name: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'name'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): py.Promised<Adagrad>
  new (keywords?: Adagrad$new): Adagrad
  (keywords?: Adagrad$new): py.Promised<Adagrad>
}

export interface Adam$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adam$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adam extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Adam': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Adam$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adam$_resource_apply_dense, 'grad'>] | [keywords: Adam$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Adam$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Adam$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adam$_resource_apply_sparse, 'grad'>] | [keywords: Adam$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  get amsgrad(): py.Remote<boolean>
  set amsgrad(value: py.Bool)
  amsgrad_dyn: any
  epsilon: any
  epsilon_dyn: any
}

export interface Adam$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  amsgrad?: py.Bool | undefined
  /** Default: `'Adam'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Adam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, amsgrad?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'name'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, amsgrad?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'name'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): py.Promised<Adam>
  new (keywords?: Adam$new): Adam
  (keywords?: Adam$new): py.Promised<Adam>
}

export interface Adamax$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adamax$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Adamax extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Adamax': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Adamax$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adamax$_resource_apply_dense, 'grad'>] | [keywords: Adamax$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Adamax$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Adamax$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Adamax$_resource_apply_sparse, 'grad'>] | [keywords: Adamax$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
}

export interface Adamax$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `'Adamax'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Adamax$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'name'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'name'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): py.Promised<Adamax>
  new (keywords?: Adamax$new): Adamax
  (keywords?: Adamax$new): py.Promised<Adamax>
}

export interface Ftrl$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Ftrl$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Ftrl extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Ftrl': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Ftrl$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Ftrl$_resource_apply_dense, 'grad'>] | [keywords: Ftrl$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Ftrl$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Ftrl$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Ftrl$_resource_apply_sparse, 'grad'>] | [keywords: Ftrl$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
}

export interface Ftrl$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `-0.5` */
  learning_rate_power?: py.Float | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.RemoteArgument | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `'Ftrl'` */
  name?: py.Str | undefined
  /** Default: `0.0` */
  l2_shrinkage_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  beta?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  lr?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Ftrl$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, name?: py.Str, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'name' | 'l2_shrinkage_regularization_strength' | 'beta'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, name?: py.Str, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'name' | 'l2_shrinkage_regularization_strength' | 'beta'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Positional, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): py.Promised<Ftrl>
  new (keywords?: Ftrl$new): Ftrl
  (keywords?: Ftrl$new): py.Promised<Ftrl>
}

export interface Nadam$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Nadam$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Nadam extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Nadam': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<Nadam$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Nadam$_resource_apply_dense, 'grad'>] | [keywords: Nadam$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<Nadam$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Nadam$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<Nadam$_resource_apply_sparse, 'grad'>] | [keywords: Nadam$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
}

export interface Nadam$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `'Nadam'` */
  name?: py.Str | undefined
  decay?: py.Float | undefined
  schedule_decay?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Nadam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'name'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'name'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate'>): py.Promised<Nadam>
  new (keywords?: Nadam$new): Nadam
  (keywords?: Nadam$new): py.Promised<Nadam>
}

export interface Optimizer$_aggregate_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
}

export interface Optimizer$_call_if_callable {
  param: py.RemoteArgument
}

export interface Optimizer$_compute_gradients {
  loss: py.TensorLike | py.Callable
  var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable
  grad_loss?: py.TensorLike | null | undefined
  tape?: py.Of<'tensorflow.GradientTape'> | null | undefined
}

export interface Optimizer$_create_all_weights {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$_create_slots {
  var_list: py.RemoteArgument
}

export interface Optimizer$_decayed_lr {
  var_dtype: py.RemoteArgument
}

export interface Optimizer$_fallback_apply_state {
  var_device: py.RemoteArgument
  var_dtype: py.RemoteArgument
}

export interface Optimizer$_get_hyper {
  name: py.Str
  dtype?: py.DType | null | undefined
}

export interface Optimizer$_prepare {
  var_list: py.RemoteArgument
}

export interface Optimizer$_prepare_local {
  var_device: py.RemoteArgument
  var_dtype: py.RemoteArgument
  apply_state: py.RemoteArgument
}

export interface Optimizer$_resource_apply_dense {
  grad: py.TensorLike
  handle: py.TensorLike
  apply_state: py.Dict<string, py.RemoteArgument>
}

export interface Optimizer$_resource_apply_sparse {
  grad: py.TensorLike
  handle: py.TensorLike
  indices: py.TensorLike
  apply_state: py.Dict<string, py.RemoteArgument>
}

export interface Optimizer$_resource_apply_sparse_duplicate_indices {
  grad: py.TensorLike
  handle: py.TensorLike
  indices: py.TensorLike
  [keyword: string]: any
}

export interface Optimizer$_resource_scatter_add {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
}

export interface Optimizer$_resource_scatter_update {
  x: py.RemoteArgument
  i: py.RemoteArgument
  v: py.RemoteArgument
}

export interface Optimizer$_restore_slot_variable {
  slot_name: py.RemoteArgument
  variable: py.Of<'tensorflow.Variable'>
  slot_variable: py.RemoteArgument
}

export interface Optimizer$_serialize_hyperparameter {
  hyperparameter_name: py.RemoteArgument
}

export interface Optimizer$_set_hyper {
  name: py.Str
  value: py.TensorLike
}

export interface Optimizer$_transform_gradients {
  grads_and_vars: py.Items<py.Tuple<readonly [py.TensorLike, py.Of<'tensorflow.Variable'>]>>
}

export interface Optimizer$_transform_loss {
  loss: py.TensorLike
}

export interface Optimizer$_transform_unaggregated_gradients {
  grads_and_vars: py.Items<py.Tuple<readonly [py.TensorLike, py.Of<'tensorflow.Variable'>]>>
}

export interface Optimizer$add_slot {
  var: py.Of<'tensorflow.Variable'>
  slot_name: py.Str
  /** Default: `'zeros'` */
  initializer?: roles.Initializer | undefined
  shape?: py.Shape | null | undefined
}

export interface Optimizer$add_weight {
  name: py.Str
  shape: py.Shape
  dtype?: py.DType | null | undefined
  /** Default: `'zeros'` */
  initializer?: roles.Initializer | undefined
  trainable?: py.Bool | null | undefined
  synchronization?: py.Of<'tensorflow.VariableSynchronization'> | undefined
  aggregation?: py.Of<'tensorflow.VariableAggregation'> | undefined
}

export interface Optimizer$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Optimizer$get_gradients {
  loss: py.TensorLike
  params: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$get_updates {
  loss: py.TensorLike
  params: py.RemoteArgument
}

export interface Optimizer$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface Optimizer extends py.PythonObjectContainer, py.Trackable, py.IOptimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.Optimizer': true }
  _aggregate_gradients(...args: [grads_and_vars: py.List<py.RemoteArgument>] | [keywords: Optimizer$_aggregate_gradients] | any[]): any
  _aggregate_gradients_dyn: py.RemoteFunction
  _call_if_callable(...args: [param: py.Positional] | [keywords: Optimizer$_call_if_callable] | any[]): any
  _call_if_callable_dyn: py.RemoteFunction
  _compute_gradients(...args: [loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable, grad_loss: py.TensorLike | null, tape: py.Of<'tensorflow.GradientTape'> | null] | [loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable, grad_loss: py.TensorLike | null, keywords?: py.Rest<Optimizer$_compute_gradients, 'loss' | 'var_list' | 'grad_loss'>] | [loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable, keywords?: py.Rest<Optimizer$_compute_gradients, 'loss' | 'var_list'>] | [loss: py.TensorLike | py.Callable, keywords: py.Rest<Optimizer$_compute_gradients, 'loss'>] | [keywords: Optimizer$_compute_gradients] | any[]): any
  _compute_gradients_dyn: py.RemoteFunction
  _create_all_weights(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Optimizer$_create_all_weights] | any[]): any
  _create_all_weights_dyn: py.RemoteFunction
  _create_hypers(...args: any[]): any
  _create_hypers_dyn: py.RemoteFunction
  _create_slots(...args: [var_list: py.Positional] | [keywords: Optimizer$_create_slots] | any[]): any
  _create_slots_dyn: py.RemoteFunction
  _decayed_lr(...args: [var_dtype: py.Positional] | [keywords: Optimizer$_decayed_lr] | any[]): any
  _decayed_lr_dyn: py.RemoteFunction
  _fallback_apply_state(...args: [var_device: py.Positional, var_dtype: py.Positional] | [var_device: py.Positional, keywords: py.Rest<Optimizer$_fallback_apply_state, 'var_device'>] | [keywords: Optimizer$_fallback_apply_state] | any[]): any
  _fallback_apply_state_dyn: py.RemoteFunction
  _get_hyper(...args: [name: py.Str, dtype: py.DType | null] | [name: py.Str, keywords?: py.Rest<Optimizer$_get_hyper, 'name'>] | [keywords: Optimizer$_get_hyper] | any[]): any
  _get_hyper_dyn: py.RemoteFunction
  _prepare(...args: [var_list: py.Positional] | [keywords: Optimizer$_prepare] | any[]): any
  _prepare_dyn: py.RemoteFunction
  _prepare_local(...args: [var_device: py.Positional, var_dtype: py.Positional, apply_state: py.Positional] | [var_device: py.Positional, var_dtype: py.Positional, keywords: py.Rest<Optimizer$_prepare_local, 'var_device' | 'var_dtype'>] | [var_device: py.Positional, keywords: py.Rest<Optimizer$_prepare_local, 'var_device'>] | [keywords: Optimizer$_prepare_local] | any[]): any
  _prepare_local_dyn: py.RemoteFunction
  _resource_apply_dense(...args: [grad: py.TensorLike, handle: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument>] | [grad: py.TensorLike, handle: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_dense, 'grad' | 'handle'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_dense, 'grad'>] | [keywords: Optimizer$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, handle: py.TensorLike, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument>] | [grad: py.TensorLike, handle: py.TensorLike, indices: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse, 'grad' | 'handle' | 'indices'>] | [grad: py.TensorLike, handle: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse, 'grad' | 'handle'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse, 'grad'>] | [keywords: Optimizer$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  _resource_apply_sparse_duplicate_indices(...args: [grad: py.TensorLike, handle: py.TensorLike, indices: py.TensorLike, keywords?: py.Rest<Optimizer$_resource_apply_sparse_duplicate_indices, 'grad' | 'handle' | 'indices'>] | [grad: py.TensorLike, handle: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse_duplicate_indices, 'grad' | 'handle'>] | [grad: py.TensorLike, keywords: py.Rest<Optimizer$_resource_apply_sparse_duplicate_indices, 'grad'>] | [keywords: Optimizer$_resource_apply_sparse_duplicate_indices] | any[]): any
  _resource_apply_sparse_duplicate_indices_dyn: py.RemoteFunction
  _resource_scatter_add(...args: [x: py.Positional, i: py.Positional, v: py.Positional] | [x: py.Positional, i: py.Positional, keywords: py.Rest<Optimizer$_resource_scatter_add, 'x' | 'i'>] | [x: py.Positional, keywords: py.Rest<Optimizer$_resource_scatter_add, 'x'>] | [keywords: Optimizer$_resource_scatter_add] | any[]): any
  _resource_scatter_add_dyn: py.RemoteFunction
  _resource_scatter_update(...args: [x: py.Positional, i: py.Positional, v: py.Positional] | [x: py.Positional, i: py.Positional, keywords: py.Rest<Optimizer$_resource_scatter_update, 'x' | 'i'>] | [x: py.Positional, keywords: py.Rest<Optimizer$_resource_scatter_update, 'x'>] | [keywords: Optimizer$_resource_scatter_update] | any[]): any
  _resource_scatter_update_dyn: py.RemoteFunction
  _restore_slot_variable(...args: [slot_name: py.Positional, variable: py.Of<'tensorflow.Variable'>, slot_variable: py.Positional] | [slot_name: py.Positional, variable: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$_restore_slot_variable, 'slot_name' | 'variable'>] | [slot_name: py.Positional, keywords: py.Rest<Optimizer$_restore_slot_variable, 'slot_name'>] | [keywords: Optimizer$_restore_slot_variable] | any[]): any
  _restore_slot_variable_dyn: py.RemoteFunction
  _serialize_hyperparameter(...args: [hyperparameter_name: py.Positional] | [keywords: Optimizer$_serialize_hyperparameter] | any[]): any
  _serialize_hyperparameter_dyn: py.RemoteFunction
  _set_hyper(...args: [name: py.Str, value: py.TensorLike] | [name: py.Str, keywords: py.Rest<Optimizer$_set_hyper, 'name'>] | [keywords: Optimizer$_set_hyper] | any[]): any
  _set_hyper_dyn: py.RemoteFunction
  _transform_gradients(...args: [grads_and_vars: py.Items<py.Tuple<readonly [py.TensorLike, py.Of<'tensorflow.Variable'>]>>] | [keywords: Optimizer$_transform_gradients] | any[]): any
  _transform_gradients_dyn: py.RemoteFunction
  _transform_loss(...args: [loss: py.TensorLike] | [keywords: Optimizer$_transform_loss] | any[]): any
  _transform_loss_dyn: py.RemoteFunction
  _transform_unaggregated_gradients(...args: [grads_and_vars: py.Items<py.Tuple<readonly [py.TensorLike, py.Of<'tensorflow.Variable'>]>>] | [keywords: Optimizer$_transform_unaggregated_gradients] | any[]): any
  _transform_unaggregated_gradients_dyn: py.RemoteFunction
  _valid_dtypes(...args: any[]): any
  _valid_dtypes_dyn: py.RemoteFunction
  add_slot(var_: py.Of<'tensorflow.Variable'>, slot_name: py.Str, initializer: roles.Initializer, shape: py.Shape | null): py.Remote
  add_slot(var_: py.Of<'tensorflow.Variable'>, slot_name: py.Str, initializer: roles.Initializer, keywords?: py.Rest<Optimizer$add_slot, 'var' | 'slot_name' | 'initializer'>): py.Remote
  add_slot(var_: py.Of<'tensorflow.Variable'>, slot_name: py.Str, keywords?: py.Rest<Optimizer$add_slot, 'var' | 'slot_name'>): py.Remote
  add_slot(var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$add_slot, 'var'>): py.Remote
  add_slot(keywords: Optimizer$add_slot): py.Remote
  add_slot_dyn: py.RemoteFunction
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, initializer: roles.Initializer, trainable: py.Bool | null, synchronization?: py.Of<'tensorflow.VariableSynchronization'>, aggregation?: py.Of<'tensorflow.VariableAggregation'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, initializer: roles.Initializer, keywords?: py.Rest<Optimizer$add_weight, 'name' | 'shape' | 'dtype' | 'initializer'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, dtype: py.DType | null, keywords?: py.Rest<Optimizer$add_weight, 'name' | 'shape' | 'dtype'>): py.Remote
  add_weight(name: py.Str, shape: py.Shape, keywords?: py.Rest<Optimizer$add_weight, 'name' | 'shape'>): py.Remote
  add_weight(name: py.Str, keywords: py.Rest<Optimizer$add_weight, 'name'>): py.Remote
  add_weight(keywords: Optimizer$add_weight): py.Remote
  add_weight_dyn: py.RemoteFunction
  apply_gradients(grads_and_vars: py.GradientsAndVariables, keywords?: { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Remote
  apply_gradients(keywords: { grads_and_vars: py.GradientsAndVariables } & { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Remote
  apply_gradients_dyn: py.RemoteFunction
  get clipnorm(): py.Remote<number | null>
  set clipnorm(value: py.Float | null)
  clipnorm_dyn: any
  get clipvalue(): py.Remote<number | null>
  set clipvalue(value: py.Float | null)
  clipvalue_dyn: any
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  get_gradients(loss: py.TensorLike, params: py.List<py.Of<'tensorflow.Variable'>>): py.Remote
  get_gradients(loss: py.TensorLike, keywords: py.Rest<Optimizer$get_gradients, 'loss'>): py.Remote
  get_gradients(keywords: Optimizer$get_gradients): py.Remote
  get_gradients_dyn: py.RemoteFunction
  get_slot(var_: py.Of<any>, slot_name: py.Str): py.Promised<tensorflow.Variable>
  get_slot(keywords: { var: py.Of<any>; slot_name: py.Str }): py.Promised<tensorflow.Variable>
  get_slot_dyn: py.RemoteFunction
  get_slot_names(): py.Remote<string[]>
  get_slot_names_dyn: py.RemoteFunction
  get_updates(loss: py.TensorLike, params: py.Positional): py.Remote
  get_updates(loss: py.TensorLike, keywords: py.Rest<Optimizer$get_updates, 'loss'>): py.Remote
  get_updates(keywords: Optimizer$get_updates): py.Remote
  get_updates_dyn: py.RemoteFunction
  get_weights(): py.Remote
  get_weights_dyn: py.RemoteFunction
  get global_clipnorm(): py.Remote<number | null>
  set global_clipnorm(value: py.Float | null)
  global_clipnorm_dyn: any
  gradient_aggregator: any
  gradient_aggregator_dyn: any
  gradient_transformers: any
  gradient_transformers_dyn: any
  get iterations(): py.Promised<tensorflow.Variable>
  set iterations(value: py.Int | py.Of<'tensorflow.Variable'>)
  iterations_dyn: any
  minimize(loss: py.LossToMinimize, var_list: py.VariableList, keywords?: py.MinimizeKeywords): py.Remote
  minimize(loss: py.LossToMinimize, keywords: { var_list: py.VariableList } & py.MinimizeKeywords): py.Remote
  minimize(keywords: { loss: py.LossToMinimize; var_list: py.VariableList } & py.MinimizeKeywords): py.Remote
  minimize_dyn: py.RemoteFunction
  set_weights(weights: py.List<py.ArrayLike>): py.Remote
  set_weights(keywords: Optimizer$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  variables(): py.RemoteList<tensorflow.Variable>
  variables_dyn: py.RemoteFunction
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  get learning_rate(): py.Promised<tensorflow.Variable>
  set learning_rate(value: py.Float | py.Callable | py.Of<any>)
  learning_rate_dyn: any
  get lr(): py.Promised<tensorflow.Variable>
  set lr(value: py.Float | py.Callable | py.Of<any>)
  lr_dyn: any
}

export interface Optimizer$new {
  name: py.Str
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  lr?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface Optimizer$class extends py.PythonClass {
  new (name: py.Str, gradient_aggregator: py.Callable | null, gradient_transformers: py.List<py.Callable> | null, keywords?: py.Rest<Optimizer$new, 'name' | 'gradient_aggregator' | 'gradient_transformers'>): Optimizer
  (name: py.Str, gradient_aggregator: py.Callable | null, gradient_transformers: py.List<py.Callable> | null, keywords?: py.Rest<Optimizer$new, 'name' | 'gradient_aggregator' | 'gradient_transformers'>): py.Promised<Optimizer>
  new (name: py.Str, gradient_aggregator: py.Callable | null, keywords?: py.Rest<Optimizer$new, 'name' | 'gradient_aggregator'>): Optimizer
  (name: py.Str, gradient_aggregator: py.Callable | null, keywords?: py.Rest<Optimizer$new, 'name' | 'gradient_aggregator'>): py.Promised<Optimizer>
  new (name: py.Str, keywords?: py.Rest<Optimizer$new, 'name'>): Optimizer
  (name: py.Str, keywords?: py.Rest<Optimizer$new, 'name'>): py.Promised<Optimizer>
  new (keywords: Optimizer$new): Optimizer
  (keywords: Optimizer$new): py.Promised<Optimizer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Optimizer$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Optimizer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RMSprop$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface RMSprop$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface RMSprop extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.RMSprop': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<RMSprop$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<RMSprop$_resource_apply_dense, 'grad'>] | [keywords: RMSprop$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<RMSprop$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<RMSprop$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<RMSprop$_resource_apply_sparse, 'grad'>] | [keywords: RMSprop$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  get centered(): py.Remote<boolean>
  set centered(value: py.Bool)
  centered_dyn: any
  epsilon: any
  epsilon_dyn: any
}

export interface RMSprop$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  rho?: py.Float | undefined
  /** Default: `0.0` */
  momentum?: py.TensorLike | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  centered?: py.Bool | undefined
  /** Default: `'RMSprop'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface RMSprop$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.TensorLike, epsilon: py.Float, centered?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'name'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.TensorLike, epsilon: py.Float, centered?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'name'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.TensorLike, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.TensorLike, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): py.Promised<RMSprop>
  new (keywords?: RMSprop$new): RMSprop
  (keywords?: RMSprop$new): py.Promised<RMSprop>
}

export interface SGD$_resource_apply_dense {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SGD$_resource_apply_sparse {
  grad: py.TensorLike
  var: py.Of<'tensorflow.Variable'>
  indices: py.TensorLike
  apply_state?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SGD$_resource_apply_sparse_duplicate_indices {
  grad: py.TensorLike
  var: py.RemoteArgument
  indices: py.TensorLike
  [keyword: string]: any
}

export interface SGD extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.legacy.SGD': true } & Optimizer[typeof py.kind]
  _resource_apply_dense(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords?: py.Rest<SGD$_resource_apply_dense, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<SGD$_resource_apply_dense, 'grad'>] | [keywords: SGD$_resource_apply_dense] | any[]): any
  _resource_apply_dense_dyn: py.RemoteFunction
  _resource_apply_sparse(...args: [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, apply_state: py.LastDict<string, py.RemoteArgument> | null] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, indices: py.TensorLike, keywords?: py.Rest<SGD$_resource_apply_sparse, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Of<'tensorflow.Variable'>, keywords: py.Rest<SGD$_resource_apply_sparse, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<SGD$_resource_apply_sparse, 'grad'>] | [keywords: SGD$_resource_apply_sparse] | any[]): any
  _resource_apply_sparse_dyn: py.RemoteFunction
  _resource_apply_sparse_duplicate_indices(...args: [grad: py.TensorLike, var_: py.Positional, indices: py.TensorLike, keywords?: py.Rest<SGD$_resource_apply_sparse_duplicate_indices, 'grad' | 'var' | 'indices'>] | [grad: py.TensorLike, var_: py.Positional, keywords: py.Rest<SGD$_resource_apply_sparse_duplicate_indices, 'grad' | 'var'>] | [grad: py.TensorLike, keywords: py.Rest<SGD$_resource_apply_sparse_duplicate_indices, 'grad'>] | [keywords: SGD$_resource_apply_sparse_duplicate_indices] | any[]): any
  _resource_apply_sparse_duplicate_indices_dyn: py.RemoteFunction
  get nesterov(): py.Remote<boolean>
  set nesterov(value: py.Bool)
  nesterov_dyn: any
}

export interface SGD$new {
  /** Default: `0.01` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.0` */
  momentum?: py.Float | undefined
  /** Default: `False` */
  nesterov?: py.Bool | undefined
  /** Default: `'SGD'` */
  name?: py.Str | undefined
  lr?: py.Float | undefined
  gradient_aggregator?: py.Callable | null | undefined
  gradient_transformers?: py.List<py.Callable> | null | undefined
  clipnorm?: py.Float | undefined
  clipvalue?: py.Float | undefined
  decay?: py.Float | undefined
  global_clipnorm?: py.Float | undefined
}

export interface SGD$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, name: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'name'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, name: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'name'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface $Module extends py.PythonModuleObject {
  readonly Adadelta: Adadelta$class
  readonly Adagrad: Adagrad$class
  readonly Adam: Adam$class
  readonly Adamax: Adamax$class
  readonly Ftrl: Ftrl$class
  readonly Nadam: Nadam$class
  readonly Optimizer: Optimizer$class
  readonly RMSprop: RMSprop$class
  readonly SGD: SGD$class
}
