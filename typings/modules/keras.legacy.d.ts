// keras.legacy of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_legacy_saving from './keras.legacy.saving.js'

export interface $Module extends py.PythonModuleObject {
  readonly saving: keras_legacy_saving.$Module
}
