// keras.datasets.mnist of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'mnist.npz'` */
  path?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(path: py.Str): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
