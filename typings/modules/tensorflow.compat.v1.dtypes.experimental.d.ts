// tensorflow.compat.v1.dtypes.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface $Module extends py.PythonModuleObject {
  readonly float4_e2m1fn: py.Promised<tensorflow.DType>
  readonly float4_e2m1fn_dyn: any
  readonly float8_e4m3b11fnuz: py.Promised<tensorflow.DType>
  readonly float8_e4m3b11fnuz_dyn: any
  readonly float8_e4m3fn: py.Promised<tensorflow.DType>
  readonly float8_e4m3fn_dyn: any
  readonly float8_e4m3fnuz: py.Promised<tensorflow.DType>
  readonly float8_e4m3fnuz_dyn: any
  readonly float8_e5m2: py.Promised<tensorflow.DType>
  readonly float8_e5m2_dyn: any
  readonly float8_e5m2fnuz: py.Promised<tensorflow.DType>
  readonly float8_e5m2fnuz_dyn: any
  readonly int2: py.Promised<tensorflow.DType>
  readonly int2_dyn: any
  readonly int4: py.Promised<tensorflow.DType>
  readonly int4_dyn: any
  readonly uint2: py.Promised<tensorflow.DType>
  readonly uint2_dyn: any
  readonly uint4: py.Promised<tensorflow.DType>
  readonly uint4_dyn: any
}
