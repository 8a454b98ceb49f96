// keras.constraints of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface Constraint$__call__ {
  w: py.Of<'keras.Variable'> | py.TensorLike
}

export interface Constraint$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Constraint extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.constraints.Constraint': true }
  (w: py.Of<'keras.Variable'> | py.TensorLike): py.Remote
  (keywords: Constraint$__call__): py.Remote
  get_config(...args: any[]): any
  get_config_dyn: py.RemoteFunction
}

export interface Constraint$class extends py.PythonClass {
  new (): Constraint
  (): py.Promised<Constraint>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Constraint$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface MaxNorm extends Constraint {
  readonly [py.kind]: { readonly 'keras.constraints.MaxNorm': true } & Constraint[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  max_value: any
  max_value_dyn: any
}

export interface MaxNorm$new {
  /** Default: `2` */
  max_value?: py.Int | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface MaxNorm$class extends py.Statics<Constraint$class> {
  new (max_value: py.Int, axis: py.Int): MaxNorm
  (max_value: py.Int, axis: py.Int): py.Promised<MaxNorm>
  new (max_value: py.Int, keywords?: py.Rest<MaxNorm$new, 'max_value'>): MaxNorm
  (max_value: py.Int, keywords?: py.Rest<MaxNorm$new, 'max_value'>): py.Promised<MaxNorm>
  new (keywords?: MaxNorm$new): MaxNorm
  (keywords?: MaxNorm$new): py.Promised<MaxNorm>
}

export interface MinMaxNorm extends Constraint {
  readonly [py.kind]: { readonly 'keras.constraints.MinMaxNorm': true } & Constraint[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
  max_value: any
  max_value_dyn: any
  min_value: any
  min_value_dyn: any
  rate: any
  rate_dyn: any
}

export interface MinMaxNorm$new {
  /** Default: `0.0` */
  min_value?: py.Float | undefined
  /** Default: `1.0` */
  max_value?: py.Float | undefined
  /** Default: `1.0` */
  rate?: py.Float | undefined
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface MinMaxNorm$class extends py.Statics<Constraint$class> {
  new (min_value: py.Float, max_value: py.Float, rate: py.Float, axis: py.Int): MinMaxNorm
  (min_value: py.Float, max_value: py.Float, rate: py.Float, axis: py.Int): py.Promised<MinMaxNorm>
  new (min_value: py.Float, max_value: py.Float, rate: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value' | 'max_value' | 'rate'>): MinMaxNorm
  (min_value: py.Float, max_value: py.Float, rate: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value' | 'max_value' | 'rate'>): py.Promised<MinMaxNorm>
  new (min_value: py.Float, max_value: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value' | 'max_value'>): MinMaxNorm
  (min_value: py.Float, max_value: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value' | 'max_value'>): py.Promised<MinMaxNorm>
  new (min_value: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value'>): MinMaxNorm
  (min_value: py.Float, keywords?: py.Rest<MinMaxNorm$new, 'min_value'>): py.Promised<MinMaxNorm>
  new (keywords?: MinMaxNorm$new): MinMaxNorm
  (keywords?: MinMaxNorm$new): py.Promised<MinMaxNorm>
}

export interface NonNeg extends Constraint {
  readonly [py.kind]: { readonly 'keras.constraints.NonNeg': true } & Constraint[typeof py.kind]
}

export interface NonNeg$class extends py.Statics<Constraint$class> {
  new (): NonNeg
  (): py.Promised<NonNeg>
}

export interface UnitNorm extends Constraint {
  readonly [py.kind]: { readonly 'keras.constraints.UnitNorm': true } & Constraint[typeof py.kind]
  get axis(): py.Remote<number>
  set axis(value: py.Int)
  axis_dyn: any
}

export interface UnitNorm$new {
  /** Default: `0` */
  axis?: py.Int | undefined
}

export interface UnitNorm$class extends py.Statics<Constraint$class> {
  new (axis: py.Int): UnitNorm
  (axis: py.Int): py.Promised<UnitNorm>
  new (keywords?: UnitNorm$new): UnitNorm
  (keywords?: UnitNorm$new): py.Promised<UnitNorm>
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface get$ {
  identifier: py.RemoteArgument
}

export interface serialize$ {
  constraint: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly Constraint: Constraint$class
  readonly MaxNorm: MaxNorm$class
  readonly MinMaxNorm: MinMaxNorm$class
  readonly NonNeg: NonNeg$class
  readonly UnitNorm: UnitNorm$class
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  get(identifier: py.Positional): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  readonly max_norm: MaxNorm$class
  readonly min_max_norm: MinMaxNorm$class
  readonly non_neg: NonNeg$class
  serialize(constraint: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  readonly unit_norm: UnitNorm$class
}
