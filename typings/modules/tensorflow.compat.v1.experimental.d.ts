// tensorflow.compat.v1.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1_experimental_extension_type from './tensorflow.compat.v1.experimental.extension_type.js'
import type * as tensorflow_experimental from './tensorflow.experimental.js'

export interface output_all_intermediates$ {
  state: true | false | py.Remote<any> | null
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
  readonly async_scope: tensorflow_experimental.$Module["async_scope"]
  readonly dispatch_for_api: tensorflow_experimental.$Module["dispatch_for_api"]
  readonly dispatch_for_binary_elementwise_apis: tensorflow_experimental.$Module["dispatch_for_binary_elementwise_apis"]
  readonly dispatch_for_binary_elementwise_assert_apis: tensorflow_experimental.$Module["dispatch_for_binary_elementwise_assert_apis"]
  readonly dispatch_for_unary_elementwise_apis: tensorflow_experimental.$Module["dispatch_for_unary_elementwise_apis"]
  readonly enable_strict_mode: tensorflow_experimental.$Module["enable_strict_mode"]
  readonly extension_type: tensorflow_compat_v1_experimental_extension_type.$Module
  readonly float4_e2m1fn: py.Promised<tensorflow.DType>
  readonly float8_e4m3b11fnuz: py.Promised<tensorflow.DType>
  readonly float8_e4m3fn: py.Promised<tensorflow.DType>
  readonly float8_e4m3fnuz: py.Promised<tensorflow.DType>
  readonly float8_e5m2: py.Promised<tensorflow.DType>
  readonly float8_e5m2fnuz: py.Promised<tensorflow.DType>
  readonly function_executor_type: tensorflow_experimental.$Module["function_executor_type"]
  readonly int2: py.Promised<tensorflow.DType>
  readonly int4: py.Promised<tensorflow.DType>
  output_all_intermediates(state: true | false | py.Remote<any> | null): py.Remote
  output_all_intermediates(keywords: output_all_intermediates$): py.Remote
  output_all_intermediates_dyn: py.RemoteFunction
  readonly register_filesystem_plugin: tensorflow_experimental.$Module["register_filesystem_plugin"]
  readonly uint2: py.Promised<tensorflow.DType>
  readonly uint4: py.Promised<tensorflow.DType>
  readonly unregister_dispatch_for: tensorflow_experimental.$Module["unregister_dispatch_for"]
}
