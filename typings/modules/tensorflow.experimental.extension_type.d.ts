// tensorflow.experimental.extension_type of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'

export interface as_dict$ {
  value: py.Of<'tensorflow.experimental.ExtensionType'>
}

export interface $Module extends py.PythonModuleObject {
  as_dict(value: py.Of<'tensorflow.experimental.ExtensionType'>): py.Remote
  as_dict(keywords: as_dict$): py.Remote
  as_dict_dyn: py.RemoteFunction
}
