// tensorflow.compat.v1.sets of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_sets from './tensorflow.sets.js'

export interface $Module extends py.PythonModuleObject {
  readonly difference: tensorflow_sets.$Module["difference"]
  readonly intersection: tensorflow_sets.$Module["intersection"]
  readonly set_difference: tensorflow_sets.$Module["difference"]
  readonly set_intersection: tensorflow_sets.$Module["intersection"]
  readonly set_size: tensorflow_sets.$Module["size"]
  readonly set_union: tensorflow_sets.$Module["union"]
  readonly size: tensorflow_sets.$Module["size"]
  readonly union: tensorflow_sets.$Module["union"]
}
