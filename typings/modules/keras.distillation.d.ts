// keras.distillation of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as roles from './keras.$roles.js'
import type * as keras from './keras.js'
import type * as tensorflow from './tensorflow.js'

export interface DistillationLoss$compute_loss {
  teacher_outputs: py.TensorLike | py.List<py.TensorLike>
  student_outputs: py.TensorLike | py.List<py.TensorLike>
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
  compute_loss(teacher_outputs: py.TensorLike | py.List<py.TensorLike>, student_outputs: py.TensorLike | py.List<py.TensorLike>, keywords?: py.Rest<DistillationLoss$compute_loss, 'teacher_outputs' | 'student_outputs'>): py.Promised<tensorflow.Tensor>
  compute_loss(teacher_outputs: py.TensorLike | py.List<py.TensorLike>, keywords: py.Rest<DistillationLoss$compute_loss, 'teacher_outputs'>): py.Promised<tensorflow.Tensor>
  compute_loss(keywords: DistillationLoss$compute_loss): py.Promised<tensorflow.Tensor>
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
  inputs: py.TensorLike | py.Dict<string, py.TensorLike>
  training?: py.Bool | null | undefined
  [keyword: string]: any
}

export interface Distiller$compile {
  /** Default: `'adam'` */
  optimizer?: roles.Optimizer | undefined
  loss?: roles.Loss | null | undefined
  metrics?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface Distiller$compute_loss {
  x?: py.RemoteArgument | undefined
  y?: py.RemoteArgument | undefined
  y_pred?: py.TensorLike | null | undefined
  sample_weight?: py.TensorLike | null | undefined
  /** Default: `True` */
  training?: py.Bool | undefined
}

export interface Distiller$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Distiller extends keras.Model {
  readonly [py.kind]: { readonly 'keras.distillation.Distiller': true } & keras.Model[typeof py.kind]
  call(...args: [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, training: py.Bool | null, keywords?: py.Rest<Distiller$call, 'inputs' | 'training'>] | [inputs: py.TensorLike | py.Dict<string, py.TensorLike>, keywords: py.Rest<Distiller$call, 'inputs'>] | [inputs: py.TensorLike | py.LastDict<string, py.TensorLike>] | [keywords: Distiller$call] | any[]): any
  call_dyn: py.RemoteFunction
  compile(optimizer: roles.Optimizer, loss: roles.Loss | null, metrics: py.Positional, keywords?: py.Rest<Distiller$compile, 'optimizer' | 'loss' | 'metrics'>): py.Remote
  compile(optimizer: roles.Optimizer, loss: roles.Loss | null, keywords?: py.Rest<Distiller$compile, 'optimizer' | 'loss'>): py.Remote
  compile(optimizer: roles.Optimizer, keywords?: py.Rest<Distiller$compile, 'optimizer'>): py.Remote
  compile(keywords?: Distiller$compile): py.Remote
  compile(...args: any[]): any
  compile_dyn: py.RemoteFunction
  compute_loss(...args: [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, sample_weight: py.TensorLike | null, training?: py.Bool] | [x: py.Positional, y: py.Positional, y_pred: py.TensorLike | null, keywords?: py.Rest<Distiller$compute_loss, 'x' | 'y' | 'y_pred'>] | [x: py.Positional, y: py.Positional, keywords?: py.Rest<Distiller$compute_loss, 'x' | 'y'>] | [x: py.Positional, keywords?: py.Rest<Distiller$compute_loss, 'x'>] | [keywords?: Distiller$compute_loss] | any[]): any
  compute_loss_dyn: py.RemoteFunction
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
  student: py.Of<'keras.Model'>
  distillation_losses: py.RemoteArgument
  distillation_loss_weights?: py.List<py.RemoteArgument> | null | undefined
  /** Default: `0.5` */
  student_loss_weight?: py.Float | undefined
  /** Default: `'distiller'` */
  name?: py.Str | undefined
  /** Default: `True` */
  trainable?: py.Bool | undefined
  dtype?: py.DType | py.Of<'keras.DTypePolicy'> | null | undefined
  /** Default: `True` */
  autocast?: py.Bool | undefined
  input_dim?: py.Int | undefined
  input_shape?: py.Shape | undefined
}

export interface Distiller$class extends py.Statics<keras.Model$class> {
  new (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, student_loss_weight: py.Float, name: py.Str, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight' | 'name'>): Distiller
  (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, student_loss_weight: py.Float, name: py.Str, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight' | 'name'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, student_loss_weight: py.Float, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight'>): Distiller
  (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, student_loss_weight: py.Float, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights' | 'student_loss_weight'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights'>): Distiller
  (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, distillation_loss_weights: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses' | 'distillation_loss_weights'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses'>): Distiller
  (teacher: py.Positional, student: py.Of<'keras.Model'>, distillation_losses: py.Positional, keywords?: py.Rest<Distiller$new, 'teacher' | 'student' | 'distillation_losses'>): py.Promised<Distiller>
  new (teacher: py.Positional, student: py.Of<'keras.Model'>, keywords: py.Rest<Distiller$new, 'teacher' | 'student'>): Distiller
  (teacher: py.Positional, student: py.Of<'keras.Model'>, keywords: py.Rest<Distiller$new, 'teacher' | 'student'>): py.Promised<Distiller>
  new (teacher: py.Positional, keywords: py.Rest<Distiller$new, 'teacher'>): Distiller
  (teacher: py.Positional, keywords: py.Rest<Distiller$new, 'teacher'>): py.Promised<Distiller>
  new (keywords: Distiller$new): Distiller
  (keywords: Distiller$new): py.Promised<Distiller>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Distiller$from_config): py.Promised<Made>
  from_config(...args: any[]): any
  from_config_dyn: py.RemoteFunction
}

export interface FeatureDistillation$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface FeatureDistillation extends DistillationLoss {
  readonly [py.kind]: { readonly 'keras.distillation.FeatureDistillation': true } & DistillationLoss[typeof py.kind]
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  loss: any
  loss_dyn: any
  get student_layer_name(): py.Remote<string | null>
  set student_layer_name(value: py.Str | null)
  student_layer_name_dyn: any
  get teacher_layer_name(): py.Remote<string | null>
  set teacher_layer_name(value: py.Str | null)
  teacher_layer_name_dyn: any
}

export interface FeatureDistillation$new {
  /** Default: `'mse'` */
  loss?: roles.Loss | undefined
  teacher_layer_name?: py.Str | null | undefined
  student_layer_name?: py.Str | null | undefined
}

export interface FeatureDistillation$class extends py.Statics<DistillationLoss$class> {
  new (loss: roles.Loss, teacher_layer_name: py.Str | null, student_layer_name: py.Str | null): FeatureDistillation
  (loss: roles.Loss, teacher_layer_name: py.Str | null, student_layer_name: py.Str | null): py.Promised<FeatureDistillation>
  new (loss: roles.Loss, teacher_layer_name: py.Str | null, keywords?: py.Rest<FeatureDistillation$new, 'loss' | 'teacher_layer_name'>): FeatureDistillation
  (loss: roles.Loss, teacher_layer_name: py.Str | null, keywords?: py.Rest<FeatureDistillation$new, 'loss' | 'teacher_layer_name'>): py.Promised<FeatureDistillation>
  new (loss: roles.Loss, keywords?: py.Rest<FeatureDistillation$new, 'loss'>): FeatureDistillation
  (loss: roles.Loss, keywords?: py.Rest<FeatureDistillation$new, 'loss'>): py.Promised<FeatureDistillation>
  new (keywords?: FeatureDistillation$new): FeatureDistillation
  (keywords?: FeatureDistillation$new): py.Promised<FeatureDistillation>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: FeatureDistillation$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface LogitsDistillation$compute_loss {
  teacher_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  student_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>
  [keyword: string]: any
}

export interface LogitsDistillation$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface LogitsDistillation extends DistillationLoss {
  readonly [py.kind]: { readonly 'keras.distillation.LogitsDistillation': true } & DistillationLoss[typeof py.kind]
  compute_loss(teacher_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, student_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<LogitsDistillation$compute_loss, 'teacher_outputs' | 'student_outputs'>): py.Promised<tensorflow.Tensor>
  compute_loss(teacher_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, student_outputs: py.TensorLike | py.List<py.TensorLike> | py.LastDict<string, py.RemoteArgument>): py.Promised<tensorflow.Tensor>
  compute_loss(teacher_outputs: py.TensorLike | py.List<py.TensorLike> | py.Dict<string, py.RemoteArgument>, keywords: py.Rest<LogitsDistillation$compute_loss, 'teacher_outputs'>): py.Promised<tensorflow.Tensor>
  compute_loss(keywords: LogitsDistillation$compute_loss): py.Promised<tensorflow.Tensor>
  compute_loss(...args: any[]): any
  compute_loss_dyn: py.RemoteFunction
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
  loss?: roles.Loss | undefined
}

export interface LogitsDistillation$class extends py.Statics<DistillationLoss$class> {
  new (temperature: py.Float, loss: roles.Loss): LogitsDistillation
  (temperature: py.Float, loss: roles.Loss): py.Promised<LogitsDistillation>
  new (temperature: py.Float, keywords?: py.Rest<LogitsDistillation$new, 'temperature'>): LogitsDistillation
  (temperature: py.Float, keywords?: py.Rest<LogitsDistillation$new, 'temperature'>): py.Promised<LogitsDistillation>
  new (keywords?: LogitsDistillation$new): LogitsDistillation
  (keywords?: LogitsDistillation$new): py.Promised<LogitsDistillation>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: LogitsDistillation$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface $Module extends py.PythonModuleObject {
  readonly DistillationLoss: DistillationLoss$class
  readonly Distiller: Distiller$class
  readonly FeatureDistillation: FeatureDistillation$class
  readonly LogitsDistillation: LogitsDistillation$class
}
