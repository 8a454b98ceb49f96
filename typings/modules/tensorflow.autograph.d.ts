// tensorflow.autograph of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_autograph_experimental from './tensorflow.autograph.experimental.js'

export interface set_verbosity$ {
  level: py.Int
  /** Default: `False` */
  alsologtostdout?: py.Bool | undefined
}

export interface to_code$ {
  entity: py.RemoteArgument
  /** Default: `True` */
  recursive?: py.Bool | undefined
  experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null | undefined
}

export interface to_graph$ {
  entity: py.RemoteArgument
  /** Default: `True` */
  recursive?: py.Bool | undefined
  experimental_optional_features?: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly experimental: tensorflow_autograph_experimental.$Module
  set_verbosity(level: py.Int, alsologtostdout: py.Bool): py.Remote
  set_verbosity(level: py.Int, keywords?: py.Rest<set_verbosity$, 'level'>): py.Remote
  set_verbosity(keywords: set_verbosity$): py.Remote
  set_verbosity_dyn: py.RemoteFunction
  to_code(entity: py.Positional, recursive: py.Bool, experimental_optional_features: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null): py.Remote
  to_code(entity: py.Positional, recursive: py.Bool, keywords?: py.Rest<to_code$, 'entity' | 'recursive'>): py.Remote
  to_code(entity: py.Positional, keywords?: py.Rest<to_code$, 'entity'>): py.Remote
  to_code(keywords: to_code$): py.Remote
  to_code_dyn: py.RemoteFunction
  to_graph(entity: py.Positional, recursive: py.Bool, experimental_optional_features: py.List<py.RemoteArgument> | py.Of<'tensorflow.autograph.experimental.Feature'> | null): py.Remote
  to_graph(entity: py.Positional, recursive: py.Bool, keywords?: py.Rest<to_graph$, 'entity' | 'recursive'>): py.Remote
  to_graph(entity: py.Positional, keywords?: py.Rest<to_graph$, 'entity'>): py.Remote
  to_graph(keywords: to_graph$): py.Remote
  to_graph_dyn: py.RemoteFunction
  trace(...args: py.Positional[]): py.Remote
  trace_dyn: py.RemoteFunction
}
