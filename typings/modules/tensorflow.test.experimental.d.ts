// tensorflow.test.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  sync_devices(): py.Remote<null>
  sync_devices_dyn: py.RemoteFunction
}
