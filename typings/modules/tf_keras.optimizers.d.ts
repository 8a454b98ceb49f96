// tf_keras.optimizers of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tf_keras_optimizers_experimental from './tf_keras.optimizers.experimental.js'
import type * as tf_keras_optimizers_legacy from './tf_keras.optimizers.legacy.js'
import type * as tf_keras_optimizers_schedules from './tf_keras.optimizers.schedules.js'

export interface Adadelta$update_step {
  grad: py.RemoteArgument
  variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>
}

export interface Adadelta extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adadelta': true } & Optimizer[typeof py.kind]
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  rho: any
  rho_dyn: any
  update_step(...args: [grad: py.Positional, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>] | [grad: py.Positional, keywords: py.Rest<Adadelta$update_step, 'grad'>] | [keywords: Adadelta$update_step] | any[]): any
  update_step_dyn: py.RemoteFunction
}

export interface Adadelta$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.95` */
  rho?: py.TensorLike | py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adadelta'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Adadelta$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.TensorLike | py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): py.Promised<Adadelta>
  new (keywords?: Adadelta$new): Adadelta
  (keywords?: Adadelta$new): py.Promised<Adadelta>
}

export interface Adafactor extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adafactor': true } & Optimizer[typeof py.kind]
  get beta_2_decay(): py.Remote<number>
  set beta_2_decay(value: py.Float)
  beta_2_decay_dyn: any
  get clip_threshold(): py.Remote<number>
  set clip_threshold(value: py.Float)
  clip_threshold_dyn: any
  get epsilon_1(): py.Remote<number>
  set epsilon_1(value: py.Float)
  epsilon_1_dyn: any
  get epsilon_2(): py.Remote<number>
  set epsilon_2(value: py.Float)
  epsilon_2_dyn: any
  get relative_step(): py.Remote<boolean>
  set relative_step(value: py.Bool)
  relative_step_dyn: any
}

export interface Adafactor$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `-0.8` */
  beta_2_decay?: py.Float | undefined
  /** Default: `1e-30` */
  epsilon_1?: py.Float | undefined
  /** Default: `0.001` */
  epsilon_2?: py.Float | undefined
  /** Default: `1.0` */
  clip_threshold?: py.Float | undefined
  /** Default: `True` */
  relative_step?: py.Bool | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adafactor'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Adafactor$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): py.Promised<Adafactor>
  new (keywords?: Adafactor$new): Adafactor
  (keywords?: Adafactor$new): py.Promised<Adafactor>
}

export interface Adagrad$update_step {
  grad: py.RemoteArgument
  variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>
}

export interface Adagrad extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adagrad': true } & Optimizer[typeof py.kind]
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  get initial_accumulator_value(): py.Remote<number>
  set initial_accumulator_value(value: py.Float)
  initial_accumulator_value_dyn: any
  update_step(...args: [grad: py.Positional, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>] | [grad: py.Positional, keywords: py.Rest<Adagrad$update_step, 'grad'>] | [keywords: Adagrad$update_step] | any[]): any
  update_step_dyn: py.RemoteFunction
}

export interface Adagrad$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adagrad'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Adagrad$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): py.Promised<Adagrad>
  new (keywords?: Adagrad$new): Adagrad
  (keywords?: Adagrad$new): py.Promised<Adagrad>
}

export interface Adam extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adam': true } & Optimizer[typeof py.kind]
  get adaptive_epsilon(): py.Remote<boolean>
  set adaptive_epsilon(value: py.Bool)
  adaptive_epsilon_dyn: any
  get amsgrad(): py.Remote<boolean>
  set amsgrad(value: py.Bool)
  amsgrad_dyn: any
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
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
  adaptive_epsilon?: py.Bool | undefined
  /** Default: `False` */
  amsgrad?: py.Bool | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adam'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Adam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, adaptive_epsilon?: py.Bool, amsgrad?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'adaptive_epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, adaptive_epsilon?: py.Bool, amsgrad?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'adaptive_epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): py.Promised<Adam>
  new (keywords?: Adam$new): Adam
  (keywords?: Adam$new): py.Promised<Adam>
}

export interface AdamW extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.AdamW': true } & Optimizer[typeof py.kind]
  get amsgrad(): py.Remote<boolean>
  set amsgrad(value: py.Bool)
  amsgrad_dyn: any
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  epsilon: any
  epsilon_dyn: any
}

export interface AdamW$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.004` */
  weight_decay?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  amsgrad?: py.Bool | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'AdamW'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface AdamW$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate'>): py.Promised<AdamW>
  new (keywords?: AdamW$new): AdamW
  (keywords?: AdamW$new): py.Promised<AdamW>
}

