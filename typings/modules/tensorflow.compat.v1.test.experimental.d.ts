// tensorflow.compat.v1.test.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_test_experimental from './tensorflow.test.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly sync_devices: tensorflow_test_experimental.$Module["sync_devices"]
  sync_devices_dyn: py.RemoteFunction
}
