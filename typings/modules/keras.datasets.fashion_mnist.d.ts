// keras.datasets.fashion_mnist of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  load_data(): py.Remote
  load_data_dyn: py.RemoteFunction
}
