// tensorflow.__operators__ of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface add$ {
  x: py.RemoteArgument
  y: py.RemoteArgument
  name?: py.Str | null | undefined
}

export interface eq$ {
  self: py.RemoteArgument
  other: py.RemoteArgument
}

export interface getitem$ {
  tensor: py.TensorLike
  slice_spec: py.RemoteArgument
  var?: py.RemoteArgument | undefined
}

export interface ne$ {
  self: py.RemoteArgument
  other: py.RemoteArgument
}

export interface ragged_getitem$ {
  rt_input: py.Of<'tensorflow.RaggedTensor'>
  key: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  add(x: py.Positional, y: py.Positional, name: py.Str | null): py.Remote
  add(x: py.Positional, y: py.Positional, keywords?: py.Rest<add$, 'x' | 'y'>): py.Remote
  add(x: py.Positional, keywords: py.Rest<add$, 'x'>): py.Remote
  add(keywords: add$): py.Remote
  add_dyn: py.RemoteFunction
  eq(self: py.Positional, other: py.Positional): py.Remote
  eq(self: py.Positional, keywords: py.Rest<eq$, 'self'>): py.Remote
  eq(keywords: eq$): py.Remote
  eq_dyn: py.RemoteFunction
  getitem(tensor: py.TensorLike, slice_spec: py.Positional, var_: py.Positional): py.Remote
  getitem(tensor: py.TensorLike, slice_spec: py.Positional, keywords?: py.Rest<getitem$, 'tensor' | 'slice_spec'>): py.Remote
  getitem(tensor: py.TensorLike, keywords: py.Rest<getitem$, 'tensor'>): py.Remote
  getitem(keywords: getitem$): py.Remote
  getitem_dyn: py.RemoteFunction
  ne(self: py.Positional, other: py.Positional): py.Remote
  ne(self: py.Positional, keywords: py.Rest<ne$, 'self'>): py.Remote
  ne(keywords: ne$): py.Remote
  ne_dyn: py.RemoteFunction
  ragged_getitem(rt_input: py.Of<'tensorflow.RaggedTensor'>, key: py.Positional): py.Remote
  ragged_getitem(rt_input: py.Of<'tensorflow.RaggedTensor'>, keywords: py.Rest<ragged_getitem$, 'rt_input'>): py.Remote
  ragged_getitem(keywords: ragged_getitem$): py.Remote
  ragged_getitem_dyn: py.RemoteFunction
}