export interface Adamax extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adamax': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
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
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adamax'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Adamax$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): py.Promised<Adamax>
  new (keywords?: Adamax$new): Adamax
  (keywords?: Adamax$new): py.Promised<Adamax>
}

export interface Ftrl extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Ftrl': true } & Optimizer[typeof py.kind]
  get beta(): py.Remote<number>
  set beta(value: py.Float)
  beta_dyn: any
  initial_accumulator_value: any
  initial_accumulator_value_dyn: any
  get l1_regularization_strength(): py.Remote<number>
  set l1_regularization_strength(value: py.Float)
  l1_regularization_strength_dyn: any
  get l2_regularization_strength(): py.Remote<number>
  set l2_regularization_strength(value: py.Float)
  l2_regularization_strength_dyn: any
  get l2_shrinkage_regularization_strength(): py.Remote<number>
  set l2_shrinkage_regularization_strength(value: py.Float)
  l2_shrinkage_regularization_strength_dyn: any
  get learning_rate_power(): py.Remote<number>
  set learning_rate_power(value: py.Float)
  learning_rate_power_dyn: any
}

export interface Ftrl$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `-0.5` */
  learning_rate_power?: py.Float | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `0.0` */
  l1_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  l2_shrinkage_regularization_strength?: py.Float | undefined
  /** Default: `0.0` */
  beta?: py.Float | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Ftrl'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Ftrl$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): py.Promised<Ftrl>
  new (keywords?: Ftrl$new): Ftrl
  (keywords?: Ftrl$new): py.Promised<Ftrl>
}

export interface Lion extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Lion': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  momentums: any
  momentums_dyn: any
}

export interface Lion$new {
  /** Default: `0.0001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.99` */
  beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Lion'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Lion$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate'>): py.Promised<Lion>
  new (keywords?: Lion$new): Lion
  (keywords?: Lion$new): py.Promised<Lion>
}

export interface Nadam extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Nadam': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  epsilon: any
  epsilon_dyn: any
}

export interface Nadam$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Nadam'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Nadam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): py.Promised<Nadam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Nadam$new, 'learning_rate'>): py.Promised<Nadam>
  new (keywords?: Nadam$new): Nadam
  (keywords?: Nadam$new): py.Promised<Nadam>
}

