// tensorflow.compat.v1.saved_model.tag_constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly GPU: py.Remote<string>
  readonly GPU_dyn: any
  readonly SERVING: py.Remote<string>
  readonly SERVING_dyn: any
  readonly TPU: py.Remote<string>
  readonly TPU_dyn: any
  readonly TRAINING: py.Remote<string>
  readonly TRAINING_dyn: any
}
