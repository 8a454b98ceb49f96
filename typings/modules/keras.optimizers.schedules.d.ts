// keras.optimizers.schedules of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface CosineDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.CosineDecay': true } & LearningRateSchedule[typeof py.kind]
  alpha: any
  alpha_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  name: any
  name_dyn: any
  warmup_steps: any
  warmup_steps_dyn: any
  warmup_target: any
  warmup_target_dyn: any
}

export interface CosineDecay$new {
  initial_learning_rate: py.RemoteArgument
  decay_steps: py.RemoteArgument
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  /** Default: `'CosineDecay'` */
  name?: py.Str | undefined
  warmup_target?: py.RemoteArgument | undefined
  /** Default: `0` */
  warmup_steps?: py.Int | undefined
}

export interface CosineDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, name: py.Str, warmup_target: py.Positional, warmup_steps?: py.Int): CosineDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, name: py.Str, warmup_target: py.Positional, warmup_steps?: py.Int): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, name: py.Str, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): CosineDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, name: py.Str, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): CosineDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, alpha: py.Float, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): CosineDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Positional, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): CosineDecay
  (initial_learning_rate: py.Positional, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): py.Promised<CosineDecay>
  new (keywords: CosineDecay$new): CosineDecay
  (keywords: CosineDecay$new): py.Promised<CosineDecay>
}

export interface CosineDecayRestarts extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.CosineDecayRestarts': true } & LearningRateSchedule[typeof py.kind]
  alpha: any
  alpha_dyn: any
  first_decay_steps: any
  first_decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  name: any
  name_dyn: any
}

export interface CosineDecayRestarts$new {
  initial_learning_rate: py.RemoteArgument
  first_decay_steps: py.RemoteArgument
  /** Default: `2.0` */
  t_mul?: py.Float | undefined
  /** Default: `1.0` */
  m_mul?: py.Float | undefined
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  /** Default: `'SGDRDecay'` */
  name?: py.Str | undefined
}

export interface CosineDecayRestarts$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, m_mul: py.Float, alpha: py.Float, name?: py.Str): CosineDecayRestarts
  (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, m_mul: py.Float, alpha: py.Float, name?: py.Str): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, m_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, m_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, t_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): CosineDecayRestarts
  (initial_learning_rate: py.Positional, first_decay_steps: py.Positional, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Positional, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): CosineDecayRestarts
  (initial_learning_rate: py.Positional, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): py.Promised<CosineDecayRestarts>
  new (keywords: CosineDecayRestarts$new): CosineDecayRestarts
  (keywords: CosineDecayRestarts$new): py.Promised<CosineDecayRestarts>
}

export interface ExponentialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.ExponentialDecay': true } & LearningRateSchedule[typeof py.kind]
  decay_rate: any
  decay_rate_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  name: any
  name_dyn: any
  staircase: any
  staircase_dyn: any
}

export interface ExponentialDecay$new {
  initial_learning_rate: py.RemoteArgument
  decay_steps: py.RemoteArgument
  decay_rate: py.RemoteArgument
  /** Default: `False` */
  staircase?: py.Bool | undefined
  /** Default: `'ExponentialDecay'` */
  name?: py.Str | undefined
}

export interface ExponentialDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, name: py.Str): ExponentialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, name: py.Str): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): ExponentialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): ExponentialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): ExponentialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Positional, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): ExponentialDecay
  (initial_learning_rate: py.Positional, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): py.Promised<ExponentialDecay>
  new (keywords: ExponentialDecay$new): ExponentialDecay
  (keywords: ExponentialDecay$new): py.Promised<ExponentialDecay>
}

export interface InverseTimeDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.InverseTimeDecay': true } & LearningRateSchedule[typeof py.kind]
  decay_rate: any
  decay_rate_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  name: any
  name_dyn: any
  staircase: any
  staircase_dyn: any
}

export interface InverseTimeDecay$new {
  initial_learning_rate: py.RemoteArgument
  decay_steps: py.RemoteArgument
  decay_rate: py.RemoteArgument
  /** Default: `False` */
  staircase?: py.Bool | undefined
  /** Default: `'InverseTimeDecay'` */
  name?: py.Str | undefined
}

