// tensorflow.dtypes of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_dtypes_experimental from './tensorflow.dtypes.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly DType: tensorflow.DType$class
  readonly QUANTIZED_DTYPES: py.Remote
  readonly QUANTIZED_DTYPES_dyn: any
  readonly as_dtype: tensorflow.$Module["as_dtype"]
  as_dtype_dyn: py.RemoteFunction
  readonly bfloat16: py.Promised<tensorflow.DType>
  readonly bfloat16_dyn: any
  readonly bool: py.Promised<tensorflow.DType>
  readonly bool_dyn: any
  readonly cast: tensorflow.$Module["cast"]
  cast_dyn: py.RemoteFunction
  readonly complex: tensorflow.$Module["complex"]
  complex_dyn: py.RemoteFunction
  readonly complex128: py.Promised<tensorflow.DType>
  readonly complex128_dyn: any
  readonly complex64: py.Promised<tensorflow.DType>
  readonly complex64_dyn: any
  readonly double: py.Promised<tensorflow.DType>
  readonly double_dyn: any
  readonly experimental: tensorflow_dtypes_experimental.$Module
  readonly float16: py.Promised<tensorflow.DType>
  readonly float16_dyn: any
  readonly float32: py.Promised<tensorflow.DType>
  readonly float32_dyn: any
  readonly float64: py.Promised<tensorflow.DType>
  readonly float64_dyn: any
  readonly half: py.Promised<tensorflow.DType>
  readonly half_dyn: any
  readonly int16: py.Promised<tensorflow.DType>
  readonly int16_dyn: any
  readonly int32: py.Promised<tensorflow.DType>
  readonly int32_dyn: any
  readonly int64: py.Promised<tensorflow.DType>
  readonly int64_dyn: any
  readonly int8: py.Promised<tensorflow.DType>
  readonly int8_dyn: any
  readonly qint16: py.Promised<tensorflow.DType>
  readonly qint16_dyn: any
  readonly qint32: py.Promised<tensorflow.DType>
  readonly qint32_dyn: any
  readonly qint8: py.Promised<tensorflow.DType>
  readonly qint8_dyn: any
  readonly quint16: py.Promised<tensorflow.DType>
  readonly quint16_dyn: any
  readonly quint8: py.Promised<tensorflow.DType>
  readonly quint8_dyn: any
  readonly resource: py.Promised<tensorflow.DType>
  readonly resource_dyn: any
  readonly saturate_cast: tensorflow.$Module["saturate_cast"]
  saturate_cast_dyn: py.RemoteFunction
  readonly string: py.Promised<tensorflow.DType>
  readonly string_dyn: any
  readonly uint16: py.Promised<tensorflow.DType>
  readonly uint16_dyn: any
  readonly uint32: py.Promised<tensorflow.DType>
  readonly uint32_dyn: any
  readonly uint64: py.Promised<tensorflow.DType>
  readonly uint64_dyn: any
  readonly uint8: py.Promised<tensorflow.DType>
  readonly uint8_dyn: any
  readonly variant: py.Promised<tensorflow.DType>
  readonly variant_dyn: any
}
