// tensorflow.compat.v1.io.gfile of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_io_gfile from './tensorflow.io.gfile.js'

export interface $Module extends py.PythonModuleObject {
  readonly GFile: tensorflow_io_gfile.GFile$class
  readonly copy: tensorflow_io_gfile.$Module["copy"]
  readonly exists: tensorflow_io_gfile.$Module["exists"]
  readonly get_registered_schemes: tensorflow_io_gfile.$Module["get_registered_schemes"]
  readonly glob: tensorflow_io_gfile.$Module["glob"]
  readonly isdir: tensorflow_io_gfile.$Module["isdir"]
  readonly join: tensorflow_io_gfile.$Module["join"]
  readonly listdir: tensorflow_io_gfile.$Module["listdir"]
  readonly makedirs: tensorflow_io_gfile.$Module["makedirs"]
  readonly mkdir: tensorflow_io_gfile.$Module["mkdir"]
  readonly remove: tensorflow_io_gfile.$Module["remove"]
  readonly rename: tensorflow_io_gfile.$Module["rename"]
  readonly rmtree: tensorflow_io_gfile.$Module["rmtree"]
  readonly stat: tensorflow_io_gfile.$Module["stat"]
  readonly walk: tensorflow_io_gfile.$Module["walk"]
}
