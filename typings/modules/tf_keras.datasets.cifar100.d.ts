// tf_keras.datasets.cifar100 of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'fine'` */
  label_mode?: py.Str | undefined
  cache_dir?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(label_mode: py.Str, cache_dir: py.Positional): py.Remote
  load_data(label_mode: py.Str, keywords?: py.Rest<load_data$, 'label_mode'>): py.Remote
  load_data(keywords?: load_data$): py.Remote
  load_data_dyn: py.RemoteFunction
}
