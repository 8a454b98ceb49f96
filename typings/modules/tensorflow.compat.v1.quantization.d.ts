// tensorflow.compat.v1.quantization of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_quantization_experimental from './tensorflow.compat.v1.quantization.experimental.js'
import type * as tensorflow_quantization from './tensorflow.quantization.js'

export interface $Module extends py.PythonModuleObject {
  readonly dequantize: tensorflow_quantization.$Module["dequantize"]
  dequantize_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_quantization_experimental.$Module
  readonly fake_quant_with_min_max_args: tensorflow_quantization.$Module["fake_quant_with_min_max_args"]
  fake_quant_with_min_max_args_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_args_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_args_gradient"]
  fake_quant_with_min_max_args_gradient_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars: tensorflow_quantization.$Module["fake_quant_with_min_max_vars"]
  fake_quant_with_min_max_vars_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_gradient"]
  fake_quant_with_min_max_vars_gradient_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_per_channel: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel"]
  fake_quant_with_min_max_vars_per_channel_dyn: py.RemoteFunction
  readonly fake_quant_with_min_max_vars_per_channel_gradient: tensorflow_quantization.$Module["fake_quant_with_min_max_vars_per_channel_gradient"]
  fake_quant_with_min_max_vars_per_channel_gradient_dyn: py.RemoteFunction
  readonly quantize: tensorflow_quantization.$Module["quantize"]
  quantize_dyn: py.RemoteFunction
  readonly quantize_and_dequantize: tensorflow_quantization.$Module["quantize_and_dequantize"]
  quantize_and_dequantize_dyn: py.RemoteFunction
  readonly quantize_and_dequantize_v2: tensorflow_quantization.$Module["quantize_and_dequantize_v2"]
  quantize_and_dequantize_v2_dyn: py.RemoteFunction
  readonly quantized_concat: tensorflow_quantization.$Module["quantized_concat"]
  quantized_concat_dyn: py.RemoteFunction
}
