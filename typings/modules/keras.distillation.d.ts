// keras.distillation of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface DistillationLoss$compute_loss {
  teacher_outputs: py.RemoteArgument
  student_outputs: py.RemoteArgument
  [keyword: string]: any
}

export interface DistillationLoss$validate_model_compatibility {
  teacher: py.RemoteArgument
  student: py.RemoteArgument
}

export interface DistillationLoss$validate_outputs {
  teacher_outputs: py.RemoteArgument
  student_outputs: py.RemoteArgument
}

export interface DistillationLoss extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.distillation.DistillationLoss': true }
  compute_loss(teacher_outputs: py.Positional, student_outputs: py.Positional, keywords?: py.Rest<DistillationLoss$compute_loss, 'teacher_outputs' | 'student_outputs'>): py.Remote
  compute_loss(teacher_outputs: py.Positional, keywords: py.Rest<DistillationLoss$compute_loss, 'teacher_outputs'>): py.Remote
  compute_loss(keywords: DistillationLoss$compute_loss): py.Remote
  compute_loss_dyn: py.RemoteFunction
  validate_model_compatibility(teacher: py.Positional, student: py.Positional): py.Remote
  validate_model_compatibility(teacher: py.Positional, keywords: py.Rest<DistillationLoss$validate_model_compatibility, 'teacher'>): py.Remote
  validate_model_compatibility(keywords: DistillationLoss$validate_model_compatibility): py.Remote
  validate_model_compatibility_dyn: py.RemoteFunction
  validate_outputs(teacher_outputs: py.Positional, student_outputs: py.Positional): py.Remote
  validate_outputs(teacher_outputs: py.Positional, keywords: py.Rest<DistillationLoss$validate_outputs, 'teacher_outputs'>): py.Remote
  validate_outputs(keywords: DistillationLoss$validate_outputs): py.Remote
  validate_outputs_dyn: py.RemoteFunction
}

export interface DistillationLoss$class extends py.PythonClass {
  new (): DistillationLoss
  (): py.Promised<DistillationLoss>
}

