// tensorflow.compat.v1.io.gfile of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_io_gfile from './tensorflow.io.gfile.js'

export interface $Module extends py.PythonModuleObject {
  readonly GFile: tensorflow_io_gfile.GFile$class
  readonly copy: tensorflow_io_gfile.$Module["copy"]
  copy_dyn: py.RemoteFunction
  readonly exists: tensorflow_io_gfile.$Module["exists"]
  exists_dyn: py.RemoteFunction
  readonly get_registered_schemes: tensorflow_io_gfile.$Module["get_registered_schemes"]
  get_registered_schemes_dyn: py.RemoteFunction
  readonly glob: tensorflow_io_gfile.$Module["glob"]
  glob_dyn: py.RemoteFunction
  readonly isdir: tensorflow_io_gfile.$Module["isdir"]
  isdir_dyn: py.RemoteFunction
  readonly join: tensorflow_io_gfile.$Module["join"]
  join_dyn: py.RemoteFunction
  readonly listdir: tensorflow_io_gfile.$Module["listdir"]
  listdir_dyn: py.RemoteFunction
  readonly makedirs: tensorflow_io_gfile.$Module["makedirs"]
  makedirs_dyn: py.RemoteFunction
  readonly mkdir: tensorflow_io_gfile.$Module["mkdir"]
  mkdir_dyn: py.RemoteFunction
  readonly remove: tensorflow_io_gfile.$Module["remove"]
  remove_dyn: py.RemoteFunction
  readonly rename: tensorflow_io_gfile.$Module["rename"]
  rename_dyn: py.RemoteFunction
  readonly rmtree: tensorflow_io_gfile.$Module["rmtree"]
  rmtree_dyn: py.RemoteFunction
  readonly stat: tensorflow_io_gfile.$Module["stat"]
  stat_dyn: py.RemoteFunction
  readonly walk: tensorflow_io_gfile.$Module["walk"]
  walk_dyn: py.RemoteFunction
}
