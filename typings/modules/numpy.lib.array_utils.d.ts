// numpy.lib.array_utils of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface byte_bounds$ {
  a: py.ArrayLike
}

export interface normalize_axis_tuple$ {
  axis: py.Int | py.Items<py.Int>
  ndim: py.Int
  argname?: py.Str | null | undefined
  /** Default: `False` */
  allow_duplicate?: py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  byte_bounds(a: py.ArrayLike): py.Remote
  byte_bounds(keywords: byte_bounds$): py.Remote
  byte_bounds_dyn: py.RemoteFunction
  normalize_axis_index(...args: py.RemoteArgument[]): py.Remote<number>
  normalize_axis_index_dyn: py.RemoteFunction
  normalize_axis_tuple(axis: py.Int | py.Items<py.Int>, ndim: py.Int, argname: py.Str | null, allow_duplicate: py.Bool): py.RemoteList<number>
  normalize_axis_tuple(axis: py.Int | py.Items<py.Int>, ndim: py.Int, argname: py.Str | null, keywords?: py.Rest<normalize_axis_tuple$, 'axis' | 'ndim' | 'argname'>): py.RemoteList<number>
  normalize_axis_tuple(axis: py.Int | py.Items<py.Int>, ndim: py.Int, keywords?: py.Rest<normalize_axis_tuple$, 'axis' | 'ndim'>): py.RemoteList<number>
  normalize_axis_tuple(axis: py.Int | py.Items<py.Int>, keywords: py.Rest<normalize_axis_tuple$, 'axis'>): py.RemoteList<number>
  normalize_axis_tuple(keywords: normalize_axis_tuple$): py.RemoteList<number>
  normalize_axis_tuple_dyn: py.RemoteFunction
}
