// tensorflow.graph_util of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface $Module extends py.PythonModuleObject {
  readonly import_graph_def: tensorflow.$Module["import_graph_def"]
  import_graph_def_dyn: py.RemoteFunction
}
