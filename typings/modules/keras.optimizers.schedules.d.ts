// keras.optimizers.schedules of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface CosineDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.CosineDecay': true } & LearningRateSchedule[typeof py.kind]
  get alpha(): py.Remote<number>
  set alpha(value: py.Float)
  alpha_dyn: any
  get decay_steps(): py.Remote<number>
  set decay_steps(value: py.Int)
  decay_steps_dyn: any
  get initial_learning_rate(): py.Remote<number>
  set initial_learning_rate(value: py.Float)
  initial_learning_rate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get warmup_steps(): py.Remote<number>
  set warmup_steps(value: py.Int)
  warmup_steps_dyn: any
  get warmup_target(): py.Remote<number | null>
  set warmup_target(value: py.Float | null)
  warmup_target_dyn: any
}

export interface CosineDecay$new {
  initial_learning_rate: py.Float
  decay_steps: py.Int
  /** Default: `0.0` */
  alpha?: py.Float | undefined
  /** Default: `'CosineDecay'` */
  name?: py.Str | undefined
  warmup_target?: py.Float | null | undefined
  /** Default: `0` */
  warmup_steps?: py.Int | undefined
}

export interface CosineDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, name: py.Str, warmup_target: py.Float | null, warmup_steps?: py.Int): CosineDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, name: py.Str, warmup_target: py.Float | null, warmup_steps?: py.Int): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, name: py.Str, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): CosineDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, name: py.Str, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha' | 'name'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): CosineDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, alpha: py.Float, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps' | 'alpha'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): CosineDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, keywords?: py.Rest<CosineDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<CosineDecay>
  new (initial_learning_rate: py.Float, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): CosineDecay
  (initial_learning_rate: py.Float, keywords: py.Rest<CosineDecay$new, 'initial_learning_rate'>): py.Promised<CosineDecay>
  new (keywords: CosineDecay$new): CosineDecay
  (keywords: CosineDecay$new): py.Promised<CosineDecay>
}

export interface CosineDecayRestarts extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.CosineDecayRestarts': true } & LearningRateSchedule[typeof py.kind]
  get alpha(): py.Remote<number>
  set alpha(value: py.Float)
  alpha_dyn: any
  get first_decay_steps(): py.Remote<number>
  set first_decay_steps(value: py.Int)
  first_decay_steps_dyn: any
  get initial_learning_rate(): py.Remote<number>
  set initial_learning_rate(value: py.Float)
  initial_learning_rate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
}

export interface CosineDecayRestarts$new {
  initial_learning_rate: py.Float
  first_decay_steps: py.Int
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
  new (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, m_mul: py.Float, alpha: py.Float, name?: py.Str): CosineDecayRestarts
  (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, m_mul: py.Float, alpha: py.Float, name?: py.Str): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, m_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, m_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul' | 'm_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): CosineDecayRestarts
  (initial_learning_rate: py.Float, first_decay_steps: py.Int, t_mul: py.Float, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps' | 't_mul'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Float, first_decay_steps: py.Int, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): CosineDecayRestarts
  (initial_learning_rate: py.Float, first_decay_steps: py.Int, keywords?: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate' | 'first_decay_steps'>): py.Promised<CosineDecayRestarts>
  new (initial_learning_rate: py.Float, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): CosineDecayRestarts
  (initial_learning_rate: py.Float, keywords: py.Rest<CosineDecayRestarts$new, 'initial_learning_rate'>): py.Promised<CosineDecayRestarts>
  new (keywords: CosineDecayRestarts$new): CosineDecayRestarts
  (keywords: CosineDecayRestarts$new): py.Promised<CosineDecayRestarts>
}

export interface ExponentialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.ExponentialDecay': true } & LearningRateSchedule[typeof py.kind]
  get decay_rate(): py.Remote<number>
  set decay_rate(value: py.Float)
  decay_rate_dyn: any
  get decay_steps(): py.Remote<number>
  set decay_steps(value: py.Int)
  decay_steps_dyn: any
  get initial_learning_rate(): py.Remote<number>
  set initial_learning_rate(value: py.Float)
  initial_learning_rate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get staircase(): py.Remote<boolean>
  set staircase(value: py.Bool)
  staircase_dyn: any
}

export interface ExponentialDecay$new {
  initial_learning_rate: py.Float
  decay_steps: py.Int
  decay_rate: py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  /** Default: `'ExponentialDecay'` */
  name?: py.Str | undefined
}

export interface ExponentialDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, staircase: py.Bool, name: py.Str): ExponentialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, staircase: py.Bool, name: py.Str): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): ExponentialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): ExponentialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, decay_rate: py.Float, keywords?: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): ExponentialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<ExponentialDecay>
  new (initial_learning_rate: py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): ExponentialDecay
  (initial_learning_rate: py.Float, keywords: py.Rest<ExponentialDecay$new, 'initial_learning_rate'>): py.Promised<ExponentialDecay>
  new (keywords: ExponentialDecay$new): ExponentialDecay
  (keywords: ExponentialDecay$new): py.Promised<ExponentialDecay>
}

export interface InverseTimeDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.InverseTimeDecay': true } & LearningRateSchedule[typeof py.kind]
  get decay_rate(): py.Remote<number>
  set decay_rate(value: py.Float)
  decay_rate_dyn: any
  decay_steps: any
  decay_steps_dyn: any
  get initial_learning_rate(): py.Remote<number>
  set initial_learning_rate(value: py.Float)
  initial_learning_rate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get staircase(): py.Remote<boolean>
  set staircase(value: py.Bool)
  staircase_dyn: any
}

