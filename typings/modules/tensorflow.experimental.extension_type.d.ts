// tensorflow.experimental.extension_type of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface as_dict$ {
  value: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  as_dict(value: py.Positional): py.Remote
  as_dict(keywords: as_dict$): py.Remote
  as_dict_dyn: py.RemoteFunction
}
