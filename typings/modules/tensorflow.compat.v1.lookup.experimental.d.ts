// tensorflow.compat.v1.lookup.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_lookup_experimental from './tensorflow.lookup.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly DenseHashTable: tensorflow_lookup_experimental.DenseHashTable$class
  readonly MutableHashTable: tensorflow_lookup_experimental.MutableHashTable$class
}
