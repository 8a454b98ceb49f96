// tf_keras.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './tf_keras.$roles.js'
import type * as tf_keras from './tf_keras.js'
import type * as tf_keras_callbacks from './tf_keras.callbacks.js'
import type * as tf_keras_layers from './tf_keras.layers.js'
import type * as tf_keras_mixed_precision from './tf_keras.mixed_precision.js'
import type * as tf_keras_optimizers_schedules from './tf_keras.optimizers.schedules.js'
import type * as tf_keras_utils from './tf_keras.utils.js'

export interface CosineDecay extends tf_keras_optimizers_schedules.LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.experimental.CosineDecay': true } & tf_keras_optimizers_schedules.LearningRateSchedule[typeof py.kind]
  alpha: any
  alpha_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  warmup_steps: any
  warmup_steps_dyn: any
  warmup_target: any
  warmup_target_dyn: any
}

export interface CosineDecay$new {
  initial_learning_rate: py.TensorLike | py.Int
  decay_steps: py.TensorLike | py.Int
  /** Default: `0.0` */
  alpha?: py.TensorLike | py.Int | undefined
  name?: py.Str | null | undefined
  warmup_target?: py.TensorLike | py.Int | null | undefined
  /** Default: `0` */
  warmup_steps?: py.TensorLike | py.Int | undefined
}

export interface CosineDecay$class extends py.Statics<tf_keras_optimizers_schedules.LearningRateSchedule$class> {
  new (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, name: py.Str | null, warmup_target: py.TensorLike | py.Int | null, warmup_steps?: py.TensorLike | py.Int): CosineDecay
  (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, name: py.Str | null, warmup_target: py.TensorLike | py.Int | null, warmup_steps?: py.TensorLike | py.Int): py.Promised<CosineDecay>
  new (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, name: py.Str | null, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): CosineDecay
  (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, name: py.Str | null, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): CosineDecay
  (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, alpha: py.TensorLike | py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): CosineDecay
  (initial_learning_rate: py.TensorLike | py.Int, decay_steps: py.TensorLike | py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.TensorLike | py.Int, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): CosineDecay
  (initial_learning_rate: py.TensorLike | py.Int, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): py.Promised<CosineDecay>
  new (keywords: CosineDecay$new): CosineDecay
  (keywords: CosineDecay$new): py.Promised<CosineDecay>
}

export interface CosineDecayRestarts extends tf_keras_optimizers_schedules.LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.experimental.CosineDecayRestarts': true } & tf_keras_optimizers_schedules.LearningRateSchedule[typeof py.kind]
  alpha: any
  alpha_dyn: any
  first_decay_steps: any
  first_decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
}

export interface CosineDecayRestarts$new {
  initial_learning_rate: py.TensorLike | py.Float
  first_decay_steps: py.TensorLike | py.Float
  /** Default: `2.0` */
  t_mul?: py.TensorLike | py.Float | undefined
  /** Default: `1.0` */
  m_mul?: py.TensorLike | py.Float | undefined
  /** Default: `0.0` */
  alpha?: py.TensorLike | py.Float | undefined
  name?: py.Str | null | undefined
}

export interface CosineDecayRestarts$class extends py.Statics<tf_keras_optimizers_schedules.LearningRateSchedule$class> {
  new (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, alpha: py.TensorLike | py.Float, name?: py.Str | null): CosineDecayRestarts
  (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, alpha: py.TensorLike | py.Float, name?: py.Str | null): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, m_mul: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, t_mul: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): CosineDecayRestarts
  (initial_learning_rate: py.TensorLike | py.Float, first_decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): CosineDecayRestarts
  (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): py.Promised<CosineDecayRestarts>
  new (keywords: CosineDecayRestarts$new): CosineDecayRestarts
  (keywords: CosineDecayRestarts$new): py.Promised<CosineDecayRestarts>
}

export interface LinearModel$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
}

export interface LinearModel extends tf_keras.Model {
  readonly [py.kind]: { readonly 'tf_keras.experimental.LinearModel': true } & tf_keras.Model[typeof py.kind]
  activation: any
  activation_dyn: any
  bias: any
  bias_dyn: any
  bias_initializer: any
  bias_initializer_dyn: any
  bias_regularizer: any
  bias_regularizer_dyn: any
  call(...args: [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: LinearModel$call] | any[]): any
  call_dyn: py.RemoteFunction
  dense_layers: any
  dense_layers_dyn: any
  input_specs: any
  input_specs_dyn: any
  kernel_initializer: any
  kernel_initializer_dyn: any
  kernel_regularizer: any
  kernel_regularizer_dyn: any
  get units(): py.Remote<number>
  set units(value: py.Int)
  units_dyn: any
  get use_bias(): py.Remote<boolean>
  set use_bias(value: py.Bool)
  use_bias_dyn: any
}