export interface InverseTimeDecay$new {
  initial_learning_rate: py.Float
  decay_steps: py.RemoteArgument
  decay_rate: py.Float
  /** Default: `False` */
  staircase?: py.Bool | undefined
  /** Default: `'InverseTimeDecay'` */
  name?: py.Str | undefined
}

export interface InverseTimeDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str): InverseTimeDecay
  (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, name: py.Str): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): InverseTimeDecay
  (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, staircase: py.Bool, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate' | 'staircase'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): InverseTimeDecay
  (initial_learning_rate: py.Float, decay_steps: py.Positional, decay_rate: py.Float, keywords?: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps' | 'decay_rate'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): InverseTimeDecay
  (initial_learning_rate: py.Float, decay_steps: py.Positional, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<InverseTimeDecay>
  new (initial_learning_rate: py.Float, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): InverseTimeDecay
  (initial_learning_rate: py.Float, keywords: py.Rest<InverseTimeDecay$new, 'initial_learning_rate'>): py.Promised<InverseTimeDecay>
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
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.LearningRateSchedule': true }
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
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.PiecewiseConstantDecay': true } & LearningRateSchedule[typeof py.kind]
  get boundaries(): py.RemoteList<number>
  set boundaries(value: py.List<py.Float>)
  boundaries_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get values(): py.RemoteList<number>
  set values(value: py.List<py.Float>)
  values_dyn: any
}

export interface PiecewiseConstantDecay$new {
  boundaries: py.List<py.Float>
  values: py.List<py.Float>
  /** Default: `'PiecewiseConstant'` */
  name?: py.Str | undefined
}

export interface PiecewiseConstantDecay$class extends py.Statics<LearningRateSchedule$class> {
  new (boundaries: py.List<py.Float>, values: py.List<py.Float>, name: py.Str): PiecewiseConstantDecay
  (boundaries: py.List<py.Float>, values: py.List<py.Float>, name: py.Str): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.List<py.Float>, values: py.List<py.Float>, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): PiecewiseConstantDecay
  (boundaries: py.List<py.Float>, values: py.List<py.Float>, keywords?: py.Rest<PiecewiseConstantDecay$new, 'boundaries' | 'values'>): py.Promised<PiecewiseConstantDecay>
  new (boundaries: py.List<py.Float>, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): PiecewiseConstantDecay
  (boundaries: py.List<py.Float>, keywords: py.Rest<PiecewiseConstantDecay$new, 'boundaries'>): py.Promised<PiecewiseConstantDecay>
  new (keywords: PiecewiseConstantDecay$new): PiecewiseConstantDecay
  (keywords: PiecewiseConstantDecay$new): py.Promised<PiecewiseConstantDecay>
}

export interface PolynomialDecay extends LearningRateSchedule {
  readonly [py.kind]: { readonly 'keras.optimizers.schedules.PolynomialDecay': true } & LearningRateSchedule[typeof py.kind]
  get cycle(): py.Remote<boolean>
  set cycle(value: py.Bool)
  cycle_dyn: any
  get decay_steps(): py.Remote<number>
  set decay_steps(value: py.Int)
  decay_steps_dyn: any
  get end_learning_rate(): py.Remote<number>
  set end_learning_rate(value: py.Float)
  end_learning_rate_dyn: any
  get initial_learning_rate(): py.Remote<number>
  set initial_learning_rate(value: py.Float)
  initial_learning_rate_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  get power(): py.Remote<number>
  set power(value: py.Float)
  power_dyn: any
}

export interface PolynomialDecay$new {
  initial_learning_rate: py.Float
  decay_steps: py.Int
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
  new (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, power: py.Float, cycle: py.Bool, name?: py.Str): PolynomialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, power: py.Float, cycle: py.Bool, name?: py.Str): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, power: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): PolynomialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, power: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate' | 'power'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, end_learning_rate: py.Float, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps' | 'end_learning_rate'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Float, decay_steps: py.Int, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): PolynomialDecay
  (initial_learning_rate: py.Float, decay_steps: py.Int, keywords?: py.Rest<PolynomialDecay$new, 'initial_learning_rate' | 'decay_steps'>): py.Promised<PolynomialDecay>
  new (initial_learning_rate: py.Float, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): PolynomialDecay
  (initial_learning_rate: py.Float, keywords: py.Rest<PolynomialDecay$new, 'initial_learning_rate'>): py.Promised<PolynomialDecay>
  new (keywords: PolynomialDecay$new): PolynomialDecay
  (keywords: PolynomialDecay$new): py.Promised<PolynomialDecay>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface serialize$ {
  learning_rate_schedule: py.Of<'keras.optimizers.schedules.LearningRateSchedule'>
}

export interface $Module extends py.PythonModuleObject {
  readonly CosineDecay: CosineDecay$class
  readonly CosineDecayRestarts: CosineDecayRestarts$class
  readonly ExponentialDecay: ExponentialDecay$class
  readonly InverseTimeDecay: InverseTimeDecay$class
  readonly LearningRateSchedule: LearningRateSchedule$class
  readonly PiecewiseConstantDecay: PiecewiseConstantDecay$class
  readonly PolynomialDecay: PolynomialDecay$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Promised<LearningRateSchedule>
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Promised<LearningRateSchedule>
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Promised<LearningRateSchedule>
  deserialize(keywords: deserialize$): py.Promised<LearningRateSchedule>
  deserialize_dyn: py.RemoteFunction
  serialize(learning_rate_schedule: py.Of<'keras.optimizers.schedules.LearningRateSchedule'>): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
}
