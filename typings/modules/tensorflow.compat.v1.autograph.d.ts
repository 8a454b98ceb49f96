// tensorflow.compat.v1.autograph of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_autograph from './tensorflow.autograph.js'
import type * as tensorflow_autograph_experimental from './tensorflow.autograph.experimental.js'
import type * as tensorflow_compat_v1_autograph_experimental from './tensorflow.compat.v1.autograph.experimental.js'

export interface to_code$ {
  entity: py.RemoteArgument
  /** Default: `True` */
  recursive?: py.Bool | undefined
  arg_values?: py.RemoteArgument | undefined
  arg_types?: py.RemoteArgument | undefined
  /** Default: `'  '` */
  indentation?: py.Str | undefined
  experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null | undefined
}

export interface to_graph$ {
  entity: py.RemoteArgument
  /** Default: `True` */
  recursive?: py.Bool | undefined
  arg_values?: py.RemoteArgument | undefined
  arg_types?: py.RemoteArgument | undefined
  experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_compat_v1_autograph_experimental.$Module
  readonly set_verbosity: tensorflow_autograph.$Module["set_verbosity"]
  set_verbosity_dyn: py.RemoteFunction
  to_code(entity: py.Positional, recursive: py.Bool, arg_values: py.Positional, arg_types: py.Positional, indentation?: py.Str, experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null): py.Remote
  to_code(entity: py.Positional, recursive: py.Bool, arg_values: py.Positional, keywords?: py.Rest<to_code$, 'entity' | 'recursive' | 'arg_values'>): py.Remote
  to_code(entity: py.Positional, recursive: py.Bool, keywords?: py.Rest<to_code$, 'entity' | 'recursive'>): py.Remote
  to_code(entity: py.Positional, keywords?: py.Rest<to_code$, 'entity'>): py.Remote
  to_code(keywords: to_code$): py.Remote
  to_code_dyn: py.RemoteFunction
  to_graph(entity: py.Positional, recursive: py.Bool, arg_values: py.Positional, arg_types: py.Positional, experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null): py.Remote
  to_graph(entity: py.Positional, recursive: py.Bool, arg_values: py.Positional, keywords?: py.Rest<to_graph$, 'entity' | 'recursive' | 'arg_values'>): py.Remote
  to_graph(entity: py.Positional, recursive: py.Bool, keywords?: py.Rest<to_graph$, 'entity' | 'recursive'>): py.Remote
  to_graph(entity: py.Positional, keywords?: py.Rest<to_graph$, 'entity'>): py.Remote
  to_graph(keywords: to_graph$): py.Remote
  to_graph_dyn: py.RemoteFunction
  readonly trace: tensorflow_autograph.$Module["trace"]
  trace_dyn: py.RemoteFunction
}
