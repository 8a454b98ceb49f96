// tensorflow.dtypes of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_dtypes_experimental from './tensorflow.dtypes.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly DType: tensorflow.DType$class
  readonly QUANTIZED_DTYPES: py.Remote
  readonly as_dtype: tensorflow.$Module["as_dtype"]
  readonly bfloat16: py.Promised<tensorflow.DType>
  readonly bool: py.Promised<tensorflow.DType>
  readonly cast: tensorflow.$Module["cast"]
  readonly complex: tensorflow.$Module["complex"]
  readonly complex128: py.Promised<tensorflow.DType>
  readonly complex64: py.Promised<tensorflow.DType>
  readonly double: py.Promised<tensorflow.DType>
  readonly experimental: tensorflow_dtypes_experimental.$Module
  readonly float16: py.Promised<tensorflow.DType>
  readonly float32: py.Promised<tensorflow.DType>
  readonly float64: py.Promised<tensorflow.DType>
  readonly half: py.Promised<tensorflow.DType>
  readonly int16: py.Promised<tensorflow.DType>
  readonly int32: py.Promised<tensorflow.DType>
  readonly int64: py.Promised<tensorflow.DType>
  readonly int8: py.Promised<tensorflow.DType>
  readonly qint16: py.Promised<tensorflow.DType>
  readonly qint32: py.Promised<tensorflow.DType>
  readonly qint8: py.Promised<tensorflow.DType>
  readonly quint16: py.Promised<tensorflow.DType>
  readonly quint8: py.Promised<tensorflow.DType>
  readonly resource: py.Promised<tensorflow.DType>
  readonly saturate_cast: tensorflow.$Module["saturate_cast"]
  readonly string: py.Promised<tensorflow.DType>
  readonly uint16: py.Promised<tensorflow.DType>
  readonly uint32: py.Promised<tensorflow.DType>
  readonly uint64: py.Promised<tensorflow.DType>
  readonly uint8: py.Promised<tensorflow.DType>
  readonly variant: py.Promised<tensorflow.DType>
}
