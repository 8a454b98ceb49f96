// tf_keras.optimizers of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tf_keras_optimizers_experimental from './tf_keras.optimizers.experimental.js'
import type * as tf_keras_optimizers_legacy from './tf_keras.optimizers.legacy.js'
import type * as tf_keras_optimizers_schedules from './tf_keras.optimizers.schedules.js'

export interface Adadelta$update_step {
  grad: py.RemoteArgument
  variable: py.RemoteArgument
}

export interface Adadelta extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adadelta': true } & Optimizer[typeof py.kind]
  epsilon: any
  epsilon_dyn: any
  rho: any
  rho_dyn: any
  update_step(grad: py.Positional, variable: py.Positional): py.Remote
  update_step(grad: py.Positional, keywords: py.Rest<Adadelta$update_step, 'grad'>): py.Remote
  update_step(keywords: Adadelta$update_step): py.Remote
  update_step(...args: any[]): any
  update_step_dyn: py.RemoteFunction
}

export interface Adadelta$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | undefined
  /** Default: `0.95` */
  rho?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adadelta'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Adadelta$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, rho: py.Float, epsilon: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adadelta
  (learning_rate: py.Float, rho: py.Float, epsilon: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adadelta>
  new (learning_rate: py.Float, rho: py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): Adadelta
  (learning_rate: py.Float, rho: py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): py.Promised<Adadelta>
  new (learning_rate: py.Float, rho: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): Adadelta
  (learning_rate: py.Float, rho: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): py.Promised<Adadelta>
  new (learning_rate: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): Adadelta
  (learning_rate: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): py.Promised<Adadelta>
  new (keywords?: Adadelta$new): Adadelta
  (keywords?: Adadelta$new): py.Promised<Adadelta>
}

export interface Adafactor extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adafactor': true } & Optimizer[typeof py.kind]
  beta_2_decay: any
  beta_2_decay_dyn: any
  clip_threshold: any
  clip_threshold_dyn: any
  epsilon_1: any
  epsilon_1_dyn: any
  epsilon_2: any
  epsilon_2_dyn: any
  relative_step: any
  relative_step_dyn: any
}

export interface Adafactor$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | undefined
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
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adafactor'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Adafactor$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adafactor
  (learning_rate: py.Float, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adafactor>
  new (learning_rate: py.Float, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): Adafactor
  (learning_rate: py.Float, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): py.Promised<Adafactor>
  new (learning_rate: py.Float, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): Adafactor
  (learning_rate: py.Float, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): py.Promised<Adafactor>
  new (learning_rate: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): Adafactor
  (learning_rate: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): py.Promised<Adafactor>
  new (keywords?: Adafactor$new): Adafactor
  (keywords?: Adafactor$new): py.Promised<Adafactor>
}

export interface Adagrad$update_step {
  grad: py.RemoteArgument
  variable: py.RemoteArgument
}

export interface Adagrad extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adagrad': true } & Optimizer[typeof py.kind]
  epsilon: any
  epsilon_dyn: any
  initial_accumulator_value: any
  initial_accumulator_value_dyn: any
  update_step(grad: py.Positional, variable: py.Positional): py.Remote
  update_step(grad: py.Positional, keywords: py.Rest<Adagrad$update_step, 'grad'>): py.Remote
  update_step(keywords: Adagrad$update_step): py.Remote
  update_step(...args: any[]): any
  update_step_dyn: py.RemoteFunction
}

