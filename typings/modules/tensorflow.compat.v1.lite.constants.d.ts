// tensorflow.compat.v1.lite.constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface $Module extends py.PythonModuleObject {
  readonly FLOAT: py.Promised<tensorflow.DType>
  readonly FLOAT_dyn: any
  readonly FLOAT16: py.Promised<tensorflow.DType>
  readonly FLOAT16_dyn: any
  readonly GRAPHVIZ_DOT: py.Remote<number>
  readonly GRAPHVIZ_DOT_dyn: any
  readonly INT16: py.Promised<tensorflow.DType>
  readonly INT16_dyn: any
  readonly INT32: py.Promised<tensorflow.DType>
  readonly INT32_dyn: any
  readonly INT64: py.Promised<tensorflow.DType>
  readonly INT64_dyn: any
  readonly INT8: py.Promised<tensorflow.DType>
  readonly INT8_dyn: any
  readonly QUANTIZED_UINT8: py.Promised<tensorflow.DType>
  readonly QUANTIZED_UINT8_dyn: any
  readonly STRING: py.Promised<tensorflow.DType>
  readonly STRING_dyn: any
  readonly TFLITE: py.Remote<number>
  readonly TFLITE_dyn: any
}