export interface InverseTimeDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, name: py.Str): InverseTimeDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, name: py.Str): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): InverseTimeDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): InverseTimeDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, decay_rate: py.Positional, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): InverseTimeDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): InverseTimeDecay
  (initial_learning_rate: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): py.Promised<InverseTimeDecay>
  new (keywords: InverseTimeDecay$new): InverseTimeDecay
  (keywords: InverseTimeDecay$new): py.Promised<InverseTimeDecay>
}

export interface LearningRateSchedule$__call__ {
  step: py.RemoteArgument
}

export interface LearningRateSchedule$from_config {
  config: py.RemoteArgument
}

export interface LearningRateSchedule extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.LearningRateSchedule': true }
  (step: py.Positional): py.Remote
  (keywords: LearningRateSchedule$__call__): py.Remote
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface LearningRateSchedule$class extends py.PythonClass {
  new (): LearningRateSchedule
  (): py.Promised<LearningRateSchedule>
  from_config(config: py.Positional): py.Promised<LearningRateSchedule>
  from_config(keywords: LearningRateSchedule$from_config): py.Promised<LearningRateSchedule>
  from_config_dyn: py.RemoteFunction
}

export interface PiecewiseConstantDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.PiecewiseConstantDecay': true } & LearningRateSchedule[typeof py.kind]
  boundaries: any
  boundaries_dyn: any
  name: any
  name_dyn: any
  values: any
  values_dyn: any
}

export interface PiecewiseConstantDecay$new {
  boundaries: py.RemoteArgument
  values: py.RemoteArgument
  /** Default: `'PiecewiseConstant'` */
  name?: py.Str | undefined
}

export interface PiecewiseConstantDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (boundaries: py.Positional, values: py.Positional, name: py.Str): PiecewiseConstantDecay
  (boundaries: py.Positional, values: py.Positional, name: py.Str): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.Positional, values: py.Positional, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): PiecewiseConstantDecay
  (boundaries: py.Positional, values: py.Positional, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.Positional, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): PiecewiseConstantDecay
  (boundaries: py.Positional, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): py.Promised<PiecewiseConstantDecay>
  new (keywords: PiecewiseConstantDecay$new): PiecewiseConstantDecay
  (keywords: PiecewiseConstantDecay$new): py.Promised<PiecewiseConstantDecay>
}

export interface PolynomialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.PolynomialDecay': true } & LearningRateSchedule[typeof py.kind]
  cycle: any
  cycle_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  end_learning_rate: any
  end_learning_rate_dyn: any
  initial_learning_rate: any
  initial_learning_rate_dyn: any
  name: any
  name_dyn: any
  power: any
  power_dyn: any
}

export interface PolynomialDecay$new {
  initial_learning_rate: py.RemoteArgument
  decay_steps: py.RemoteArgument
  /** Default: `0.0001` */
  end_learning_rate?: py.Float | undefined
  /** Default: `1.0` */
  power?: py.Float | undefined
  /** Default: `False` */
  cycle?: py.Bool | undefined
  /** Default: `'PolynomialDecay'` */
  name?: py.Str | undefined
}

export interface PolynomialDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, power: py.Float, cycle: py.Bool, name?: py.Str): PolynomialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, power: py.Float, cycle: py.Bool, name?: py.Str): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, power: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): PolynomialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, power: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, end_learning_rate: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): PolynomialDecay
  (initial_learning_rate: py.Positional, decay_steps: py.Positional, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Positional, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.Positional, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): py.Promised<PolynomialDecay>
  new (keywords: PolynomialDecay$new): PolynomialDecay
  (keywords: PolynomialDecay$new): py.Promised<PolynomialDecay>
}

export interface deserialize$ {
  config: py.RemoteArgument
  custom_objects?: py.RemoteArgument | undefined
}

export interface serialize$ {
  learning_rate_schedule: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly CosineDecay: CosineDecay$class
  readonly CosineDecayRestarts: CosineDecayRestarts$class
  readonly ExponentialDecay: ExponentialDecay$class
  readonly InverseTimeDecay: InverseTimeDecay$class
  readonly LearningRateSchedule: LearningRateSchedule$class
  readonly PiecewiseConstantDecay: PiecewiseConstantDecay$class
  readonly PolynomialDecay: PolynomialDecay$class
  deserialize(config: py.Positional, custom_objects: py.Positional): py.Remote
  deserialize(config: py.Positional, keywords?: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  serialize(learning_rate_schedule: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
