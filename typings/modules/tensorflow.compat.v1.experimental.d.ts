// tensorflow.compat.v1.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_experimental_extension_type from './tensorflow.compat.v1.experimental.extension_type.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'

export interface output_all_intermediates$ {
  state: py.Bool | null
}

export interface $Module extends py.PythonModuleObject {
  readonly BatchableExtensionType: tensorflow_experimental.BatchableExtensionType$class
  readonly DynamicRaggedShape: tensorflow_experimental.DynamicRaggedShape$class
  readonly ExtensionType: tensorflow_experimental.ExtensionType$class
  readonly ExtensionTypeBatchEncoder: tensorflow_experimental.ExtensionTypeBatchEncoder$class
  readonly ExtensionTypeSpec: tensorflow_experimental.ExtensionTypeSpec$class
  readonly Optional: tensorflow_experimental.Optional$class
  readonly RowPartition: tensorflow_experimental.RowPartition$class
  readonly StructuredTensor: tensorflow_experimental.StructuredTensor$class
  readonly async_clear_error: tensorflow_experimental.$Module["async_clear_error"]
  async_clear_error_dyn: py.RemoteFunction
  readonly async_scope: tensorflow_experimental.$Module["async_scope"]
  async_scope_dyn: py.RemoteFunction
  readonly dispatch_for_api: tensorflow_experimental.$Module["dispatch_for_api"]
  dispatch_for_api_dyn: py.RemoteFunction
  readonly dispatch_for_binary_elementwise_apis: tensorflow_experimental.$Module["dispatch_for_binary_elementwise_apis"]
  dispatch_for_binary_elementwise_apis_dyn: py.RemoteFunction
  readonly dispatch_for_binary_elementwise_assert_apis: tensorflow_experimental.$Module["dispatch_for_binary_elementwise_assert_apis"]
  dispatch_for_binary_elementwise_assert_apis_dyn: py.RemoteFunction
  readonly dispatch_for_unary_elementwise_apis: tensorflow_experimental.$Module["dispatch_for_unary_elementwise_apis"]
  dispatch_for_unary_elementwise_apis_dyn: py.RemoteFunction
  readonly enable_strict_mode: tensorflow_experimental.$Module["enable_strict_mode"]
  enable_strict_mode_dyn: py.RemoteFunction
  readonly extension_type: tensorflow_compat_v1_experimental_extension_type.$Module
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
  readonly function_executor_type: tensorflow_experimental.$Module["function_executor_type"]
  function_executor_type_dyn: py.RemoteFunction
  readonly int2: py.Promised<tensorflow.DType>
  readonly int2_dyn: any
  readonly int4: py.Promised<tensorflow.DType>
  readonly int4_dyn: any
  output_all_intermediates(state: py.Bool | null): py.Remote
  output_all_intermediates(keywords: output_all_intermediates$): py.Remote
  output_all_intermediates_dyn: py.RemoteFunction
  readonly register_filesystem_plugin: tensorflow_experimental.$Module["register_filesystem_plugin"]
  register_filesystem_plugin_dyn: py.RemoteFunction
  readonly uint2: py.Promised<tensorflow.DType>
  readonly uint2_dyn: any
  readonly uint4: py.Promised<tensorflow.DType>
  readonly uint4_dyn: any
  readonly unregister_dispatch_for: tensorflow_experimental.$Module["unregister_dispatch_for"]
  unregister_dispatch_for_dyn: py.RemoteFunction
}