export interface LinearModel$new {
  /** Default: `1` */
  units?: py.Int | undefined
  activation?: roles.Activation | null | undefined
  /** Default: `True` */
  use_bias?: py.Bool | undefined
  /** Default: `'zeros'` */
  kernel_initializer?: roles.Initializer | undefined
  /** Default: `'zeros'` */
  bias_initializer?: roles.Initializer | undefined
  kernel_regularizer?: roles.Regularizer | null | undefined
  bias_regularizer?: roles.Regularizer | null | undefined
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  dynamic?: py.Bool | undefined
  name?: py.Str | undefined
  autocast?: py.Bool | undefined
  inputs?: py.RemoteArgument | undefined
  outputs?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface LinearModel$class extends py.Statics<tf_keras.Model$class> {
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, keywords?: py.Rest<LinearModel$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer'>): LinearModel
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, kernel_initializer: roles.Initializer, bias_initializer?: roles.Initializer, kernel_regularizer?: roles.Regularizer | null, bias_regularizer?: roles.Regularizer | null, keywords?: py.Rest<LinearModel$new, 'units' | 'activation' | 'use_bias' | 'kernel_initializer' | 'bias_initializer' | 'kernel_regularizer' | 'bias_regularizer'>): py.Promised<LinearModel>
  new (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<LinearModel$new, 'units' | 'activation' | 'use_bias'>): LinearModel
  (units: py.Int, activation: roles.Activation | null, use_bias: py.Bool, keywords?: py.Rest<LinearModel$new, 'units' | 'activation' | 'use_bias'>): py.Promised<LinearModel>
  new (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<LinearModel$new, 'units' | 'activation'>): LinearModel
  (units: py.Int, activation: roles.Activation | null, keywords?: py.Rest<LinearModel$new, 'units' | 'activation'>): py.Promised<LinearModel>
  new (units: py.Int, keywords?: py.Rest<LinearModel$new, 'units'>): LinearModel
  (units: py.Int, keywords?: py.Rest<LinearModel$new, 'units'>): py.Promised<LinearModel>
  new (keywords?: LinearModel$new): LinearModel
  (keywords?: LinearModel$new): py.Promised<LinearModel>
}

export interface SequenceFeatures$build {
  _: py.RemoteArgument
}

export interface SequenceFeatures$call {
  features: py.Dict<string, py.RemoteArgument>
  training?: py.Bool | null | undefined
}

