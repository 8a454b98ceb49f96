// keras.datasets.cifar100 of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'fine'` */
  label_mode?: py.Str | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(label_mode: py.Str): py.Remote
  load_data(keywords?: load_data$): py.Remote
  load_data_dyn: py.RemoteFunction
}
