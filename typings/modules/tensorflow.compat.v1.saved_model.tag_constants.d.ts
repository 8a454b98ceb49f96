// tensorflow.compat.v1.saved_model.tag_constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly GPU: py.Remote<string>
  readonly SERVING: py.Remote<string>
  readonly TPU: py.Remote<string>
  readonly TRAINING: py.Remote<string>
}
