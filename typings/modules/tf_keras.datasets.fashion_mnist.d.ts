// tf_keras.datasets.fashion_mnist of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  cache_dir?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(cache_dir: py.Positional): py.Remote
  load_data(keywords?: load_data$): py.Remote
  load_data_dyn: py.RemoteFunction
}
