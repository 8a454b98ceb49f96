// tensorflow.config.optimizer of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface set_experimental_options$ {
  options: py.Dict<string, py.RemoteArgument>
}

export interface set_jit$ {
  enabled: py.Bool | py.Str
}

export interface $Module extends py.PythonModuleObject {
  get_experimental_options(): py.Remote
  get_experimental_options_dyn: py.RemoteFunction
  get_jit(): py.Remote<string>
  get_jit_dyn: py.RemoteFunction
  set_experimental_options(options: py.LastDict<string, py.RemoteArgument>): py.Remote
  set_experimental_options(keywords: set_experimental_options$): py.Remote
  set_experimental_options_dyn: py.RemoteFunction
  set_jit(enabled: py.Bool | py.Str): py.Remote
  set_jit(keywords: set_jit$): py.Remote
  set_jit_dyn: py.RemoteFunction
}
