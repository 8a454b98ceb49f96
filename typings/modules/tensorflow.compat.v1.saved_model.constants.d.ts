// tensorflow.compat.v1.saved_model.constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly ASSETS_DIRECTORY: py.Remote<string>
  readonly ASSETS_DIRECTORY_dyn: any
  readonly ASSETS_KEY: py.Remote<string>
  readonly ASSETS_KEY_dyn: any
  readonly DEBUG_DIRECTORY: py.Remote<string>
  readonly DEBUG_DIRECTORY_dyn: any
  readonly DEBUG_INFO_FILENAME_PB: py.Remote<string>
  readonly DEBUG_INFO_FILENAME_PB_dyn: any
  readonly LEGACY_INIT_OP_KEY: py.Remote<string>
  readonly LEGACY_INIT_OP_KEY_dyn: any
  readonly MAIN_OP_KEY: py.Remote<string>
  readonly MAIN_OP_KEY_dyn: any
  readonly SAVED_MODEL_FILENAME_PB: py.Remote<string>
  readonly SAVED_MODEL_FILENAME_PB_dyn: any
  readonly SAVED_MODEL_FILENAME_PBTXT: py.Remote<string>
  readonly SAVED_MODEL_FILENAME_PBTXT_dyn: any
  readonly SAVED_MODEL_SCHEMA_VERSION: py.Remote<number>
  readonly SAVED_MODEL_SCHEMA_VERSION_dyn: any
  readonly VARIABLES_DIRECTORY: py.Remote<string>
  readonly VARIABLES_DIRECTORY_dyn: any
  readonly VARIABLES_FILENAME: py.Remote<string>
  readonly VARIABLES_FILENAME_dyn: any
}
