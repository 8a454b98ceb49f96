// tf_keras.backend.experimental of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  disable_tf_random_generator(): py.Remote
  disable_tf_random_generator_dyn: py.RemoteFunction
  enable_tf_random_generator(): py.Remote
  enable_tf_random_generator_dyn: py.RemoteFunction
  is_tf_random_generator_enabled(): py.Remote<boolean>
  is_tf_random_generator_enabled_dyn: py.RemoteFunction
}
