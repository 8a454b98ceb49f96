// numpy.exceptions of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface AxisError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.AxisError': true }
  axis: any
  axis_dyn: any
  ndim: any
  ndim_dyn: any
}

export interface AxisError$new {
  axis: py.Int | py.Str
  ndim?: py.Int | null | undefined
  msg_prefix?: py.Str | null | undefined
}

export interface AxisError$class extends py.PythonClass {
  new (axis: py.Int | py.Str, ndim: py.Int | null, msg_prefix: py.Str | null): AxisError
  (axis: py.Int | py.Str, ndim: py.Int | null, msg_prefix: py.Str | null): py.Promised<AxisError>
  new (axis: py.Int | py.Str, ndim: py.Int | null, keywords?: py.Rest<AxisError$new, 'axis' | 'ndim'>): AxisError
  (axis: py.Int | py.Str, ndim: py.Int | null, keywords?: py.Rest<AxisError$new, 'axis' | 'ndim'>): py.Promised<AxisError>
  new (axis: py.Int | py.Str, keywords?: py.Rest<AxisError$new, 'axis'>): AxisError
  (axis: py.Int | py.Str, keywords?: py.Rest<AxisError$new, 'axis'>): py.Promised<AxisError>
  new (keywords: AxisError$new): AxisError
  (keywords: AxisError$new): py.Promised<AxisError>
}

export interface ComplexWarning extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.ComplexWarning': true }
}

export interface ComplexWarning$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ComplexWarning
  (...args: py.RemoteArgument[]): py.Promised<ComplexWarning>
}

export interface DTypePromotionError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.DTypePromotionError': true }
}

export interface DTypePromotionError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): DTypePromotionError
  (...args: py.RemoteArgument[]): py.Promised<DTypePromotionError>
}

export interface ModuleDeprecationWarning extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.ModuleDeprecationWarning': true }
}

export interface ModuleDeprecationWarning$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ModuleDeprecationWarning
  (...args: py.RemoteArgument[]): py.Promised<ModuleDeprecationWarning>
}

export interface TooHardError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.TooHardError': true }
}

export interface TooHardError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): TooHardError
  (...args: py.RemoteArgument[]): py.Promised<TooHardError>
}

export interface VisibleDeprecationWarning extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'numpy.exceptions.VisibleDeprecationWarning': true }
}

export interface VisibleDeprecationWarning$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): VisibleDeprecationWarning
  (...args: py.RemoteArgument[]): py.Promised<VisibleDeprecationWarning>
}

export interface $Module extends py.PythonModuleObject {
  readonly AxisError: AxisError$class
  readonly ComplexWarning: ComplexWarning$class
  readonly DTypePromotionError: DTypePromotionError$class
  readonly ModuleDeprecationWarning: ModuleDeprecationWarning$class
  readonly TooHardError: TooHardError$class
  readonly VisibleDeprecationWarning: VisibleDeprecationWarning$class
}
