// keras.datasets.cifar10 of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  load_data(): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
