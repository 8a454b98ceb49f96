// tensorflow.compat.v1.user_ops of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  my_fact(): py.Remote
  my_fact_dyn: py.RemoteFunction
}
