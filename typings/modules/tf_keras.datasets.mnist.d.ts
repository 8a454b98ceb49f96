// tf_keras.datasets.mnist of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'mnist.npz'` */
  path?: py.Str | undefined
  cache_dir?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(path: py.Str, cache_dir: py.Positional): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(path: py.Str, keywords?: py.Rest<load_data$, 'path'>): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
