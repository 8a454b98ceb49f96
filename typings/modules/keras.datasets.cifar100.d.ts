// keras.datasets.cifar100 of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface load_data$ {
  /** Default: `'fine'` */
  label_mode?: 'fine' | 'coarse' | py.RemotePromise<string> | undefined
}

export interface $Module extends py.PythonModuleObject {
  load_data(label_mode: 'fine' | 'coarse' | py.RemotePromise<string>): py.RemoteList<py.NDArray>
  load_data(keywords?: load_data$): py.RemoteList<py.NDArray>
  load_data_dyn: py.RemoteFunction
}
