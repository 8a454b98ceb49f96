// tensorflow.compat.v1.sets of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_sets from './tensorflow.sets.js'

export interface $Module extends py.PythonModuleObject {
  readonly difference: tensorflow_sets.$Module["difference"]
  difference_dyn: py.RemoteFunction
  readonly intersection: tensorflow_sets.$Module["intersection"]
  intersection_dyn: py.RemoteFunction
  readonly set_difference: tensorflow_sets.$Module["difference"]
  set_difference_dyn: py.RemoteFunction
  readonly set_intersection: tensorflow_sets.$Module["intersection"]
  set_intersection_dyn: py.RemoteFunction
  readonly set_size: tensorflow_sets.$Module["size"]
  set_size_dyn: py.RemoteFunction
  readonly set_union: tensorflow_sets.$Module["union"]
  set_union_dyn: py.RemoteFunction
  readonly size: tensorflow_sets.$Module["size"]
  size_dyn: py.RemoteFunction
  readonly union: tensorflow_sets.$Module["union"]
  union_dyn: py.RemoteFunction
}
