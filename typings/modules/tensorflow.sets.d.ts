// tensorflow.sets of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface difference$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `True` */
  aminusb?: py.Bool | undefined
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface intersection$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface size$ {
  a: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface union$ {
  a: py.RemoteArgument
  b: py.RemoteArgument
  /** Default: `True` */
  validate_indices?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  difference(a: py.Positional, b: py.Positional, aminusb: py.Bool, validate_indices: py.Bool): py.Remote
  difference(a: py.Positional, b: py.Positional, aminusb: py.Bool, keywords?: py.Rest<difference$, 'a' | 'b' | 'aminusb'>): py.Remote
  difference(a: py.Positional, b: py.Positional, keywords?: py.Rest<difference$, 'a' | 'b'>): py.Remote
  difference(a: py.Positional, keywords: py.Rest<difference$, 'a'>): py.Remote
  difference(keywords: difference$): py.Remote
  difference_dyn: py.RemoteFunction
  intersection(a: py.Positional, b: py.Positional, validate_indices: py.Bool): py.Remote
  intersection(a: py.Positional, b: py.Positional, keywords?: py.Rest<intersection$, 'a' | 'b'>): py.Remote
  intersection(a: py.Positional, keywords: py.Rest<intersection$, 'a'>): py.Remote
  intersection(keywords: intersection$): py.Remote
  intersection_dyn: py.RemoteFunction
  size(a: py.Positional, validate_indices: py.Bool): py.Remote
  size(a: py.Positional, keywords?: py.Rest<size$, 'a'>): py.Remote
  size(keywords: size$): py.Remote
  size_dyn: py.RemoteFunction
  union(a: py.Positional, b: py.Positional, validate_indices: py.Bool): py.Remote
  union(a: py.Positional, b: py.Positional, keywords?: py.Rest<union$, 'a' | 'b'>): py.Remote
  union(a: py.Positional, keywords: py.Rest<union$, 'a'>): py.Remote
  union(keywords: union$): py.Remote
  union_dyn: py.RemoteFunction
}
