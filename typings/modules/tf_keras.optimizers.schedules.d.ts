// tf_keras.optimizers.schedules of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tf_keras_experimental from './tf_keras.experimental.js'

export interface ExponentialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.schedules.ExponentialDecay': true } & LearningRateSchedule[typeof py.kind]
  decay_rate: any
  decay_rate_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  get staircase(): py.Remote<boolean>
  set staircase(value: py.Bool)
  staircase_dyn: any
}

export interface ExponentialDecay$new {
  initial_learning_rate: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  decay_rate: py.TensorLike | py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface ExponentialDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, name: py.Str | null): ExponentialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, name: py.Str | null): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): ExponentialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): ExponentialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, decay_rate: py.TensorLike | py.Float, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): ExponentialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): ExponentialDecay
  (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): py.Promised<ExponentialDecay>
  new (keywords: ExponentialDecay$new): ExponentialDecay
  (keywords: ExponentialDecay$new): py.Promised<ExponentialDecay>
}

export interface InverseTimeDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.schedules.InverseTimeDecay': true } & LearningRateSchedule[typeof py.kind]
  get decay_rate(): py.Remote<number>
  set decay_rate(value: py.Float)
  decay_rate_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  get staircase(): py.Remote<boolean>
  set staircase(value: py.Bool)
  staircase_dyn: any
}

export interface InverseTimeDecay$new {
  initial_learning_rate: py.TensorLike | py.Float
  decay_steps: py.RemoteArgument
  decay_rate: py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface InverseTimeDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str | null): InverseTimeDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str | null): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): InverseTimeDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): InverseTimeDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): InverseTimeDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): InverseTimeDecay
  (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): py.Promised<InverseTimeDecay>
  new (keywords: InverseTimeDecay$new): InverseTimeDecay
  (keywords: InverseTimeDecay$new): py.Promised<InverseTimeDecay>
}

export interface LearningRateSchedule$__call__ {
  step: py.TensorLike
}

export interface LearningRateSchedule$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface LearningRateSchedule extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.schedules.LearningRateSchedule': true }
  (step: py.TensorLike): py.Remote
  (keywords: LearningRateSchedule$__call__): py.Remote
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface LearningRateSchedule$class extends py.PythonClass {
  new (): LearningRateSchedule
  (): py.Promised<LearningRateSchedule>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: LearningRateSchedule$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface PiecewiseConstantDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.schedules.PiecewiseConstantDecay': true } & LearningRateSchedule[typeof py.kind]
  boundaries: any
  boundaries_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  values: any
  values_dyn: any
}

export interface PiecewiseConstantDecay$new {
  boundaries: py.List<py.RemoteArgument>
  values: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface PiecewiseConstantDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, name: py.Str | null): PiecewiseConstantDecay
  (boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, name: py.Str | null): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): PiecewiseConstantDecay
  (boundaries: py.List<py.RemoteArgument>, values: py.List<py.RemoteArgument>, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.List<py.RemoteArgument>, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): PiecewiseConstantDecay
  (boundaries: py.List<py.RemoteArgument>, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): py.Promised<PiecewiseConstantDecay>
  new (keywords: PiecewiseConstantDecay$new): PiecewiseConstantDecay
  (keywords: PiecewiseConstantDecay$new): py.Promised<PiecewiseConstantDecay>
}

export interface PolynomialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'tf_keras.optimizers.schedules.PolynomialDecay': true } & LearningRateSchedule[typeof py.kind]
  get cycle(): py.Remote<boolean>
  set cycle(value: py.Bool)
  cycle_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  end_learning_rate: any
  end_learning_rate_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  get name(): py.Remote<string | null>
  set name(value: py.Str | null)
  name_dyn: any
  power: any
  power_dyn: any
}

export interface PolynomialDecay$new {
  initial_learning_rate: py.TensorLike | py.Float
  decay_steps: py.TensorLike | py.Float
  /** Default: `0.0001` */
  end_learning_rate?: py.TensorLike | py.Float | undefined
  /** Default: `1.0` */
  power?: py.TensorLike | py.Float | undefined
  /** Default: `False` */
  cycle?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface PolynomialDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, cycle: py.Bool, name?: py.Str | null): PolynomialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, cycle: py.Bool, name?: py.Str | null): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): PolynomialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, power: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, end_learning_rate: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): PolynomialDecay
  (initial_learning_rate: py.TensorLike | py.Float, decay_steps: py.TensorLike | py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.TensorLike | py.Float, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): py.Promised<PolynomialDecay>
  new (keywords: PolynomialDecay$new): PolynomialDecay
  (keywords: PolynomialDecay$new): py.Promised<PolynomialDecay>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface serialize$ {
  learning_rate_schedule: py.Of<'tf_keras.optimizers.schedules.LearningRateSchedule'>
  /** Default: `False` */
  use_legacy_format?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly CosineDecay: tf_keras_experimental.CosineDecay$class
  readonly CosineDecayRestarts: tf_keras_experimental.CosineDecayRestarts$class
  readonly ExponentialDecay: ExponentialDecay$class
  readonly InverseTimeDecay: InverseTimeDecay$class
  readonly LearningRateSchedule: LearningRateSchedule$class
  readonly PiecewiseConstantDecay: PiecewiseConstantDecay$class
  readonly PolynomialDecay: PolynomialDecay$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, use_legacy_format: py.Bool): py.Promised<LearningRateSchedule>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize$, 'config' | 'custom_objects'>): py.Promised<LearningRateSchedule>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<LearningRateSchedule>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Promised<LearningRateSchedule>
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Promised<LearningRateSchedule>
  deserialize(keywords: deserialize$): py.Promised<LearningRateSchedule>
  deserialize_dyn: py.RemoteFunction
  serialize(learning_rate_schedule: py.Of<'tf_keras.optimizers.schedules.LearningRateSchedule'>, use_legacy_format: py.Bool): py.Remote
  serialize(learning_rate_schedule: py.Of<'tf_keras.optimizers.schedules.LearningRateSchedule'>, keywords?: py.Rest<serialize$, 'learning_rate_schedule'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