export interface SequenceFeatures$from_config {
  config: py.Dict<string, py.RemoteArgument>
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface SequenceFeatures extends tf_keras_layers.Layer {
  readonly [py.kind]: { readonly 'tf_keras.experimental.SequenceFeatures': true } & tf_keras_layers.Layer[typeof py.kind]
  build(...args: [_: py.Positional] | [keywords: SequenceFeatures$build] | any[]): any
  build_dyn: py.RemoteFunction
  call(...args: [features: py.Dict<string, py.RemoteArgument>, training: py.Bool | null] | [features: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<SequenceFeatures$call, 'features'>] | [features: py.LastDict<string, py.RemoteArgument>] | [keywords: SequenceFeatures$call] | any[]): any
  call_dyn: py.RemoteFunction
}

export interface SequenceFeatures$new {
  feature_columns: py.RemoteArgument
  /** Default: `True` */
  trainable?: py.Bool | undefined
  name?: py.Str | null | undefined
  partitioner?: py.RemoteArgument | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | null | undefined
  /** Default: `False` */
  dynamic?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
  batch_input_shape?: py.Shape | undefined
  batch_size?: py.Int | undefined
  weights?: py.List<py.ArrayLike> | undefined
  activity_regularizer?: roles.Regularizer | undefined
  autocast?: py.Bool | undefined
  implementation?: py.Int | undefined
}

export interface SequenceFeatures$class extends py.Statics<tf_keras_layers.Layer$class> {
  new (feature_columns: py.Positional, trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns' | 'trainable' | 'name'>): SequenceFeatures
  (feature_columns: py.Positional, trainable: py.Bool, name: py.Str | null, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns' | 'trainable' | 'name'>): py.Promised<SequenceFeatures>
  new (feature_columns: py.Positional, trainable: py.Bool, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns' | 'trainable'>): SequenceFeatures
  (feature_columns: py.Positional, trainable: py.Bool, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns' | 'trainable'>): py.Promised<SequenceFeatures>
  new (feature_columns: py.Positional, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns'>): SequenceFeatures
  (feature_columns: py.Positional, keywords?: py.Rest<SequenceFeatures$new, 'feature_columns'>): py.Promised<SequenceFeatures>
  new (keywords: SequenceFeatures$new): SequenceFeatures
  (keywords: SequenceFeatures$new): py.Promised<SequenceFeatures>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<SequenceFeatures$from_config, 'config'>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: SequenceFeatures$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface SidecarEvaluator extends tf_keras_utils.SidecarEvaluator {
  readonly [py.kind]: { readonly 'tf_keras.experimental.SidecarEvaluator': true } & tf_keras_utils.SidecarEvaluator[typeof py.kind]
}

export interface SidecarEvaluator$new {
  data: py.RemoteArgument
  checkpoint_dir: py.Str
  steps?: py.Int | null | undefined
  max_evaluations?: py.Int | null | undefined
  callbacks?: py.List<py.Of<'tf_keras.callbacks.Callback'>> | null | undefined
}

export interface SidecarEvaluator$class extends py.Statics<tf_keras_utils.SidecarEvaluator$class> {
  new (...args: py.Positional[]): SidecarEvaluator
  (...args: py.Positional[]): py.Promised<SidecarEvaluator>
  new (...args: [...args: py.Positional[], keywords: SidecarEvaluator$new]): SidecarEvaluator
  (...args: [...args: py.Positional[], keywords: SidecarEvaluator$new]): py.Promised<SidecarEvaluator>
  new (keywords: SidecarEvaluator$new): SidecarEvaluator
  (keywords: SidecarEvaluator$new): py.Promised<SidecarEvaluator>
}

export interface WideDeepModel$call {
  inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>
  training?: py.Bool | py.TensorLike | null | undefined
}

export interface WideDeepModel extends tf_keras.Model {
  readonly [py.kind]: { readonly 'tf_keras.experimental.WideDeepModel': true } & tf_keras.Model[typeof py.kind]
  activation: any
  activation_dyn: any
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, training: py.Bool | py.TensorLike | null] | [inputs: py.TensorLike | py.Dict<string, py.RemoteArgument> | py.List<py.TensorLike>, keywords: py.Rest<WideDeepModel$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.RemoteArgument> | py.List<py.TensorLike>] | [keywords: WideDeepModel$call] | any[]): any
  call_dyn: py.RemoteFunction
  dnn_model: any
  dnn_model_dyn: any
  linear_model: any
  linear_model_dyn: any
}

export interface WideDeepModel$new {
  linear_model: py.RemoteArgument
  dnn_model: py.Of<'tf_keras.Model'>
  activation?: roles.Activation | null | undefined
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'tf_keras.mixed_precision.Policy'> | undefined
  dynamic?: py.Bool | undefined
  name?: py.Str | undefined
  autocast?: py.Bool | undefined
  inputs?: py.RemoteArgument | undefined
  outputs?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface WideDeepModel$class extends py.Statics<tf_keras.Model$class> {
  new (linear_model: py.Positional, dnn_model: py.Of<'tf_keras.Model'>, activation: roles.Activation | null, keywords?: py.Rest<WideDeepModel$new, 'linear_model' | 'dnn_model' | 'activation'>): WideDeepModel
  (linear_model: py.Positional, dnn_model: py.Of<'tf_keras.Model'>, activation: roles.Activation | null, keywords?: py.Rest<WideDeepModel$new, 'linear_model' | 'dnn_model' | 'activation'>): py.Promised<WideDeepModel>
  new (linear_model: py.Positional, dnn_model: py.Of<'tf_keras.Model'>, keywords?: py.Rest<WideDeepModel$new, 'linear_model' | 'dnn_model'>): WideDeepModel
  (linear_model: py.Positional, dnn_model: py.Of<'tf_keras.Model'>, keywords?: py.Rest<WideDeepModel$new, 'linear_model' | 'dnn_model'>): py.Promised<WideDeepModel>
  new (linear_model: py.Positional, keywords: py.Rest<WideDeepModel$new, 'linear_model'>): WideDeepModel
  (linear_model: py.Positional, keywords: py.Rest<WideDeepModel$new, 'linear_model'>): py.Promised<WideDeepModel>
  new (keywords: WideDeepModel$new): WideDeepModel
  (keywords: WideDeepModel$new): py.Promised<WideDeepModel>
}

export interface $Module extends py.PythonModuleObject {
  readonly CosineDecay: CosineDecay$class
  readonly CosineDecayRestarts: CosineDecayRestarts$class
  readonly LinearModel: LinearModel$class
  readonly SequenceFeatures: SequenceFeatures$class
  readonly SidecarEvaluator: SidecarEvaluator$class
  readonly WideDeepModel: WideDeepModel$class
}
