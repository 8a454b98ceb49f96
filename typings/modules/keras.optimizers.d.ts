// keras.optimizers of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './keras.$roles.js'
import type * as keras from './keras.js'
import type * as keras_optimizers_legacy from './keras.optimizers.legacy.js'
import type * as keras_optimizers_schedules from './keras.optimizers.schedules.js'
import type * as tensorflow from './tensorflow.js'

export interface Adadelta$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Adadelta$update_step {
  grad: py.RemoteArgument
  variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>
  learning_rate: py.TensorLike | py.Float
}

export interface Adadelta extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Adadelta': true } & Optimizer[typeof py.kind]
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Adadelta$build] | any[]): any
  build_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  get rho(): py.Remote<number>
  set rho(value: py.Float)
  rho_dyn: any
  update_step(...args: [grad: py.Positional, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>, learning_rate: py.TensorLike | py.Float] | [grad: py.Positional, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>, keywords: py.Rest<Adadelta$update_step, 'grad' | 'variable'>] | [grad: py.Positional, keywords: py.Rest<Adadelta$update_step, 'grad'>] | [keywords: Adadelta$update_step] | any[]): any
  update_step_dyn: py.RemoteFunction
}

export interface Adadelta$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.95` */
  rho?: py.Float | undefined
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Adadelta$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, epsilon: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho' | 'epsilon'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, keywords?: py.Rest<Adadelta$new, 'learning_rate' | 'rho'>): py.Promised<Adadelta>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): Adadelta
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adadelta$new, 'learning_rate'>): py.Promised<Adadelta>
  new (keywords?: Adadelta$new): Adadelta
  (keywords?: Adadelta$new): py.Promised<Adadelta>
}

export interface Adafactor$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Adafactor extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Adafactor': true } & Optimizer[typeof py.kind]
  get beta_2_decay(): py.Remote<number>
  set beta_2_decay(value: py.Float)
  beta_2_decay_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Adafactor$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Adafactor$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, epsilon_2: py.Float, clip_threshold?: py.Float, relative_step?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1' | 'epsilon_2' | 'clip_threshold' | 'relative_step' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, epsilon_1: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay' | 'epsilon_1'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_2_decay: py.Float, keywords?: py.Rest<Adafactor$new, 'learning_rate' | 'beta_2_decay'>): py.Promised<Adafactor>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): Adafactor
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adafactor$new, 'learning_rate'>): py.Promised<Adafactor>
  new (keywords?: Adafactor$new): Adafactor
  (keywords?: Adafactor$new): py.Promised<Adafactor>
}

export interface Adagrad$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Adagrad extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Adagrad': true } & Optimizer[typeof py.kind]
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Adagrad$build] | any[]): any
  build_dyn: py.RemoteFunction
  get epsilon(): py.Remote<number>
  set epsilon(value: py.Float)
  epsilon_dyn: any
  get initial_accumulator_value(): py.Remote<number>
  set initial_accumulator_value(value: py.Float)
  initial_accumulator_value_dyn: any
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Adagrad$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, epsilon: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value' | 'epsilon'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, initial_accumulator_value: py.Float, keywords?: py.Rest<Adagrad$new, 'learning_rate' | 'initial_accumulator_value'>): py.Promised<Adagrad>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): Adagrad
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adagrad$new, 'learning_rate'>): py.Promised<Adagrad>
  new (keywords?: Adagrad$new): Adagrad
  (keywords?: Adagrad$new): py.Promised<Adagrad>
}

export interface Adam$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Adam extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Adam': true } & Optimizer[typeof py.kind]
  get amsgrad(): py.Remote<boolean>
  set amsgrad(value: py.Bool)
  amsgrad_dyn: any
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Adam$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Adam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, amsgrad?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, amsgrad?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate' | 'beta_1'>): py.Promised<Adam>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): Adam
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adam$new, 'learning_rate'>): py.Promised<Adam>
  new (keywords?: Adam$new): Adam
  (keywords?: Adam$new): py.Promised<Adam>
}

export interface AdamW extends Adam {
  readonly [py.kind]: { readonly 'keras.optimizers.AdamW': true } & Adam[typeof py.kind]
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface AdamW$class extends py.Statics<Adam$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon?: py.Float, amsgrad?: py.Bool, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1' | 'beta_2' | 'epsilon' | 'amsgrad' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay' | 'beta_1'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, weight_decay: py.Float, keywords?: py.Rest<AdamW$new, 'learning_rate' | 'weight_decay'>): py.Promised<AdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate'>): AdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<AdamW$new, 'learning_rate'>): py.Promised<AdamW>
  new (keywords?: AdamW$new): AdamW
  (keywords?: AdamW$new): py.Promised<AdamW>
}

export interface Adamax$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Adamax extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Adamax': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Adamax$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Adamax$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, beta_2: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike, keywords?: py.Rest<Adamax$new, 'learning_rate' | 'beta_1'>): py.Promised<Adamax>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): Adamax
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Adamax$new, 'learning_rate'>): py.Promised<Adamax>
  new (keywords?: Adamax$new): Adamax
  (keywords?: Adamax$new): py.Promised<Adamax>
}

export interface Ftrl$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Ftrl extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Ftrl': true } & Optimizer[typeof py.kind]
  get beta(): py.Remote<number>
  set beta(value: py.Float)
  beta_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Ftrl$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Ftrl$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, l1_regularization_strength: py.Float, l2_regularization_strength?: py.Float, l2_shrinkage_regularization_strength?: py.Float, beta?: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value' | 'l1_regularization_strength' | 'l2_regularization_strength' | 'l2_shrinkage_regularization_strength' | 'beta' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, initial_accumulator_value: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power' | 'initial_accumulator_value'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, learning_rate_power: py.Float, keywords?: py.Rest<Ftrl$new, 'learning_rate' | 'learning_rate_power'>): py.Promised<Ftrl>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): Ftrl
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Ftrl$new, 'learning_rate'>): py.Promised<Ftrl>
  new (keywords?: Ftrl$new): Ftrl
  (keywords?: Ftrl$new): py.Promised<Ftrl>
}

export interface Lamb$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Lamb extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Lamb': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Lamb$build] | any[]): any
  build_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
}

export interface Lamb$new {
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Lamb$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Lamb
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Lamb>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Lamb
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Lamb>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1'>): Lamb
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate' | 'beta_1'>): py.Promised<Lamb>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate'>): Lamb
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lamb$new, 'learning_rate'>): py.Promised<Lamb>
  new (keywords?: Lamb$new): Lamb
  (keywords?: Lamb$new): py.Promised<Lamb>
}

export interface Lion$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Lion extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Lion': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Lion$build] | any[]): any
  build_dyn: py.RemoteFunction
}

export interface Lion$new {
  /** Default: `0.001` */
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Lion$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate' | 'beta_1'>): py.Promised<Lion>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate'>): Lion
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Lion$new, 'learning_rate'>): py.Promised<Lion>
  new (keywords?: Lion$new): Lion
  (keywords?: Lion$new): py.Promised<Lion>
}

export interface LossScaleOptimizer$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface LossScaleOptimizer$check_finite {
  grads: py.List<py.TensorLike>
}

export interface LossScaleOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.LossScaleOptimizer': true } & Optimizer[typeof py.kind]
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: LossScaleOptimizer$build] | any[]): any
  build_dyn: py.RemoteFunction
  check_finite(grads: py.List<py.TensorLike>): py.Remote
  check_finite(keywords: LossScaleOptimizer$check_finite): py.Remote
  check_finite_dyn: py.RemoteFunction
  get dynamic_growth_steps(): py.Remote<number>
  set dynamic_growth_steps(value: py.Int)
  dynamic_growth_steps_dyn: any
  dynamic_scale: any
  dynamic_scale_dyn: any
  get initial_scale(): py.Remote<number>
  set initial_scale(value: py.Float)
  initial_scale_dyn: any
  inner_optimizer: any
  inner_optimizer_dyn: any
  step_counter: any
  step_counter_dyn: any
}

export interface LossScaleOptimizer$new {
  inner_optimizer: py.Of<'keras.optimizers.Optimizer'>
  /** Default: `32768.0` */
  initial_scale?: py.Float | undefined
  /** Default: `2000` */
  dynamic_growth_steps?: py.Int | undefined
  name?: py.Str | null | undefined
  dynamic?: py.RemoteArgument | undefined
}

export interface LossScaleOptimizer$class extends py.Statics<Optimizer$class> {
  new (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, dynamic_growth_steps: py.Int, name: py.Str | null, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale' | 'dynamic_growth_steps' | 'name'>): LossScaleOptimizer
  (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, dynamic_growth_steps: py.Int, name: py.Str | null, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale' | 'dynamic_growth_steps' | 'name'>): py.Promised<LossScaleOptimizer>
  new (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, dynamic_growth_steps: py.Int, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale' | 'dynamic_growth_steps'>): LossScaleOptimizer
  (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, dynamic_growth_steps: py.Int, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale' | 'dynamic_growth_steps'>): py.Promised<LossScaleOptimizer>
  new (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale'>): LossScaleOptimizer
  (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, initial_scale: py.Float, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer' | 'initial_scale'>): py.Promised<LossScaleOptimizer>
  new (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer'>): LossScaleOptimizer
  (inner_optimizer: py.Of<'keras.optimizers.Optimizer'>, keywords?: py.Rest<LossScaleOptimizer$new, 'inner_optimizer'>): py.Promised<LossScaleOptimizer>
  new (keywords: LossScaleOptimizer$new): LossScaleOptimizer
  (keywords: LossScaleOptimizer$new): py.Promised<LossScaleOptimizer>
}

export interface MultiOptimizer$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface MultiOptimizer extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.MultiOptimizer': true } & Optimizer[typeof py.kind]
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: MultiOptimizer$build] | any[]): any
  build_dyn: py.RemoteFunction
  readonly optimizers: py.Remote
  readonly optimizers_dyn: any
}

export interface MultiOptimizer$new {
  optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable
  loss_scale_factor?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface MultiOptimizer$class extends py.Statics<Optimizer$class> {
  new (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, loss_scale_factor: py.Positional, name: py.Str | null): MultiOptimizer
  (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, loss_scale_factor: py.Positional, name: py.Str | null): py.Promised<MultiOptimizer>
  new (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, loss_scale_factor: py.Positional, keywords?: py.Rest<MultiOptimizer$new, 'optimizer_map' | 'loss_scale_factor'>): MultiOptimizer
  (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, loss_scale_factor: py.Positional, keywords?: py.Rest<MultiOptimizer$new, 'optimizer_map' | 'loss_scale_factor'>): py.Promised<MultiOptimizer>
  new (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, keywords?: py.Rest<MultiOptimizer$new, 'optimizer_map'>): MultiOptimizer
  (optimizer_map: py.Of<'keras.optimizers.OptimizerMap'> | py.Callable, keywords?: py.Rest<MultiOptimizer$new, 'optimizer_map'>): py.Promised<MultiOptimizer>
  new (keywords: MultiOptimizer$new): MultiOptimizer
  (keywords: MultiOptimizer$new): py.Promised<MultiOptimizer>
}

export interface Muon$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Muon$lr_adjust {
  x: py.RemoteArgument
}

export interface Muon$transpose_last_axis {
  X: py.RemoteArgument
}

export interface Muon$zeropower_via_newtonschulz5 {
  x: py.RemoteArgument
  steps: py.Int
}

export interface Muon extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Muon': true } & Optimizer[typeof py.kind]
  adam_beta_1: any
  adam_beta_1_dyn: any
  adam_beta_2: any
  adam_beta_2_dyn: any
  get adam_lr_ratio(): py.Remote<number>
  set adam_lr_ratio(value: py.Float)
  adam_lr_ratio_dyn: any
  adam_velocities: any
  adam_velocities_dyn: any
  get adam_weight_decay(): py.Remote<number>
  set adam_weight_decay(value: py.Float)
  adam_weight_decay_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Muon$build] | any[]): any
  build_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
  get exclude_embeddings(): py.Remote<boolean>
  set exclude_embeddings(value: py.Bool)
  exclude_embeddings_dyn: any
  exclude_layers: any
  exclude_layers_dyn: any
  lr_adjust(x: py.Positional): py.Remote
  lr_adjust(keywords: Muon$lr_adjust): py.Remote
  lr_adjust_dyn: py.RemoteFunction
  get momentum(): py.Remote<number>
  set momentum(value: py.Float)
  momentum_dyn: any
  momentums: any
  momentums_dyn: any
  get muon_a(): py.Remote<number>
  set muon_a(value: py.Float)
  muon_a_dyn: any
  get muon_b(): py.Remote<number>
  set muon_b(value: py.Float)
  muon_b_dyn: any
  get muon_c(): py.Remote<number>
  set muon_c(value: py.Float)
  muon_c_dyn: any
  get nesterov(): py.Remote<boolean>
  set nesterov(value: py.Bool)
  nesterov_dyn: any
  get ns_steps(): py.Remote<number>
  set ns_steps(value: py.Int)
  ns_steps_dyn: any
  get rms_rate(): py.Remote<number>
  set rms_rate(value: py.Float)
  rms_rate_dyn: any
  transpose_last_axis(X: py.Positional): py.Remote
  transpose_last_axis(keywords: Muon$transpose_last_axis): py.Remote
  transpose_last_axis_dyn: py.RemoteFunction
  zeropower_via_newtonschulz5(x: py.Positional, steps: py.Int): py.Remote
  zeropower_via_newtonschulz5(x: py.Positional, keywords: py.Rest<Muon$zeropower_via_newtonschulz5, 'x'>): py.Remote
  zeropower_via_newtonschulz5(keywords: Muon$zeropower_via_newtonschulz5): py.Remote
  zeropower_via_newtonschulz5_dyn: py.RemoteFunction
}

export interface Muon$new {
  /** Default: `0.001` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  adam_beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.999` */
  adam_beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.004` */
  adam_weight_decay?: py.Float | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `0.004` */
  weight_decay?: py.Float | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  loss_scale_factor?: py.RemoteArgument | undefined
  gradient_accumulation_steps?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  exclude_layers?: py.List<py.Str> | null | undefined
  /** Default: `True` */
  exclude_embeddings?: py.Bool | undefined
  /** Default: `3.4445` */
  muon_a?: py.Float | undefined
  /** Default: `-4.775` */
  muon_b?: py.Float | undefined
  /** Default: `2.0315` */
  muon_c?: py.Float | undefined
  /** Default: `1` */
  adam_lr_ratio?: py.Float | undefined
  /** Default: `0.95` */
  momentum?: py.Float | undefined
  /** Default: `5` */
  ns_steps?: py.Int | undefined
  /** Default: `True` */
  nesterov?: py.Bool | undefined
  /** Default: `0.2` */
  rms_rate?: py.Float | undefined
  decay?: py.Float | undefined
}

export interface Muon$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, adam_beta_2: py.Float | py.TensorLike | py.Callable, adam_weight_decay: py.Float, epsilon?: py.Float, weight_decay?: py.Float, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, loss_scale_factor?: py.Positional, gradient_accumulation_steps?: py.Positional, name?: py.Str | null, exclude_layers?: py.List<py.Str> | null, exclude_embeddings?: py.Bool, muon_a?: py.Float, muon_b?: py.Float, muon_c?: py.Float, adam_lr_ratio?: py.Float, momentum?: py.Float, ns_steps?: py.Int, nesterov?: py.Bool, rms_rate?: py.Float, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1' | 'adam_beta_2' | 'adam_weight_decay' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name' | 'exclude_layers' | 'exclude_embeddings' | 'muon_a' | 'muon_b' | 'muon_c' | 'adam_lr_ratio' | 'momentum' | 'ns_steps' | 'nesterov' | 'rms_rate'>): Muon
  (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, adam_beta_2: py.Float | py.TensorLike | py.Callable, adam_weight_decay: py.Float, epsilon?: py.Float, weight_decay?: py.Float, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Positional, loss_scale_factor?: py.Positional, gradient_accumulation_steps?: py.Positional, name?: py.Str | null, exclude_layers?: py.List<py.Str> | null, exclude_embeddings?: py.Bool, muon_a?: py.Float, muon_b?: py.Float, muon_c?: py.Float, adam_lr_ratio?: py.Float, momentum?: py.Float, ns_steps?: py.Int, nesterov?: py.Bool, rms_rate?: py.Float, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1' | 'adam_beta_2' | 'adam_weight_decay' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name' | 'exclude_layers' | 'exclude_embeddings' | 'muon_a' | 'muon_b' | 'muon_c' | 'adam_lr_ratio' | 'momentum' | 'ns_steps' | 'nesterov' | 'rms_rate'>): py.Promised<Muon>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, adam_beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1' | 'adam_beta_2'>): Muon
  (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, adam_beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1' | 'adam_beta_2'>): py.Promised<Muon>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1'>): Muon
  (learning_rate: py.Float | roles.Schedule | py.Callable, adam_beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate' | 'adam_beta_1'>): py.Promised<Muon>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate'>): Muon
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Muon$new, 'learning_rate'>): py.Promised<Muon>
  new (keywords?: Muon$new): Muon
  (keywords?: Muon$new): py.Promised<Muon>
}

export interface Nadam$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface Nadam extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Nadam': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: Nadam$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Nadam$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): Nadam
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<Nadam$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<Nadam>
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
  variables: py.List<py.Of<'keras.Variable'>>
}

export interface Optimizer$_clip_gradients {
  grads: py.List<py.TensorLike>
}

export interface Optimizer$_get_variable_index {
  variable: py.Of<'keras.Variable'>
}

export interface Optimizer$_use_weight_decay {
  variable: py.Of<'keras.Variable'>
}

export interface Optimizer$_var_key {
  variable: py.Of<'keras.Variable'>
}

export interface Optimizer$add_optimizer_variables {
  trainable_variables: py.List<py.Of<'keras.Variable'>>
  name: py.Str | py.List<py.Str>
  /** Default: `'zeros'` */
  initializer?: py.Str | undefined
}

export interface Optimizer$add_variable {
  shape: py.Shape
  /** Default: `'zeros'` */
  initializer?: roles.Initializer | undefined
  dtype?: py.DType | null | undefined
  /** Default: `'none'` */
  aggregation?: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null | undefined
  layout?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface Optimizer$add_variable_from_reference {
  reference_variable: py.Of<'keras.Variable'>
  name?: py.Str | null | undefined
  /** Default: `'zeros'` */
  initializer?: roles.Initializer | undefined
}

export interface Optimizer$apply {
  grads: py.List<py.TensorLike>
  trainable_variables?: py.List<py.Of<'keras.Variable'>> | null | undefined
}

export interface Optimizer$assign {
  variable: py.Of<'keras.Variable'>
  value: py.TensorLike
}

export interface Optimizer$assign_add {
  variable: py.Of<'keras.Variable'>
  value: py.TensorLike
}

export interface Optimizer$assign_sub {
  variable: py.Of<'keras.Variable'>
  value: py.TensorLike
}

export interface Optimizer$build {
  variables: py.List<py.Of<'keras.Variable'>>
}

export interface Optimizer$exclude_from_weight_decay {
  var_list?: py.List<py.RemoteArgument> | null | undefined
  var_names?: py.List<py.Str> | null | undefined
}

export interface Optimizer$finalize_variable_values {
  var_list: py.List<py.Of<'keras.Variable'>>
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

export interface Optimizer$scale_loss {
  loss: py.TensorLike
}

export interface Optimizer$set_weights {
  weights: py.List<py.ArrayLike>
}

export interface Optimizer$stateless_apply {
  optimizer_variables: py.List<py.TensorLike>
  grads: py.List<py.RemoteArgument>
  trainable_variables: py.List<py.TensorLike>
}

export interface Optimizer$update_step {
  gradient: py.TensorLike
  variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>
  learning_rate: py.TensorLike | py.Float
}

export interface Optimizer extends py.PythonObjectContainer, py.Trackable, py.IOptimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.Optimizer': true }
  _apply_weight_decay(...args: [variables: py.List<py.Of<'keras.Variable'>>] | [keywords: Optimizer$_apply_weight_decay] | any[]): any
  _apply_weight_decay_dyn: py.RemoteFunction
  _clip_gradients(...args: [grads: py.List<py.TensorLike>] | [keywords: Optimizer$_clip_gradients] | any[]): any
  _clip_gradients_dyn: py.RemoteFunction
  _get_current_learning_rate(...args: any[]): any
  _get_current_learning_rate_dyn: py.RemoteFunction
  _get_variable_index(...args: [variable: py.Of<'keras.Variable'>] | [keywords: Optimizer$_get_variable_index] | any[]): any
  _get_variable_index_dyn: py.RemoteFunction
  _use_weight_decay(...args: [variable: py.Of<'keras.Variable'>] | [keywords: Optimizer$_use_weight_decay] | any[]): any
  _use_weight_decay_dyn: py.RemoteFunction
  _var_key(...args: [variable: py.Of<'keras.Variable'>] | [keywords: Optimizer$_var_key] | any[]): any
  _var_key_dyn: py.RemoteFunction
  add_optimizer_variables(trainable_variables: py.List<py.Of<'keras.Variable'>>, name: py.Str | py.List<py.Str>, initializer: py.Str): py.Remote
  add_optimizer_variables(trainable_variables: py.List<py.Of<'keras.Variable'>>, name: py.Str | py.List<py.Str>, keywords?: py.Rest<Optimizer$add_optimizer_variables, 'trainable_variables' | 'name'>): py.Remote
  add_optimizer_variables(trainable_variables: py.List<py.Of<'keras.Variable'>>, keywords: py.Rest<Optimizer$add_optimizer_variables, 'trainable_variables'>): py.Remote
  add_optimizer_variables(keywords: Optimizer$add_optimizer_variables): py.Remote
  add_optimizer_variables_dyn: py.RemoteFunction
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, dtype: py.DType | null, aggregation: 'none' | 'mean' | 'sum' | 'only_first_replica' | py.RemotePromise<string> | null, layout?: py.Positional, name?: py.Str | null): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, dtype: py.DType | null, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'initializer' | 'dtype'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, initializer: roles.Initializer, keywords?: py.Rest<Optimizer$add_variable, 'shape' | 'initializer'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(shape: py.Shape, keywords?: py.Rest<Optimizer$add_variable, 'shape'>): Kept
  add_variable<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(keywords: Optimizer$add_variable): Kept
  add_variable_dyn: py.RemoteFunction
  add_variable_from_reference<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(reference_variable: py.Of<'keras.Variable'>, name: py.Str | null, initializer: roles.Initializer): Kept
  add_variable_from_reference<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(reference_variable: py.Of<'keras.Variable'>, name: py.Str | null, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'reference_variable' | 'name'>): Kept
  add_variable_from_reference<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(reference_variable: py.Of<'keras.Variable'>, keywords?: py.Rest<Optimizer$add_variable_from_reference, 'reference_variable'>): Kept
  add_variable_from_reference<Kept extends py.Remote | keras.Variable = py.Promised<keras.Variable>>(keywords: Optimizer$add_variable_from_reference): Kept
  add_variable_from_reference_dyn: py.RemoteFunction
  apply(grads: py.List<py.TensorLike>, trainable_variables: py.List<py.Of<'keras.Variable'>> | null): py.Remote
  apply(grads: py.List<py.TensorLike>, keywords?: py.Rest<Optimizer$apply, 'grads'>): py.Remote
  apply(keywords: Optimizer$apply): py.Remote
  apply_dyn: py.RemoteFunction
  apply_gradients(grads_and_vars: py.GradientsAndVariables, keywords?: { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Remote<null>
  apply_gradients(keywords: { grads_and_vars: py.GradientsAndVariables } & { name?: py.Str | null | undefined; experimental_aggregate_gradients?: py.Bool | undefined; skip_gradients_aggregation?: py.Bool | undefined }): py.Remote<null>
  apply_gradients_dyn: py.RemoteFunction
  assign(variable: py.Of<'keras.Variable'>, value: py.TensorLike): py.Remote
  assign(variable: py.Of<'keras.Variable'>, keywords: py.Rest<Optimizer$assign, 'variable'>): py.Remote
  assign(keywords: Optimizer$assign): py.Remote
  assign_dyn: py.RemoteFunction
  assign_add(variable: py.Of<'keras.Variable'>, value: py.TensorLike): py.Remote
  assign_add(variable: py.Of<'keras.Variable'>, keywords: py.Rest<Optimizer$assign_add, 'variable'>): py.Remote
  assign_add(keywords: Optimizer$assign_add): py.Remote
  assign_add_dyn: py.RemoteFunction
  assign_sub(variable: py.Of<'keras.Variable'>, value: py.TensorLike): py.Remote
  assign_sub(variable: py.Of<'keras.Variable'>, keywords: py.Rest<Optimizer$assign_sub, 'variable'>): py.Remote
  assign_sub(keywords: Optimizer$assign_sub): py.Remote
  assign_sub_dyn: py.RemoteFunction
  build(...args: [variables: py.List<py.Of<'keras.Variable'>>] | [keywords: Optimizer$build] | any[]): any
  build_dyn: py.RemoteFunction
  get built(): py.Remote<boolean>
  set built(value: py.Bool)
  built_dyn: any
  get clipnorm(): py.Remote<number | null>
  set clipnorm(value: py.Float | null)
  clipnorm_dyn: any
  get clipvalue(): py.Remote<number | null>
  set clipvalue(value: py.Float | null)
  clipvalue_dyn: any
  ema_momentum: any
  ema_momentum_dyn: any
  ema_overwrite_frequency: any
  ema_overwrite_frequency_dyn: any
  exclude_from_weight_decay(var_list: py.List<py.RemoteArgument> | null, var_names: py.List<py.Str> | null): py.Remote
  exclude_from_weight_decay(var_list: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Optimizer$exclude_from_weight_decay, 'var_list'>): py.Remote
  exclude_from_weight_decay(keywords?: Optimizer$exclude_from_weight_decay): py.Remote
  exclude_from_weight_decay_dyn: py.RemoteFunction
  finalize_variable_values(var_list: py.List<py.Of<'keras.Variable'>>): py.Remote
  finalize_variable_values(keywords: Optimizer$finalize_variable_values): py.Remote
  finalize_variable_values_dyn: py.RemoteFunction
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
  get global_clipnorm(): py.Remote<number | null>
  set global_clipnorm(value: py.Float | null)
  global_clipnorm_dyn: any
  gradient_accumulation_steps: any
  gradient_accumulation_steps_dyn: any
  get iterations(): py.Promised<keras.Variable>
  set iterations(value: py.Int)
  iterations_dyn: any
  get learning_rate(): py.Promised<keras.Variable>
  set learning_rate(value: py.Float | py.Callable | py.Of<any>)
  learning_rate_dyn: any
  load_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Optimizer$load_own_variables] | any[]): any
  load_own_variables_dyn: py.RemoteFunction
  loss_scale_factor: any
  loss_scale_factor_dyn: any
  name: any
  name_dyn: any
  save_own_variables(...args: [store: py.LastDict<string, py.RemoteArgument>] | [keywords: Optimizer$save_own_variables] | any[]): any
  save_own_variables_dyn: py.RemoteFunction
  scale_loss(loss: py.TensorLike): py.Remote
  scale_loss(keywords: Optimizer$scale_loss): py.Remote
  scale_loss_dyn: py.RemoteFunction
  set_weights(weights: py.List<py.ArrayLike>): py.Remote
  set_weights(keywords: Optimizer$set_weights): py.Remote
  set_weights_dyn: py.RemoteFunction
  stateless_apply(optimizer_variables: py.List<py.TensorLike>, grads: py.List<py.RemoteArgument>, trainable_variables: py.List<py.TensorLike>): py.Remote<[(tensorflow.Tensor)[], (tensorflow.Tensor)[]]>
  stateless_apply(optimizer_variables: py.List<py.TensorLike>, grads: py.List<py.RemoteArgument>, keywords: py.Rest<Optimizer$stateless_apply, 'optimizer_variables' | 'grads'>): py.Remote<[(tensorflow.Tensor)[], (tensorflow.Tensor)[]]>
  stateless_apply(optimizer_variables: py.List<py.TensorLike>, keywords: py.Rest<Optimizer$stateless_apply, 'optimizer_variables'>): py.Remote<[(tensorflow.Tensor)[], (tensorflow.Tensor)[]]>
  stateless_apply(keywords: Optimizer$stateless_apply): py.Remote<[(tensorflow.Tensor)[], (tensorflow.Tensor)[]]>
  stateless_apply_dyn: py.RemoteFunction
  update_step(...args: [gradient: py.TensorLike, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>, learning_rate: py.TensorLike | py.Float] | [gradient: py.TensorLike, variable: py.Of<'keras.Variable'> | py.Of<'tensorflow.Variable'>, keywords: py.Rest<Optimizer$update_step, 'gradient' | 'variable'>] | [gradient: py.TensorLike, keywords: py.Rest<Optimizer$update_step, 'gradient'>] | [keywords: Optimizer$update_step] | any[]): any
  update_step_dyn: py.RemoteFunction
  use_ema: any
  use_ema_dyn: any
  readonly variables: py.RemoteList<keras.Variable>
  readonly variables_dyn: any
  weight_decay: any
  weight_decay_dyn: any
  readonly weights: py.RemoteList<keras.Variable>
  readonly weights_dyn: any
  get lr(): py.Promised<keras.Variable>
  set lr(value: py.Float | py.Callable | py.Of<any>)
  lr_dyn: any
  minimize(loss: py.LossToMinimize, var_list: py.VariableList, keywords?: py.MinimizeKeywords): py.Remote<null>
  minimize(loss: py.LossToMinimize, keywords: { var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize(keywords: { loss: py.LossToMinimize; var_list: py.VariableList } & py.MinimizeKeywords): py.Remote<null>
  minimize_dyn: py.RemoteFunction
  get_weights(): py.Remote<py.NDArray[]>
  get_weights_dyn: py.RemoteFunction
  get_slot_names(): py.Remote<string[]>
  get_slot_names_dyn: py.RemoteFunction
  get_slot(var_: py.Of<any>, slot_name: py.Str): py.Promised<keras.Variable>
  get_slot(keywords: { var: py.Of<any>; slot_name: py.Str }): py.Promised<keras.Variable>
  get_slot_dyn: py.RemoteFunction
}

export interface Optimizer$new {
  learning_rate: py.Float | roles.Schedule | py.Callable
  weight_decay?: py.RemoteArgument | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.RemoteArgument | undefined
  loss_scale_factor?: py.RemoteArgument | undefined
  gradient_accumulation_steps?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface Optimizer$class extends py.PythonClass {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Optimizer$new, 'learning_rate'>): Optimizer
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<Optimizer$new, 'learning_rate'>): py.Promised<Optimizer>
  new (keywords: Optimizer$new): Optimizer
  (keywords: Optimizer$new): py.Promised<Optimizer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<Optimizer$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Optimizer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface OptimizerMap$__call__ {
  variable: py.Of<'keras.Variable'>
}

export interface OptimizerMap$__contains__ {
  key: py.RemoteArgument
}

export interface OptimizerMap$__getitem__ {
  key: py.Str
}

export interface OptimizerMap$__setitem__ {
  key: py.Str
  optimizer: py.Of<'keras.optimizers.Optimizer'>
}

export interface OptimizerMap$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface OptimizerMap$get {
  key: py.Str
  default?: py.RemoteArgument | undefined
}

export interface OptimizerMap$pop {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface OptimizerMap$setdefault {
  key: py.RemoteArgument
  default?: py.RemoteArgument | undefined
}

export interface OptimizerMap$update {
  [keyword: string]: any
}

export interface OptimizerMap extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.optimizers.OptimizerMap': true }
  (variable: py.Of<'keras.Variable'>): py.Remote
  (keywords: OptimizerMap$__call__): py.Remote
  __contains__(key: py.Positional): py.Remote
  __contains__(keywords: OptimizerMap$__contains__): py.Remote
  __getitem__(key: py.Str): py.Remote
  __getitem__(keywords: OptimizerMap$__getitem__): py.Remote
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote
  __setitem__(key: py.Str, optimizer: py.Of<'keras.optimizers.Optimizer'>): py.Remote
  __setitem__(key: py.Str, keywords: py.Rest<OptimizerMap$__setitem__, 'key'>): py.Remote
  __setitem__(keywords: OptimizerMap$__setitem__): py.Remote
  clear(): py.Remote
  clear_dyn: py.RemoteFunction
  readonly default_optimizer: py.Remote
  readonly default_optimizer_dyn: any
  get(key: py.Str, default_: py.Positional): py.Remote
  get(key: py.Str, keywords?: py.Rest<OptimizerMap$get, 'key'>): py.Remote
  get(keywords: OptimizerMap$get): py.Remote
  get_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  items(): py.Remote
  items_dyn: py.RemoteFunction
  keys(): py.Remote
  keys_dyn: py.RemoteFunction
  pop(key: py.Positional, default_: py.Positional): py.Remote
  pop(key: py.Positional, keywords?: py.Rest<OptimizerMap$pop, 'key'>): py.Remote
  pop(keywords: OptimizerMap$pop): py.Remote
  pop_dyn: py.RemoteFunction
  popitem(): py.Remote
  popitem_dyn: py.RemoteFunction
  setdefault(key: py.Positional, default_: py.Positional): py.Remote
  setdefault(key: py.Positional, keywords?: py.Rest<OptimizerMap$setdefault, 'key'>): py.Remote
  setdefault(keywords: OptimizerMap$setdefault): py.Remote
  setdefault_dyn: py.RemoteFunction
  update(other: py.List<py.RemoteArgument>, keywords?: OptimizerMap$update): py.Remote
  update(keywords?: OptimizerMap$update): py.Remote
  update_dyn: py.RemoteFunction
  values(): py.Remote
  values_dyn: py.RemoteFunction
}

export interface OptimizerMap$new {
  default_optimizer: roles.Optimizer
  optimizer_map?: py.RemoteArgument | undefined
}

export interface OptimizerMap$class extends py.PythonClass {
  new (default_optimizer: roles.Optimizer, optimizer_map: py.Positional): OptimizerMap
  (default_optimizer: roles.Optimizer, optimizer_map: py.Positional): py.Promised<OptimizerMap>
  new (default_optimizer: roles.Optimizer, keywords?: py.Rest<OptimizerMap$new, 'default_optimizer'>): OptimizerMap
  (default_optimizer: roles.Optimizer, keywords?: py.Rest<OptimizerMap$new, 'default_optimizer'>): py.Promised<OptimizerMap>
  new (keywords: OptimizerMap$new): OptimizerMap
  (keywords: OptimizerMap$new): py.Promised<OptimizerMap>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<OptimizerMap$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: OptimizerMap$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface RMSprop$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface RMSprop extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.RMSprop': true } & Optimizer[typeof py.kind]
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: RMSprop$build] | any[]): any
  build_dyn: py.RemoteFunction
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
  ema_overwrite_frequency?: py.Int | null | undefined
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface RMSprop$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): RMSprop
  (learning_rate: py.Float | roles.Schedule | py.Callable, rho: py.Float, momentum: py.Float, epsilon: py.Float, centered?: py.Bool, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<RMSprop$new, 'learning_rate' | 'rho' | 'momentum' | 'epsilon' | 'centered' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<RMSprop>
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
  readonly [py.kind]: { readonly 'keras.optimizers.SGD': true } & Optimizer[typeof py.kind]
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
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface SGD$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, weight_decay: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, nesterov: py.Bool, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum' | 'nesterov'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, momentum: py.Float, keywords?: py.Rest<SGD$new, 'learning_rate' | 'momentum'>): py.Promised<SGD>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): SGD
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<SGD$new, 'learning_rate'>): py.Promised<SGD>
  new (keywords?: SGD$new): SGD
  (keywords?: SGD$new): py.Promised<SGD>
}

export interface ScheduleFreeAdamW$build {
  var_list: py.List<py.Of<'tensorflow.Variable'>>
}

export interface ScheduleFreeAdamW extends Optimizer {
  readonly [py.kind]: { readonly 'keras.optimizers.ScheduleFreeAdamW': true } & Optimizer[typeof py.kind]
  beta_1: any
  beta_1_dyn: any
  beta_2: any
  beta_2_dyn: any
  build(...args: [var_list: py.List<py.Of<'tensorflow.Variable'>>] | [keywords: ScheduleFreeAdamW$build] | any[]): any
  build_dyn: py.RemoteFunction
  epsilon: any
  epsilon_dyn: any
  get warmup_steps(): py.Remote<number>
  set warmup_steps(value: py.Int)
  warmup_steps_dyn: any
}

export interface ScheduleFreeAdamW$new {
  /** Default: `0.0025` */
  learning_rate?: py.Float | roles.Schedule | py.Callable | undefined
  /** Default: `0.9` */
  beta_1?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `0.999` */
  beta_2?: py.Float | py.TensorLike | py.Callable | undefined
  /** Default: `1e-08` */
  epsilon?: py.Float | undefined
  /** Default: `0` */
  warmup_steps?: py.Int | undefined
  weight_decay?: py.Float | null | undefined
  clipnorm?: py.Float | null | undefined
  clipvalue?: py.Float | null | undefined
  global_clipnorm?: py.Float | null | undefined
  /** Default: `False` */
  use_ema?: py.Bool | undefined
  /** Default: `0.99` */
  ema_momentum?: py.Float | undefined
  ema_overwrite_frequency?: py.Int | null | undefined
  loss_scale_factor?: py.Float | null | undefined
  gradient_accumulation_steps?: py.Int | null | undefined
  name?: py.Str | null | undefined
  decay?: py.Float | undefined
}

export interface ScheduleFreeAdamW$class extends py.Statics<Optimizer$class> {
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, warmup_steps?: py.Int, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'warmup_steps' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): ScheduleFreeAdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, epsilon: py.Float, warmup_steps?: py.Int, weight_decay?: py.Float | null, clipnorm?: py.Float | null, clipvalue?: py.Float | null, global_clipnorm?: py.Float | null, use_ema?: py.Bool, ema_momentum?: py.Float, ema_overwrite_frequency?: py.Int | null, loss_scale_factor?: py.Float | null, gradient_accumulation_steps?: py.Int | null, name?: py.Str | null, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1' | 'beta_2' | 'epsilon' | 'warmup_steps' | 'weight_decay' | 'clipnorm' | 'clipvalue' | 'global_clipnorm' | 'use_ema' | 'ema_momentum' | 'ema_overwrite_frequency' | 'loss_scale_factor' | 'gradient_accumulation_steps' | 'name'>): py.Promised<ScheduleFreeAdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1' | 'beta_2'>): ScheduleFreeAdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, beta_2: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1' | 'beta_2'>): py.Promised<ScheduleFreeAdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1'>): ScheduleFreeAdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, beta_1: py.Float | py.TensorLike | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate' | 'beta_1'>): py.Promised<ScheduleFreeAdamW>
  new (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate'>): ScheduleFreeAdamW
  (learning_rate: py.Float | roles.Schedule | py.Callable, keywords?: py.Rest<ScheduleFreeAdamW$new, 'learning_rate'>): py.Promised<ScheduleFreeAdamW>
  new (keywords?: ScheduleFreeAdamW$new): ScheduleFreeAdamW
  (keywords?: ScheduleFreeAdamW$new): py.Promised<ScheduleFreeAdamW>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface get$ {
  identifier: roles.Optimizer
}

export interface serialize$ {
  optimizer: roles.Optimizer
}

export interface $Module extends py.PythonModuleObject {
  readonly Adadelta: Adadelta$class
  readonly Adafactor: Adafactor$class
  readonly Adagrad: Adagrad$class
  readonly Adam: Adam$class
  readonly AdamW: AdamW$class
  readonly Adamax: Adamax$class
  readonly Ftrl: Ftrl$class
  readonly Lamb: Lamb$class
  readonly Lion: Lion$class
  readonly LossScaleOptimizer: LossScaleOptimizer$class
  readonly MultiOptimizer: MultiOptimizer$class
  readonly Muon: Muon$class
  readonly Nadam: Nadam$class
  readonly Optimizer: Optimizer$class
  readonly OptimizerMap: OptimizerMap$class
  readonly RMSprop: RMSprop$class
  readonly SGD: SGD$class
  readonly ScheduleFreeAdamW: ScheduleFreeAdamW$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Optimizer>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Promised<Optimizer>
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Promised<Optimizer>
  deserialize(keywords: deserialize$): py.Promised<Optimizer>
  deserialize_dyn: py.RemoteFunction
  get(identifier: roles.Optimizer): py.Promised<Optimizer>
  get(keywords: get$): py.Promised<Optimizer>
  get_dyn: py.RemoteFunction
  readonly legacy: keras_optimizers_legacy.$Module
  readonly schedules: keras_optimizers_schedules.$Module
  serialize(optimizer: roles.Optimizer): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
