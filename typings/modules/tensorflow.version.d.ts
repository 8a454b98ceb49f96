// tensorflow.version of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly COMPILER_VERSION: py.Remote<string>
  readonly COMPILER_VERSION_dyn: any
  readonly GIT_VERSION: py.Remote<string>
  readonly GIT_VERSION_dyn: any
  readonly GRAPH_DEF_VERSION: py.Remote<number>
  readonly GRAPH_DEF_VERSION_dyn: any
  readonly GRAPH_DEF_VERSION_MIN_CONSUMER: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_CONSUMER_dyn: any
  readonly GRAPH_DEF_VERSION_MIN_PRODUCER: py.Remote<number>
  readonly GRAPH_DEF_VERSION_MIN_PRODUCER_dyn: any
  readonly VERSION: py.Remote<string>
  readonly VERSION_dyn: any
}
