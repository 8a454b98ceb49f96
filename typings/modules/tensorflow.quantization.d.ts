// tensorflow.quantization of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_quantization_experimental from './tensorflow.quantization.experimental.js'

export interface dequantize$ {
  input: py.TensorLike
  min_range: py.TensorLike
  max_range: py.TensorLike
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  name?: py.Str | null | undefined
  axis?: py.Int | null | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  dtype?: py.DType | undefined
}

export interface fake_quant_with_min_max_args$ {
  inputs: py.TensorLike
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface fake_quant_with_min_max_args_gradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface fake_quant_with_min_max_vars$ {
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface fake_quant_with_min_max_vars_gradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface fake_quant_with_min_max_vars_per_channel$ {
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface fake_quant_with_min_max_vars_per_channel_gradient$ {
  gradients: py.TensorLike
  inputs: py.TensorLike
  min: py.TensorLike
  max: py.TensorLike
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.Str | null | undefined
}

export interface quantize$ {
  input: py.TensorLike
  min_range: py.TensorLike
  max_range: py.TensorLike
  T: py.DType
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  /** Default: `'HALF_AWAY_FROM_ZERO'` */
  round_mode?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.Int | null | undefined
  /** Default: `0.01` */
  ensure_minimum_range?: py.Float | undefined
}

export interface quantize_and_dequantize$ {
  input: py.TensorLike
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `'HALF_TO_EVEN'` */
  round_mode?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.Int | null | undefined
}

export interface quantize_and_dequantize_v2$ {
  input: py.TensorLike
  input_min: py.RemoteArgument
  input_max: py.RemoteArgument
  /** Default: `True` */
  signed_input?: py.Bool | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  range_given?: py.Bool | undefined
  /** Default: `'HALF_TO_EVEN'` */
  round_mode?: py.Str | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.Int | null | undefined
}

export interface quantized_concat$ {
  concat_dim: py.TensorLike
  values: py.List<py.RemoteArgument>
  input_mins: py.List<py.RemoteArgument>
  input_maxes: py.List<py.RemoteArgument>
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  dequantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, mode: py.Str, name: py.Str | null, axis: py.Int | null, narrow_range?: py.Bool, dtype?: py.DType): py.Promised<tensorflow.Tensor>
  dequantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, mode: py.Str, name: py.Str | null, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range' | 'mode' | 'name'>): py.Promised<tensorflow.Tensor>
  dequantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, mode: py.Str, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range' | 'mode'>): py.Promised<tensorflow.Tensor>
  dequantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range'>): py.Promised<tensorflow.Tensor>
  dequantize(input: py.TensorLike, min_range: py.TensorLike, keywords: py.Rest<dequantize$, 'input' | 'min_range'>): py.Promised<tensorflow.Tensor>
  dequantize(input: py.TensorLike, keywords: py.Rest<dequantize$, 'input'>): py.Promised<tensorflow.Tensor>
  dequantize(keywords: dequantize$): py.Promised<tensorflow.Tensor>
  dequantize_dyn: py.RemoteFunction
  readonly experimental: tensorflow_quantization_experimental.$Module
  fake_quant_with_min_max_args(inputs: py.TensorLike, min: py.Float, max: py.Float, num_bits: py.Int, narrow_range?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args(inputs: py.TensorLike, min: py.Float, max: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs' | 'min' | 'max'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args(inputs: py.TensorLike, min: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs' | 'min'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args(inputs: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args(keywords: fake_quant_with_min_max_args$): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_dyn: py.RemoteFunction
  fake_quant_with_min_max_args_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.Float, max: py.Float, num_bits: py.Int, narrow_range?: py.Bool, name?: py.Str | null): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.Float, max: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs' | 'min'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient(gradients: py.TensorLike, inputs: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient(gradients: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient(keywords: fake_quant_with_min_max_args_gradient$): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_args_gradient_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max' | 'num_bits'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(keywords: fake_quant_with_min_max_vars$): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(gradients: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient(keywords: fake_quant_with_min_max_vars_gradient$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_gradient_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, name: py.Str | null): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max' | 'num_bits'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, min: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(inputs: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel(keywords: fake_quant_with_min_max_vars_per_channel$): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_per_channel_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, max: py.TensorLike, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, min: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, inputs: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient(keywords: fake_quant_with_min_max_vars_per_channel_gradient$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  fake_quant_with_min_max_vars_per_channel_gradient_dyn: py.RemoteFunction
  quantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, T: py.DType, mode: py.Str, round_mode: py.Str, name: py.Str | null, narrow_range?: py.Bool, axis?: py.Int | null, ensure_minimum_range?: py.Float): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, T: py.DType, mode: py.Str, round_mode: py.Str, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode' | 'round_mode'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, T: py.DType, mode: py.Str, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, T: py.DType, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, min_range: py.TensorLike, max_range: py.TensorLike, keywords: py.Rest<quantize$, 'input' | 'min_range' | 'max_range'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, min_range: py.TensorLike, keywords: py.Rest<quantize$, 'input' | 'min_range'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(input: py.TensorLike, keywords: py.Rest<quantize$, 'input'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize(keywords: quantize$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantize_dyn: py.RemoteFunction
  quantize_and_dequantize(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, range_given: py.Bool, round_mode?: py.Str, name?: py.Str | null, narrow_range?: py.Bool, axis?: py.Int | null): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max' | 'signed_input' | 'num_bits'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max' | 'signed_input'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(input: py.TensorLike, input_min: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'input' | 'input_min'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(input: py.TensorLike, keywords: py.Rest<quantize_and_dequantize$, 'input'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize(keywords: quantize_and_dequantize$): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_dyn: py.RemoteFunction
  quantize_and_dequantize_v2(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, range_given: py.Bool, round_mode?: py.Str, name?: py.Str | null, narrow_range?: py.Bool, axis?: py.Int | null): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max' | 'signed_input' | 'num_bits'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max' | 'signed_input'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(input: py.TensorLike, input_min: py.Positional, input_max: py.Positional, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(input: py.TensorLike, input_min: py.Positional, keywords: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(input: py.TensorLike, keywords: py.Rest<quantize_and_dequantize_v2$, 'input'>): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2(keywords: quantize_and_dequantize_v2$): py.Promised<tensorflow.Tensor>
  quantize_and_dequantize_v2_dyn: py.RemoteFunction
  quantized_concat(concat_dim: py.TensorLike, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, input_maxes: py.List<py.RemoteArgument>, name: py.Str | null): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat(concat_dim: py.TensorLike, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, input_maxes: py.List<py.RemoteArgument>, keywords?: py.Rest<quantized_concat$, 'concat_dim' | 'values' | 'input_mins' | 'input_maxes'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat(concat_dim: py.TensorLike, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, keywords: py.Rest<quantized_concat$, 'concat_dim' | 'values' | 'input_mins'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat(concat_dim: py.TensorLike, values: py.List<py.RemoteArgument>, keywords: py.Rest<quantized_concat$, 'concat_dim' | 'values'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat(concat_dim: py.TensorLike, keywords: py.Rest<quantized_concat$, 'concat_dim'>): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat(keywords: quantized_concat$): py.Remote<[tensorflow.Tensor, tensorflow.Tensor, tensorflow.Tensor]>
  quantized_concat_dyn: py.RemoteFunction
}
