// numpy.lib.array_utils of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface byte_bounds$ {
  a: py.RemoteArgument
}

export interface normalize_axis_tuple$ {
  axis: py.RemoteArgument
  ndim: py.RemoteArgument
  argname?: py.RemoteArgument | undefined
  /** Default: `False` */
  allow_duplicate?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  byte_bounds(a: py.Positional): py.Remote
  byte_bounds(keywords: byte_bounds$): py.Remote
  byte_bounds_dyn: py.RemoteFunction
  normalize_axis_index(...args: py.RemoteArgument[]): py.Remote
  normalize_axis_index_dyn: py.RemoteFunction
  normalize_axis_tuple(axis: py.Positional, ndim: py.Positional, argname: py.Positional, allow_duplicate: py.Bool): py.Remote
  normalize_axis_tuple(axis: py.Positional, ndim: py.Positional, argname: py.Positional, keywords?: py.Rest<normalize_axis_tuple$, 'axis' | 'ndim' | 'argname'>): py.Remote
  normalize_axis_tuple(axis: py.Positional, ndim: py.Positional, keywords?: py.Rest<normalize_axis_tuple$, 'axis' | 'ndim'>): py.Remote
  normalize_axis_tuple(axis: py.Positional, keywords: py.Rest<normalize_axis_tuple$, 'axis'>): py.Remote
  normalize_axis_tuple(keywords: normalize_axis_tuple$): py.Remote
  normalize_axis_tuple_dyn: py.RemoteFunction
}
