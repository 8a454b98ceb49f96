// keras.preprocessing.sequence of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_utils from './keras.utils.js'

export interface $Module extends py.PythonModuleObject {
  readonly pad_sequences: keras_utils.$Module["pad_sequences"]
  pad_sequences_dyn: py.RemoteFunction
}