export interface Adagrad$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | undefined
  /** Default: `0.1` */
  initial_accumulator_value?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adagrad'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Adagrad$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adagrad
  (learning_rate: py.Float, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adagrad>
  new (learning_rate: py.Float, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): Adagrad
  (learning_rate: py.Float, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): py.Promised<Adagrad>
  new (learning_rate: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): Adagrad
  (learning_rate: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<Adagrad>
  new (learning_rate: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): Adagrad
  (learning_rate: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): py.Promised<Adagrad>
  new (keywords?: Adagrad$new): Adagrad
  (keywords?: Adagrad$new): py.Promised<Adagrad>
}

export interface Adam extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Adam': true } & Optimizer[typeof py.kind]
  adaptive_epsilon: any
  adaptive_epsilon_dyn: any
  amsgrad: any
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
  learning_rate?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  adaptive_epsilon?: py.Bool | undefined
  /** Default: `False` */
  amsgrad?: py.Bool | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adam'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Adam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, adaptive_epsilon?: py.Bool, amsgrad?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'adaptive_epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adam
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, adaptive_epsilon?: py.Bool, amsgrad?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'adaptive_epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adam>
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adam
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adam>
  new (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): Adam
  (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): py.Promised<Adam>
  new (learning_rate: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate'>): Adam
  (learning_rate: py.Float, keywords?: py.Rest<Adam$new, 'learning_rate'>): py.Promised<Adam>
  new (keywords?: Adam$new): Adam
  (keywords?: Adam$new): py.Promised<Adam>
}

export interface AdamW extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.AdamW': true } & Optimizer[typeof py.kind]
  amsgrad: any
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
  learning_rate?: py.Float | undefined
  /** Default: `0.004` */
  weight_decay?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  amsgrad?: py.Bool | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'AdamW'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface AdamW$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, weight_decay: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): AdamW
  (learning_rate: py.Float, weight_decay: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<AdamW>
  new (learning_rate: py.Float, weight_decay: py.Float, beta_1: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): AdamW
  (learning_rate: py.Float, weight_decay: py.Float, beta_1: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): py.Promised<AdamW>
  new (learning_rate: py.Float, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): AdamW
  (learning_rate: py.Float, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): py.Promised<AdamW>
  new (learning_rate: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate'>): AdamW
  (learning_rate: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate'>): py.Promised<AdamW>
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
  learning_rate?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Adamax'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Adamax$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Adamax
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Adamax>
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adamax
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adamax>
  new (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): Adamax
  (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): py.Promised<Adamax>
  new (learning_rate: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate'>): Adamax
  (learning_rate: py.Float, keywords?: py.Rest<Adamax$new, 'learning_rate'>): py.Promised<Adamax>
  new (keywords?: Adamax$new): Adamax
  (keywords?: Adamax$new): py.Promised<Adamax>
}

export interface Ftrl extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Ftrl': true } & Optimizer[typeof py.kind]
  beta: any
  beta_dyn: any
  initial_accumulator_value: any
  initial_accumulator_value_dyn: any
  l1_regularization_strength: any
  l1_regularization_strength_dyn: any
  l2_regularization_strength: any
  l2_regularization_strength_dyn: any
  l2_shrinkage_regularization_strength: any
  l2_shrinkage_regularization_strength_dyn: any
  learning_rate_power: any
  learning_rate_power_dyn: any
}

export interface Ftrl$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | undefined
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
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Ftrl'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Ftrl$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Ftrl
  (learning_rate: py.Float, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Ftrl>
  new (learning_rate: py.Float, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): Ftrl
  (learning_rate: py.Float, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): py.Promised<Ftrl>
  new (learning_rate: py.Float, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): Ftrl
  (learning_rate: py.Float, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<Ftrl>
  new (learning_rate: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): Ftrl
  (learning_rate: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): py.Promised<Ftrl>
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
  learning_rate?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.99` */
  beta_2?: py.Float | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Lion'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Lion$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Lion
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Lion>
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Lion
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Lion>
  new (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): Lion
  (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): py.Promised<Lion>
  new (learning_rate: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate'>): Lion
  (learning_rate: py.Float, keywords?: py.Rest<Lion$new, 'learning_rate'>): py.Promised<Lion>
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
  learning_rate?: py.Float | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'Nadam'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Nadam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): Nadam
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, epsilon: py.Float, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<Nadam>
  new (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Nadam
  (learning_rate: py.Float, beta_1: py.Float, beta_2: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Nadam>
  new (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): Nadam
  (learning_rate: py.Float, beta_1: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1'>): py.Promised<Nadam>
  new (learning_rate: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate'>): Nadam
  (learning_rate: py.Float, keywords?: py.Rest<Nadam$new, 'learning_rate'>): py.Promised<Nadam>
  new (keywords?: Nadam$new): Nadam
  (keywords?: Nadam$new): py.Promised<Nadam>
}

export interface Optimizer$_apply_weight_decay {
  variables: py.RemoteArgument
}

export interface Optimizer$_build_learning_rate {
  learning_rate: py.RemoteArgument
}

export interface Optimizer$_clip_gradients {
  grads: py.RemoteArgument
}

export interface Optimizer$_serialize_hyperparameter {
  hyperparameter: py.RemoteArgument
}

export interface Optimizer$_update_step_xla {
  gradient: py.RemoteArgument
  variable: py.RemoteArgument
  key: py.RemoteArgument
}

export interface Optimizer$_use_weight_decay {
  variable: py.RemoteArgument
}

export interface Optimizer$_var_key {
  variable: py.RemoteArgument
}

export interface Optimizer$add_variable {
  shape: py.RemoteArgument
  dtype?: py.RemoteArgument | undefined
  /** Default: `'zeros'` */
  initializer?: py.Str | undefined
  name?: py.RemoteArgument | undefined
}

export interface Optimizer$add_variable_from_reference {
  model_variable: py.RemoteArgument
  variable_name: py.RemoteArgument
  shape?: py.RemoteArgument | undefined
  initial_value?: py.RemoteArgument | undefined
}

export interface Optimizer$aggregate_gradients {
  grads_and_vars: py.RemoteArgument
}

export interface Optimizer$compute_gradients {
  loss: py.RemoteArgument
  var_list: py.RemoteArgument
  tape?: py.RemoteArgument | undefined
}

export interface Optimizer$exclude_from_weight_decay {
  var_list?: py.RemoteArgument | undefined
  var_names?: py.RemoteArgument | undefined
}

export interface Optimizer$finalize_variable_values {
  var_list: py.RemoteArgument
}

export interface Optimizer$from_config {
  config: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
}

export interface Optimizer$load_own_variables {
  store: py.RemoteArgument
}

export interface Optimizer$save_own_variables {
  store: py.RemoteArgument
}

export interface Optimizer$set_weights {
  weights: py.RemoteArgument
}

export interface Optimizer extends py.PythonObjectContainer, py.Trackable, py.IOptimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.Optimizer': true }
  _apply_weight_decay(variables: py.Positional): py.Remote
  _apply_weight_decay(keywords: Optimizer$_apply_weight_decay): py.Remote
  _apply_weight_decay_dyn: py.RemoteFunction
  _build_learning_rate(learning_rate: py.Positional): py.Remote
  _build_learning_rate(keywords: Optimizer$_build_learning_rate): py.Remote
  _build_learning_rate_dyn: py.RemoteFunction
  _clip_gradients(grads: py.Positional): py.Remote
  _clip_gradients(keywords: Optimizer$_clip_gradients): py.Remote
  _clip_gradients_dyn: py.RemoteFunction
  _serialize_hyperparameter(hyperparameter: py.Positional): py.Remote
  _serialize_hyperparameter(keywords: Optimizer$_serialize_hyperparameter): py.Remote
  _serialize_hyperparameter_dyn: py.RemoteFunction
  _update_step_xla(gradient: py.Positional, variable: py.Positional, key: py.Positional): py.Remote
  _update_step_xla(gradient: py.Positional, variable: py.Positional, keywords: py.Rest<Optimizer$_update_step_xla, 'gradient' | 'variable'>): py.Remote
  _update_step_xla(gradient: py.Positional, keywords: py.Rest<Optimizer$_update_step_xla, 'gradient'>): py.Remote
  _update_step_xla(keywords: Optimizer$_update_step_xla): py.Remote
  _update_step_xla_dyn: py.RemoteFunction
  _use_weight_decay(variable: py.Positional): py.Remote
  _use_weight_decay(keywords: Optimizer$_use_weight_decay): py.Remote
  _use_weight_decay_dyn: py.RemoteFunction
  _var_key(variable: py.Positional): py.Remote
  _var_key(keywords: Optimizer$_var_key): py.Remote
  _var_key_dyn: py.RemoteFunction
  add_variable(shape: py.Positional, dtype: py.Positional, initializer: py.Str, name: py.Positional): py.Remote
  add_variable(shape: py.Positional, dtype: py.Positional, initializer: py.Str, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'dtype' | 'initializer'>): py.Remote
  add_variable(shape: py.Positional, dtype: py.Positional, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'dtype'>): py.Remote
  add_variable(shape: py.Positional, keywords?: py.Rest<Optimizer$add_variable, 'shape'>): py.Remote
  add_variable(keywords: Optimizer$add_variable): py.Remote
  add_variable_dyn: py.RemoteFunction
  add_variable_from_reference(model_variable: py.Positional, variable_name: py.Positional, shape: py.Positional, initial_value: py.Positional): py.Remote
  add_variable_from_reference(model_variable: py.Positional, variable_name: py.Positional, shape: py.Positional, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'model_variable' | 'variable_name' | 'shape'>): py.Remote
  add_variable_from_reference(model_variable: py.Positional, variable_name: py.Positional, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'model_variable' | 'variable_name'>): py.Remote
  add_variable_from_reference(model_variable: py.Positional, keywords: py.Rest<Optimizer$add_variable_from_reference, 'model_variable'>): py.Remote
  add_variable_from_reference(keywords: Optimizer$add_variable_from_reference): py.Remote
  add_variable_from_reference_dyn: py.RemoteFunction
  aggregate_gradients(grads_and_vars: py.Positional): py.Remote
  aggregate_gradients(keywords: Optimizer$aggregate_gradients): py.Remote
  aggregate_gradients_dyn: py.RemoteFunction
  apply_gradients(grads_and_vars: py.GradientsAndVariables, keywords?: { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Promised<tensorflow.Variable>
  apply_gradients_dyn: py.RemoteFunction
  build(...args: any[]): any
  build_dyn: py.RemoteFunction
  get clipnorm(): py.Remote<number | null>
  set clipnorm(value: py.Float | null)
  clipnorm_dyn: any
  get clipvalue(): py.Remote<number | null>
  set clipvalue(value: py.Float | null)
  clipvalue_dyn: any
  compute_gradients(loss: py.Positional, var_list: py.Positional, tape: py.Positional): py.Remote
  compute_gradients(loss: py.Positional, var_list: py.Positional, keywords?: py.Rest<Optimizer$compute_gradients, 'loss' | 'var_list'>): py.Remote
  compute_gradients(loss: py.Positional, keywords: py.Rest<Optimizer$compute_gradients, 'loss'>): py.Remote
  compute_gradients(keywords: Optimizer$compute_gradients): py.Remote
  compute_gradients_dyn: py.RemoteFunction
  ema_momentum: any
  ema_momentum_dyn: any
  ema_overwrite_frequency: any
  ema_overwrite_frequency_dyn: any
  exclude_from_weight_decay(var_list: py.Positional, var_names: py.Positional): py.Remote
  exclude_from_weight_decay(var_list: py.Positional, keywords?: py.Rest<Optimizer$exclude_from_weight_decay, 'var_list'>): py.Remote
  exclude_from_weight_decay(keywords?: Optimizer$exclude_from_weight_decay): py.Remote
  exclude_from_weight_decay_dyn: py.RemoteFunction
  finalize_variable_values(var_list: py.Positional): py.Remote
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
  load_own_variables(store: py.Positional): py.Remote
  load_own_variables(keywords: Optimizer$load_own_variables): py.Remote
  load_own_variables_dyn: py.RemoteFunction
  get lr(): py.Promised<tensorflow.Variable>
  set lr(value: py.Float | py.Callable | py.Of<any>)
  lr_dyn: any
  minimize(loss: py.LossToMinimize, var_list: py.VariableList, keywords?: py.MinimizeKeywords): py.Remote<null>
  minimize(loss: py.LossToMinimize, keywords: { var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize(keywords: { loss: py.LossToMinimize; var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize_dyn: py.RemoteFunction
  name: any
  name_dyn: any
  save_own_variables(store: py.Positional): py.Remote
  save_own_variables(keywords: Optimizer$save_own_variables): py.Remote
  save_own_variables_dyn: py.RemoteFunction
  set_weights(weights: py.Positional): py.Remote
  set_weights(keywords: Optimizer$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  update_step(...args: any[]): any
  update_step_dyn: py.RemoteFunction
  use_ema: any
  use_ema_dyn: any
  readonly variables: py.RemoteList<tensorflow.Variable>
  readonly variables_dyn: any
  weight_decay: any
  weight_decay_dyn: any
  readonly weights: py.RemoteList<tensorflow.Variable>
  readonly weights_dyn: any
  get_slot_names(): py.Remote<string[]>
  get_slot_names_dyn: py.RemoteFunction
  get_slot(var_: py.Of<any>, slot_name: py.Str): py.Promised<tensorflow.Variable>
  get_slot_dyn: py.RemoteFunction
}

export interface Optimizer$new {
  name: py.RemoteArgument
  /** Default: `0` */
  weight_decay?: py.Int | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface Optimizer$class extends py.PythonClass {
  new (name: py.Positional, weight_decay: py.Int, clipnorm: py.Positional, clipvalue: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile'>): Optimizer
  (name: py.Positional, weight_decay: py.Int, clipnorm: py.Positional, clipvalue: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile'>): py.Promised<Optimizer>
  new (name: py.Positional, weight_decay: py.Int, clipnorm: py.Positional, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm'>): Optimizer
  (name: py.Positional, weight_decay: py.Int, clipnorm: py.Positional, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay' | 'clipnorm'>): py.Promised<Optimizer>
  new (name: py.Positional, weight_decay: py.Int, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay'>): Optimizer
  (name: py.Positional, weight_decay: py.Int, keywords?: py.Rest<Optimizer$new, 'name' | 'weight_decay'>): py.Promised<Optimizer>
  new (name: py.Positional, keywords?: py.Rest<Optimizer$new, 'name'>): Optimizer
  (name: py.Positional, keywords?: py.Rest<Optimizer$new, 'name'>): py.Promised<Optimizer>
  new (keywords: Optimizer$new): Optimizer
  (keywords: Optimizer$new): py.Promised<Optimizer>
  from_config(config: py.Positional, custom_objects: py.Positional): py.Promised<Optimizer>
  from_config(config: py.Positional, keywords?: py.Rest<Optimizer$from_config, 'config'>): py.Promised<Optimizer>
  from_config(keywords: Optimizer$from_config): py.Promised<Optimizer>
  from_config_dyn: py.RemoteFunction
}

export interface RMSprop extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.RMSprop': true } & Optimizer[typeof py.kind]
  centered: any
  centered_dyn: any
  epsilon: any
  epsilon_dyn: any
  momentum: any
  momentum_dyn: any
  rho: any
  rho_dyn: any
}

export interface RMSprop$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | undefined
  /** Default: `0.9` */
  rho?: py.Float | undefined
  /** Default: `0.0` */
  momentum?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  centered?: py.Bool | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  /** Default: `100` */
  ema_overwrite_frequency?: py.Int | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'RMSprop'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface RMSprop$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): RMSprop
  (learning_rate: py.Float, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<RMSprop>
  new (learning_rate: py.Float, rho: py.Float, momentum: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): RMSprop
  (learning_rate: py.Float, rho: py.Float, momentum: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum'>): py.Promised<RMSprop>
  new (learning_rate: py.Float, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): RMSprop
  (learning_rate: py.Float, rho: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho'>): py.Promised<RMSprop>
  new (learning_rate: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): RMSprop
  (learning_rate: py.Float, keywords?: py.Rest<RMSprop$new, 'learning_rate'>): py.Promised<RMSprop>
  new (keywords?: RMSprop$new): RMSprop
  (keywords?: RMSprop$new): py.Promised<RMSprop>
}

export interface SGD extends Optimizer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.SGD': true } & Optimizer[typeof py.kind]
  momentum: any
  momentum_dyn: any
  momentums: any
  momentums_dyn: any
  nesterov: any
  nesterov_dyn: any
}

export interface SGD$new {
  /** Default: `0.01` */
  learning_rate?: py.Float | undefined
  /** Default: `0.0` */
  momentum?: py.Float | undefined
  /** Default: `False` */
  nesterov?: py.Bool | undefined
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.RemoteArgument | undefined
  clipvalue?: py.RemoteArgument | undefined
  global_clipnorm?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  /** Default: `True` */
  jit_compile?: py.Bool | undefined
  /** Default: `'SGD'` */
  name?: py.Str | undefined
  mesh?: py.RemoteArgument | undefined
  is_legacy_optimizer?: py.RemoteArgument | undefined
  lr?: py.RemoteArgument | undefined
}

export interface SGD$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): SGD
  (learning_rate: py.Float, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Positional, clipnorm?: py.Positional, clipvalue?: py.Positional, global_clipnorm?: py.Positional, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, jit_compile?: py.Bool, name?: py.Str, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'jit_compile' | 'name'>): py.Promised<SGD>
  new (learning_rate: py.Float, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): SGD
  (learning_rate: py.Float, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): py.Promised<SGD>
  new (learning_rate: py.Float, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): SGD
  (learning_rate: py.Float, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): py.Promised<SGD>
  new (learning_rate: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate'>): SGD
  (learning_rate: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate'>): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface deserialize$ {
  config: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
  [keyword: string]: any
}

export interface get$ {
  identifier: py.RemoteArgument
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
  deserialize(config: py.Positional, custom_objects: py.Positional, use_legacy_format: py.Bool, keywords?: py.Rest<deserialize$, 'config' | 'custom_objects' | 'use_legacy_format'>): py.Remote
  deserialize(config: py.Positional, custom_objects: py.Positional, keywords?: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Remote
  deserialize(config: py.Positional, keywords?: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  readonly experimental: tf_keras_optimizers_experimental.$Module
  get(identifier: py.Positional, keywords?: py.Rest<get$, 'identifier'>): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly legacy: tf_keras_optimizers_legacy.$Module
  readonly schedules: tf_keras_optimizers_schedules.$Module
  serialize(optimizer: py.Positional, use_legacy_format: py.Bool): py.Remote
  serialize(optimizer: py.Positional, keywords?: py.Rest<serialize$, 'optimizer'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
