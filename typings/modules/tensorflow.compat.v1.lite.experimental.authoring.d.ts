// tensorflow.compat.v1.lite.experimental.authoring of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_lite_experimental_authoring from './tensorflow.lite.experimental.authoring.js'

export interface $Module extends py.PythonModuleObject {
  readonly compatible: tensorflow_lite_experimental_authoring.$Module["compatible"]
  compatible_dyn: py.RemoteFunction
}
