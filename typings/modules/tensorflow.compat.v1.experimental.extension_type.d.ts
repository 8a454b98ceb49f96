// tensorflow.compat.v1.experimental.extension_type of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_experimental_extension_type from './tensorflow.experimental.extension_type.js'

export interface $Module extends py.PythonModuleObject {
  readonly as_dict: tensorflow_experimental_extension_type.$Module["as_dict"]
  as_dict_dyn: py.RemoteFunction
}
