// tensorflow.compat.v1.layers.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  keras_style_scope(): py.Remote
  keras_style_scope_dyn: py.RemoteFunction
  set_keras_style(): py.Remote
  set_keras_style_dyn: py.RemoteFunction
}
