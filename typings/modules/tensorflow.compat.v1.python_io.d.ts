// tensorflow.compat.v1.python_io of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_io from './tensorflow.compat.v1.io.js'
import type * as tensorflow_io from './tensorflow.io.js'

export interface $Module extends py.PythonModuleObject {
  readonly TFRecordCompressionType: tensorflow_compat_v1_io.TFRecordCompressionType$class
  readonly TFRecordOptions: tensorflow_io.TFRecordOptions$class
  readonly TFRecordWriter: tensorflow_io.TFRecordWriter$class
  readonly tf_record_iterator: tensorflow_compat_v1_io.$Module["tf_record_iterator"]
  tf_record_iterator_dyn: py.RemoteFunction
}