export interface Optimizer$_apply_weight_decay {
  variables: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$_build_learning_rate {
  learning_rate: py.TensorLike
}

export interface Optimizer$_clip_gradients {
  grads: py.List<py.TensorLike>
}

export interface Optimizer$_serialize_hyperparameter {
  hyperparameter: py.RemoteArgument
}

export interface Optimizer$_update_step_xla {
  gradient: py.TensorLike
  variable: py.Of<'tensorflow.Variable'>
  key: py.Int
}

export interface Optimizer$_use_weight_decay {
  variable: py.Of<'tensorflow.Variable'>
}

export interface Optimizer$_var_key {
  variable: py.Of<'tensorflow.Variable'>
}

export interface Optimizer$add_variable {
  shape: py.List<py.Int> | py.TensorLike
  dtype?: py.DType | null | undefined
  /** Default: `'zeros'` */
  initializer?: py.Str | py.Callable | undefined
  name?: py.Str | null | undefined
}

export interface Optimizer$add_variable_from_reference {
  model_variable: py.Of<'tensorflow.Variable'>
  variable_name: py.Str
  shape?: py.List<py.RemoteArgument> | null | undefined
  initial_value?: py.RemoteArgument | undefined
}

export interface Optimizer$aggregate_gradients {
  grads_and_vars: py.List<py.RemoteArgument>
}

export interface Optimizer$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$compute_gradients {
  loss: py.TensorLike | py.Callable
  var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable
  tape?: py.Of<'tensorflow.GradientTape'> | null | undefined
}

export interface Optimizer$exclude_from_weight_decay {
  var_list?: py.List<py.RemoteArgument> | null | undefined
  var_names?: py.List<py.Str> | null | undefined
}

export interface Optimizer$finalize_variable_values {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Optimizer$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Optimizer$load_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Optimizer$save_own_variables {
  store: py.Dict<string, py.RemoteArgument>
}

export interface Optimizer$set_weights {
  weights: py.List<py.RemoteArgument>
}

export interface Optimizer$update_step {
  gradient: py.TensorLike
  variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>
}

export interface Optimizer extends py.PythonObjectContainer, py.Trackable, py.IOptimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Optimizer': true }
  _apply_weight_decay(...args: [variables: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Optimizer$_apply_weight_decay] | any[]): any
  _apply_weight_decay_dyn: py.RemoteFunction
  _build_learning_rate(...args: [learning_rate: py.TensorLike] | [keywords: Optimizer$_build_learning_rate] | any[]): any
  _build_learning_rate_dyn: py.RemoteFunction
  _clip_gradients(...args: [grads: py.List<py.TensorLike>] | [keywords: Optimizer$_clip_gradients] | any[]): any
  _clip_gradients_dyn: py.RemoteFunction
  _serialize_hyperparameter(...args: [hyperparameter: py.Positional] | [keywords: Optimizer$_serialize_hyperparameter] | any[]): any
  _serialize_hyperparameter_dyn: py.RemoteFunction
  _update_step_xla(...args: [gradient: py.TensorLike, variable: py.Of<'tensorflow.Variable'>, key: py.Int] | [gradient: py.TensorLike, variable: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$_update_step_xla, 'gradient' | 'variable'>] | [gradient: py.TensorLike, keywords: py.Rest<Optimizer$_update_step_xla, 'gradient'>] | [keywords: Optimizer$_update_step_xla] | any[]): any
  _update_step_xla_dyn: py.RemoteFunction
  _use_weight_decay(...args: [variable: py.Of<'tensorflow.Variable'>] | [keywords: Optimizer$_use_weight_decay] | any[]): any
  _use_weight_decay_dyn: py.RemoteFunction
  _var_key(...args: [variable: py.Of<'tensorflow.Variable'>] | [keywords: Optimizer$_var_key] | any[]): any
  _var_key_dyn: py.RemoteFunction
  add_variable(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType | null, initializer: py.Str | py.Callable, name: py.Str | null): py.Remote
  add_variable(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType | null, initializer: py.Str | py.Callable, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'dtype' | 'initializer'>): py.Remote
  add_variable(shape: py.List<py.Int> | py.TensorLike, dtype: py.DType | null, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'dtype'>): py.Remote
  add_variable(shape: py.List<py.Int> | py.TensorLike, keywords?: py.Rest<Optimizer$add_variable, 'shape'>): py.Remote
  add_variable(keywords: Optimizer$add_variable): py.Remote
  add_variable_dyn: py.RemoteFunction
  add_variable_from_reference(model_variable: py.Of<'tensorflow.Variable'>, variable_name: py.Str, shape: py.List<py.RemoteArgument> | null, initial_value: py.Positional): py.Remote
  add_variable_from_reference(model_variable: py.Of<'tensorflow.Variable'>, variable_name: py.Str, shape: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'model_variable' | 'variable_name' | 'shape'>): py.Remote
  add_variable_from_reference(model_variable: py.Of<'tensorflow.Variable'>, variable_name: py.Str, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'model_variable' | 'variable_name'>): py.Remote
  add_variable_from_reference(model_variable: py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$add_variable_from_reference, 'model_variable'>): py.Remote
  add_variable_from_reference(keywords: Optimizer$add_variable_from_reference): py.Remote
  add_variable_from_reference_dyn: py.RemoteFunction
  aggregate_gradients(grads_and_vars: py.List<py.RemoteArgument>): py.Remote
  aggregate_gradients(keywords: Optimizer$aggregate_gradients): py.Remote
  aggregate_gradients_dyn: py.RemoteFunction
  apply_gradients(grads_and_vars: py.GradientsAndVariables, keywords?: { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Promised<tensorflow.Variable>
  apply_gradients(keywords: { grads_and_vars: py.GradientsAndVariables } & { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Promised<tensorflow.Variable>
  apply_gradients_dyn: py.RemoteFunction
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Optimizer$build] | any[]): any
  build_dyn: py.RemoteFunction
  get clipnorm(): py.Remote<number | null>
  set clipnorm(value: py.Float | null)
  clipnorm_dyn: any
  get clipvalue(): py.Remote<number | null>
  set clipvalue(value: py.Float | null)
  clipvalue_dyn: any
  compute_gradients(loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable, tape: py.Of<'tensorflow.GradientTape'> | null): py.Remote
  compute_gradients(loss: py.TensorLike | py.Callable, var_list: py.List<py.Of<'tensorflow.Variable'>> | py.Callable, keywords?: py.Rest<Optimizer$compute_gradients, 'loss' | 'var_list'>): py.Remote
  compute_gradients(loss: py.TensorLike | py.Callable, keywords: py.Rest<Optimizer$compute_gradients, 'loss'>): py.Remote
  compute_gradients(keywords: Optimizer$compute_gradients): py.Remote
  compute_gradients_dyn: py.RemoteFunction
  get ema_momentum(): py.Remote<number>
  set ema_momentum(value: py.Float)
  ema_momentum_dyn: any
  get ema_overwrite_frequency(): py.Remote<number | null>
  set ema_overwrite_frequency(value: py.Int | null)
  ema_overwrite_frequency_dyn: any
  exclude_from_weight_decay(var_list: py.List<py.RemoteArgument> | null, var_names: py.List<py.Str> | null): py.Remote
  exclude_from_weight_decay(var_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Optimizer$exclude_from_weight_decay, 'var_list'>): py.Remote
  exclude_from_weight_decay(keywords?: Optimizer$exclude_from_weight_decay): py.Remote
  exclude_from_weight_decay_dyn: py.RemoteFunction
  finalize_variable_values(var_list: py.List<py.Of<'tensorflow.Variable'>>): py.Remote
  finalize_variable_values(keywords: Optimizer$finalize_variable_values): py.Remote
  finalize_variable_values_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  get global_clipnorm(): py.Remote<number | null>
  set global_clipnorm(value: py.Float | null)
  global_clipnorm_dyn: any
  get iterations(): py.Promised<tensorflow.Variable>
  set iterations(value: py.Int | py.Of<'tensorflow.Variable'>)
  iterations_dyn: any
  get jit_compile(): py.Remote<boolean>
  set jit_compile(value: py.Bool)
  jit_compile_dyn: any
  get learning_rate(): py.Promised<tensorflow.Variable>
  set learning_rate(value: py.Float | py.Callable | py.Of<any>)
  learning_rate_dyn: any
  load_own_variables(store: py.LastDict<string, py.RemoteArgument>): py.Remote
  load_own_variables(keywords: Optimizer$load_own_variables): py.Remote
  load_own_variables_dyn: py.RemoteFunction
  get lr(): py.Promised<tensorflow.Variable>
  set lr(value: py.Float | py.Callable | py.Of<any>)
  lr_dyn: any
  minimize(loss: py.LossToMinimize, var_list: py.VariableList, keywords?: py.MinimizeKeywords): py.Remote<null>
  minimize(loss: py.LossToMinimize, keywords: { var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize(keywords: { loss: py.LossToMinimize; var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize_dyn: py.RemoteFunction
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  save_own_variables(store: py.LastDict<string, py.RemoteArgument>): py.Remote
  save_own_variables(keywords: Optimizer$save_own_variables): py.Remote
  save_own_variables_dyn: py.RemoteFunction
  set_weights(weights: py.List<py.RemoteArgument>): py.Remote
  set_weights(keywords: Optimizer$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  update_step(...args: [gradient: py.TensorLike, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>] | [gradient: py.TensorLike, keywords: py.Rest<Optimizer$update_step, 'gradient'>] | [keywords: Optimizer$update_step] | any[]): any
  update_step_dyn: py.RemoteFunction
  get use_ema(): py.Remote<boolean>
  set use_ema(value: py.Bool)
  use_ema_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  get weight_decay(): py.Remote<number | null>
  set weight_decay(value: py.Float | null)
  weight_decay_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  get_slot_names(): py.Remote<string[]>
  get_slot_names_dyn: py.RemoteFunction
  get_slot(var_: py.Of<any>, slot_name: py.Str): py.Promised<tensorflow.Variable>
  get_slot(keywords: { var: py.Of<any>; slot_name: py.Str }): py.Promised<tensorflow.Variable>
  get_slot_dyn: py.RemoteFunction
}

export interface Optimizer$new {
  name: py.Str
  /** Default: `0` */
  weight_decay?: py.Float | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface Optimizer$class extends py.PythonClass {
  new (name: py.Str, weight_decay: py.Float, clipnorm: py.Float | null, clipvalue: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile'>): Optimizer
  (name: py.Str, weight_decay: py.Float, clipnorm: py.Float | null, clipvalue: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile'>): py.Promised<Optimizer>
  new (name: py.Str, weight_decay: py.Float, clipnorm: py.Float | null, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm'>): Optimizer
  (name: py.Str, weight_decay: py.Float, clipnorm: py.Float | null, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm'>): py.Promised<Optimizer>
  new (name: py.Str, weight_decay: py.Float, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay'>): Optimizer
  (name: py.Str, weight_decay: py.Float, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay'>): py.Promised<Optimizer>
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

export interface RMSprop extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.RMSprop': true } & Optimizer[typeof py.kind]
  get centered(): py.Remote<boolean>
  set centered(value: py.Bool)
  centered_dyn: any
  epsilon: any
  epsilon_dyn: any
  get momentum(): py.Remote<number>
  set momentum(value: py.Float)
  momentum_dyn: any
  get rho(): py.Remote<number>
  set rho(value: py.Float)
  rho_dyn: any
}

export interface RMSprop$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  rho?: py.Float | undefined
  /** Default: `0.0` */
  momentum?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  centered?: py.Bool | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  /** Default: `100` */
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'RMSprop'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface RMSprop$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): py.Promised<RMSprop>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): py.Promised<RMSprop>
  new (keywords?: RMSprop$new): RMSprop
  (keywords?: RMSprop$new): py.Promised<RMSprop>
}

export interface SGD extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.SGD': true } & Optimizer[typeof py.kind]
  get momentum(): py.Remote<number>
  set momentum(value: py.Float)
  momentum_dyn: any
  momentums: any
  momentums_dyn: any
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
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'SGD'` */
  name?: py.Str | undefined
  mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.Float | undefined
}

export interface SGD$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
  [keyword: string]: any
}

export interface get$ {
  identifier: roles.Optimizer
  [keyword: string]: any
}

export interface serialize$ {
  optimizer: py.RemoteArgument
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Adadelta: Adadelta$class
  readonly Adafactor: Adafactor$class
  readonly Adagrad: Adagrad$class
  readonly Adam: Adam$class
  readonly AdamW: AdamW$class
  readonly Adamax: Adamax$class
  readonly Ftrl: Ftrl$class
  readonly Lion: Lion$class
  readonly Nadam: Nadam$class
  readonly Optimizer: Optimizer$class
  readonly RMSprop: RMSprop$class
  readonly SGD: SGD$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool, keywords?: py.Rest<deserialize$, 'config' | 'custom_objects' | 'use_legacy_format'>): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  readonly experimental: tf_keras_optimizers_experimental.$Module
  get(identifier: roles.Optimizer, keywords?: py.Rest<get$, 'identifier'>): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly legacy: tf_keras_optimizers_legacy.$Module
  readonly schedules: tf_keras_optimizers_schedules.$Module
  serialize(optimizer: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(optimizer: py.Positional, keywords?: py.Rest<serialize$, 'optimizer'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
