// tensorflow.compat.v1.nest of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_nest from './tensorflow.nest.js'

export interface $Module extends py.PythonModuleObject {
  readonly assert_same_structure: tensorflow_nest.$Module["assert_same_structure"]
  assert_same_structure_dyn: py.RemoteFunction
  readonly flatten: tensorflow_nest.$Module["flatten"]
  flatten_dyn: py.RemoteFunction
  readonly is_nested: tensorflow_nest.$Module["is_nested"]
  is_nested_dyn: py.RemoteFunction
  readonly map_structure: tensorflow_nest.$Module["map_structure"]
  map_structure_dyn: py.RemoteFunction
  readonly pack_sequence_as: tensorflow_nest.$Module["pack_sequence_as"]
  pack_sequence_as_dyn: py.RemoteFunction
}
