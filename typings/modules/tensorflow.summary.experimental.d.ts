// tensorflow.summary.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface set_step$ {
  step: py.RemoteArgument
}

export interface summary_scope$ {
  name: py.Str
  /** Default: `'summary'` */
  default_name?: py.Str | undefined
  values?: py.RemoteArgument | undefined
}

export interface write_raw_pb$ {
  tensor: py.TensorLike
  step?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  get_step(): py.Remote
  get_step_dyn: py.RemoteFunction
  set_step(step: py.Positional): py.Remote
  set_step(keywords: set_step$): py.Remote
  set_step_dyn: py.RemoteFunction
  summary_scope(name: py.Str, default_name: py.Str, values: py.Positional): py.Remote
  summary_scope(name: py.Str, default_name: py.Str, keywords?: py.Rest<summary_scope$, 'name' | 'default_name'>): py.Remote
  summary_scope(name: py.Str, keywords?: py.Rest<summary_scope$, 'name'>): py.Remote
  summary_scope(keywords: summary_scope$): py.Remote
  summary_scope_dyn: py.RemoteFunction
  write_raw_pb(tensor: py.TensorLike, step: py.Positional, name: py.Str | null): py.Remote
  write_raw_pb(tensor: py.TensorLike, step: py.Positional, keywords?: py.Rest<write_raw_pb$, 'tensor' | 'step'>): py.Remote
  write_raw_pb(tensor: py.TensorLike, keywords?: py.Rest<write_raw_pb$, 'tensor'>): py.Remote
  write_raw_pb(keywords: write_raw_pb$): py.Remote
  write_raw_pb_dyn: py.RemoteFunction
}
