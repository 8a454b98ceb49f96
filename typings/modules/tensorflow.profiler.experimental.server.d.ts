// tensorflow.profiler.experimental.server of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface start$ {
  port: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  start(port: py.Positional): py.Remote
  start(keywords: start$): py.Remote
  start_dyn: py.RemoteFunction
}
