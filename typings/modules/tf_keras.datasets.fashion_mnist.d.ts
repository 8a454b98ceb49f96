// tf_keras.datasets.fashion_mnist of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  cache_dir?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(cache_dir: py.Str | null): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data(keywords?: load_data$): py.Remote<[[py.NDArray, py.NDArray], [py.NDArray, py.NDArray]]>
  load_data_dyn: py.RemoteFunction
}