export interface Distiller$call {
  inputs: py.RemoteArgument
  training?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Distiller$compile {
  /** Default: `'adam'` */
  optimizer?: py.Str | undefined
  loss?: py.RemoteArgument | undefined
  metrics?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Distiller$from_config {
  config: py.RemoteArgument
}

export interface Distiller extends keras.Model {
  readonly [py.kind]: { readonly 'keras.distillation.Distiller': true } & keras.Model[typeof py.kind]
  call(inputs: py.Positional, training: py.Positional, keywords?: py.Rest<Distiller$call, 'inputs' | 'training'>): py.Remote
  call(inputs: py.Positional, keywords?: py.Rest<Distiller$call, 'inputs'>): py.Remote
  call(keywords: Distiller$call): py.Remote
  call(...args: any[]): any
  call_dyn: py.RemoteFunction
  compile(optimizer: py.Str, loss: py.Positional, metrics: py.Positional, keywords?: py.Rest<Distiller$compile, 'optimizer' | 'loss' | 'metrics'>): py.Remote
  compile(optimizer: py.Str, loss: py.Positional, keywords?: py.Rest<Distiller$compile, 'optimizer' | 'loss'>): py.Remote
  compile(optimizer: py.Str, keywords?: py.Rest<Distiller$compile, 'optimizer'>): py.Remote
  compile(keywords?: Distiller$compile): py.Remote
  compile(...args: any[]): any
  compile_dyn: py.RemoteFunction
  distillation_loss_tracker: any
  distillation_loss_tracker_dyn: any
  distillation_loss_weights: any
  distillation_loss_weights_dyn: any
  distillation_losses: any
  distillation_losses_dyn: any
  student: any
  student_dyn: any
  student_loss_tracker: any
  student_loss_tracker_dyn: any
  student_loss_weight: any
  student_loss_weight_dyn: any
  teacher: any
  teacher_dyn: any
  total_loss_tracker: any
  total_loss_tracker_dyn: any
}

export interface Distiller$new {
  teacher: py.RemoteArgument
  student: py.RemoteArgument
  distillation_losses: py.RemoteArgument
  distillation_loss_weights?: py.RemoteArgument | undefined
  /** Default: `0.5` */
  student_loss_weight?: py.Float | undefined
  /** Default: `'distiller'` */
  name?: py.Str | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.RemoteArgument | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.RemoteArgument | undefined
  input_shape?: py.RemoteArgument | undefined
}

export interface Distiller$class extends py.Statics<keras.Model$class> {
  new (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, student_loss_weight: py.Float, name: py.Str, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight' | 'name'>): Distiller
  (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, student_loss_weight: py.Float, name: py.Str, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight' | 'name'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, student_loss_weight: py.Float, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight'>): Distiller
  (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, student_loss_weight: py.Float, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights'>): Distiller
  (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, distillation_loss_weights: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses'>): Distiller
  (teacher: py.Positional, student: py.Positional, distillation_losses: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Positional, keywords: py.Rest<Distiller$new, 'teacher' | 'student'>): Distiller
  (teacher: py.Positional, student: py.Positional, keywords: py.Rest<Distiller$new, 'teacher' | 'student'>): py.Promised<Distiller>
  new (teacher: py.Positional, keywords: py.Rest<Distiller$new, 'teacher'>): Distiller
  (teacher: py.Positional, keywords: py.Rest<Distiller$new, 'teacher'>): py.Promised<Distiller>
  new (keywords: Distiller$new): Distiller
  (keywords: Distiller$new): py.Promised<Distiller>
  from_config(config: py.Positional): py.Promised<Distiller>
  from_config(keywords: Distiller$from_config): py.Promised<Distiller>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface FeatureDistillation$from_config {
  config: py.RemoteArgument
}

export interface FeatureDistillation extends DistillationLoss {
  readonly [py.kind]: { readonly 'keras.distillation.FeatureDistillation': true } & DistillationLoss[typeof py.kind]
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  loss: any
  loss_dyn: any
  student_layer_name: any
  student_layer_name_dyn: any
  teacher_layer_name: any
  teacher_layer_name_dyn: any
}

export interface FeatureDistillation$new {
  /** Default: `'mse'` */
  loss?: py.Str | undefined
  teacher_layer_name?: py.RemoteArgument | undefined
  student_layer_name?: py.RemoteArgument | undefined
}

export interface FeatureDistillation$class extends py.Statics<DistillationLoss$class> {
  new (loss: py.Str, teacher_layer_name: py.Positional, student_layer_name: py.Positional): FeatureDistillation
  (loss: py.Str, teacher_layer_name: py.Positional, student_layer_name: py.Positional): py.Promised<FeatureDistillation>
  new (loss: py.Str, teacher_layer_name: py.Positional, keywords?: py.Rest<FeatureDistillation$new, 'loss' | 'teacher_layer_name'>): FeatureDistillation
  (loss: py.Str, teacher_layer_name: py.Positional, keywords?: py.Rest<FeatureDistillation$new, 'loss' | 'teacher_layer_name'>): py.Promised<FeatureDistillation>
  new (loss: py.Str, keywords?: py.Rest<FeatureDistillation$new, 'loss'>): FeatureDistillation
  (loss: py.Str, keywords?: py.Rest<FeatureDistillation$new, 'loss'>): py.Promised<FeatureDistillation>
  new (keywords?: FeatureDistillation$new): FeatureDistillation
  (keywords?: FeatureDistillation$new): py.Promised<FeatureDistillation>
  from_config(config: py.Positional): py.Promised<FeatureDistillation>
  from_config(keywords: FeatureDistillation$from_config): py.Promised<FeatureDistillation>
  from_config_dyn: py.RemoteFunction
}

export interface LogitsDistillation$from_config {
  config: py.RemoteArgument
}

export interface LogitsDistillation extends DistillationLoss {
  readonly [py.kind]: { readonly 'keras.distillation.LogitsDistillation': true } & DistillationLoss[typeof py.kind]
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  loss: any
  loss_dyn: any
  temperature: any
  temperature_dyn: any
}

export interface LogitsDistillation$new {
  /** Default: `3.0` */
  temperature?: py.Float | undefined
  /** Default: `'kl_divergence'` */
  loss?: py.Str | undefined
}

export interface LogitsDistillation$class extends py.Statics<DistillationLoss$class> {
  new (temperature: py.Float, loss: py.Str): LogitsDistillation
  (temperature: py.Float, loss: py.Str): py.Promised<LogitsDistillation>
  new (temperature: py.Float, keywords?: py.Rest<LogitsDistillation$new, 'temperature'>): LogitsDistillation
  (temperature: py.Float, keywords?: py.Rest<LogitsDistillation$new, 'temperature'>): py.Promised<LogitsDistillation>
  new (keywords?: LogitsDistillation$new): LogitsDistillation
  (keywords?: LogitsDistillation$new): py.Promised<LogitsDistillation>
  from_config(config: py.Positional): py.Promised<LogitsDistillation>
  from_config(keywords: LogitsDistillation$from_config): py.Promised<LogitsDistillation>
  from_config_dyn: py.RemoteFunction
}

export interface $Module extends py.PythonModuleObject {
  readonly DistillationLoss: DistillationLoss$class
  readonly Distiller: Distiller$class
  readonly FeatureDistillation: FeatureDistillation$class
  readonly LogitsDistillation: LogitsDistillation$class
}
