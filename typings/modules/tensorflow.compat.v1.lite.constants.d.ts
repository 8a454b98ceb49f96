// tensorflow.compat.v1.lite.constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface $Module extends py.PythonModuleObject {
  readonly FLOAT: py.Promised<tensorflow.DType>
  readonly FLOAT16: py.Promised<tensorflow.DType>
  readonly GRAPHVIZ_DOT: py.Remote<number>
  readonly INT16: py.Promised<tensorflow.DType>
  readonly INT32: py.Promised<tensorflow.DType>
  readonly INT64: py.Promised<tensorflow.DType>
  readonly INT8: py.Promised<tensorflow.DType>
  readonly QUANTIZED_UINT8: py.Promised<tensorflow.DType>
  readonly STRING: py.Promised<tensorflow.DType>
  readonly TFLITE: py.Remote<number>
}
