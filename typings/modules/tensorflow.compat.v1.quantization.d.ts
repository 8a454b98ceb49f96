// tensorflow.compat.v1.quantization of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_quantization_experimental from './tensorflow.compat.v1.quantization.experimental.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'

export interface $Module extends py.PythonModuleObject {
  readonly dequantize: tensorflow_quantization.$Module["dequantize"]
  readonly experimental: tensorflow_compat_v1_quantization_experimental.$Module
  readonly fake_quant_with_min_max_args: tensorflow_quantization.$Module["fake_quant_with_min_max_args"]
  readonly fake_quant_with_min_max_args_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_args_gradient"]
  readonly fake_quant_with_min_max_vars: tensorflow_quantization.$Module["fake_quant_with_min_max_vars"]
  readonly fake_quant_with_min_max_vars_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_gradient"]
  readonly fake_quant_with_min_max_vars_per_channel: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel"]
  readonly fake_quant_with_min_max_vars_per_channel_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel_gradient"]
  readonly quantize: tensorflow_quantization.$Module["quantize"]
  readonly quantize_and_dequantize: tensorflow_quantization.$Module["quantize_and_dequantize"]
  readonly quantize_and_dequantize_v2: tensorflow_quantization.$Module["quantize_and_dequantize_v2"]
  readonly quantized_concat: tensorflow_quantization.$Module["quantized_concat"]
}
