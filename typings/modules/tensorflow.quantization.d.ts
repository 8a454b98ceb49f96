// tensorflow.quantization of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_quantization_experimental from './tensorflow.quantization.experimental.js'

export interface dequantize$ {
  input: py.RemoteArgument
  min_range: py.RemoteArgument
  max_range: py.RemoteArgument
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  dtype?: py.DType | undefined
}

export interface fake_quant_with_min_max_args$ {
  inputs: py.RemoteArgument
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface fake_quant_with_min_max_args_gradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  /** Default: `-6` */
  min?: py.Float | undefined
  /** Default: `6` */
  max?: py.Float | undefined
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface fake_quant_with_min_max_vars$ {
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface fake_quant_with_min_max_vars_gradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface fake_quant_with_min_max_vars_per_channel$ {
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface fake_quant_with_min_max_vars_per_channel_gradient$ {
  gradients: py.RemoteArgument
  inputs: py.RemoteArgument
  min: py.RemoteArgument
  max: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  name?: py.RemoteArgument | undefined
}

export interface quantize$ {
  input: py.RemoteArgument
  min_range: py.RemoteArgument
  max_range: py.RemoteArgument
  T: py.RemoteArgument
  /** Default: `'MIN_COMBINED'` */
  mode?: py.Str | undefined
  /** Default: `'HALF_AWAY_FROM_ZERO'` */
  round_mode?: py.Str | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
  /** Default: `0.01` */
  ensure_minimum_range?: py.Float | undefined
}

export interface quantize_and_dequantize$ {
  input: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
}

export interface quantize_and_dequantize_v2$ {
  input: py.RemoteArgument
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
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.RemoteArgument | undefined
}

export interface quantized_concat$ {
  concat_dim: py.RemoteArgument
  values: py.List<py.RemoteArgument>
  input_mins: py.List<py.RemoteArgument>
  input_maxes: py.List<py.RemoteArgument>
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  dequantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, mode: py.Str, name: py.Positional, axis: py.Positional, narrow_range?: py.Bool, dtype?: py.DType): py.Remote
  dequantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, mode: py.Str, name: py.Positional, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range' | 'mode' | 'name'>): py.Remote
  dequantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, mode: py.Str, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range' | 'mode'>): py.Remote
  dequantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, keywords?: py.Rest<dequantize$, 'input' | 'min_range' | 'max_range'>): py.Remote
  dequantize(input: py.Positional, min_range: py.Positional, keywords: py.Rest<dequantize$, 'input' | 'min_range'>): py.Remote
  dequantize(input: py.Positional, keywords: py.Rest<dequantize$, 'input'>): py.Remote
  dequantize(keywords: dequantize$): py.Remote
  dequantize_dyn: py.RemoteFunction
  readonly experimental: tensorflow_quantization_experimental.$Module
  fake_quant_with_min_max_args(inputs: py.Positional, min: py.Float, max: py.Float, num_bits: py.Int, narrow_range?: py.Bool, name?: py.Positional): py.Remote
  fake_quant_with_min_max_args(inputs: py.Positional, min: py.Float, max: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_args(inputs: py.Positional, min: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_args(inputs: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_args$, 'inputs'>): py.Remote
  fake_quant_with_min_max_args(keywords: fake_quant_with_min_max_args$): py.Remote
  fake_quant_with_min_max_args_dyn: py.RemoteFunction
  fake_quant_with_min_max_args_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Float, max: py.Float, num_bits: py.Int, narrow_range?: py.Bool, name?: py.Positional): py.Remote
  fake_quant_with_min_max_args_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Float, max: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_args_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Float, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_args_gradient(gradients: py.Positional, inputs: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients' | 'inputs'>): py.Remote
  fake_quant_with_min_max_args_gradient(gradients: py.Positional, keywords: py.Rest<fake_quant_with_min_max_args_gradient$, 'gradients'>): py.Remote
  fake_quant_with_min_max_args_gradient(keywords: fake_quant_with_min_max_args_gradient$): py.Remote
  fake_quant_with_min_max_args_gradient_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, name: py.Positional): py.Remote
  fake_quant_with_min_max_vars(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote
  fake_quant_with_min_max_vars(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote
  fake_quant_with_min_max_vars(inputs: py.Positional, min: py.Positional, max: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_vars(inputs: py.Positional, min: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_vars(inputs: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs'>): py.Remote
  fake_quant_with_min_max_vars(keywords: fake_quant_with_min_max_vars$): py.Remote
  fake_quant_with_min_max_vars_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, name: py.Positional): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, inputs: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients' | 'inputs'>): py.Remote
  fake_quant_with_min_max_vars_gradient(gradients: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_gradient$, 'gradients'>): py.Remote
  fake_quant_with_min_max_vars_gradient(keywords: fake_quant_with_min_max_vars_gradient$): py.Remote
  fake_quant_with_min_max_vars_gradient_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, name: py.Positional): py.Remote
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, min: py.Positional, max: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, min: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_vars_per_channel(inputs: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel$, 'inputs'>): py.Remote
  fake_quant_with_min_max_vars_per_channel(keywords: fake_quant_with_min_max_vars_per_channel$): py.Remote
  fake_quant_with_min_max_vars_per_channel_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, name: py.Positional): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits' | 'narrow_range'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max' | 'num_bits'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, max: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min' | 'max'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, min: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs' | 'min'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, inputs: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients' | 'inputs'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(gradients: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars_per_channel_gradient$, 'gradients'>): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient(keywords: fake_quant_with_min_max_vars_per_channel_gradient$): py.Remote
  fake_quant_with_min_max_vars_per_channel_gradient_dyn: py.RemoteFunction
  quantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, round_mode: py.Str, name: py.Positional, narrow_range?: py.Bool, axis?: py.Positional, ensure_minimum_range?: py.Float): py.Remote
  quantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, round_mode: py.Str, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode' | 'round_mode'>): py.Remote
  quantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, mode: py.Str, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T' | 'mode'>): py.Remote
  quantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, T: py.Positional, keywords?: py.Rest<quantize$, 'input' | 'min_range' | 'max_range' | 'T'>): py.Remote
  quantize(input: py.Positional, min_range: py.Positional, max_range: py.Positional, keywords: py.Rest<quantize$, 'input' | 'min_range' | 'max_range'>): py.Remote
  quantize(input: py.Positional, min_range: py.Positional, keywords: py.Rest<quantize$, 'input' | 'min_range'>): py.Remote
  quantize(input: py.Positional, keywords: py.Rest<quantize$, 'input'>): py.Remote
  quantize(keywords: quantize$): py.Remote
  quantize_dyn: py.RemoteFunction
  quantize_and_dequantize(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, range_given: py.Bool, round_mode?: py.Str, name?: py.Positional, narrow_range?: py.Bool, axis?: py.Positional): py.Remote
  quantize_and_dequantize(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max' | 'signed_input' | 'num_bits'>): py.Remote
  quantize_and_dequantize(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max' | 'signed_input'>): py.Remote
  quantize_and_dequantize(input: py.Positional, input_min: py.Positional, input_max: py.Positional, keywords?: py.Rest<quantize_and_dequantize$, 'input' | 'input_min' | 'input_max'>): py.Remote
  quantize_and_dequantize(input: py.Positional, input_min: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'input' | 'input_min'>): py.Remote
  quantize_and_dequantize(input: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'input'>): py.Remote
  quantize_and_dequantize(keywords: quantize_and_dequantize$): py.Remote
  quantize_and_dequantize_dyn: py.RemoteFunction
  quantize_and_dequantize_v2(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, range_given: py.Bool, round_mode?: py.Str, name?: py.Positional, narrow_range?: py.Bool, axis?: py.Positional): py.Remote
  quantize_and_dequantize_v2(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, num_bits: py.Int, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max' | 'signed_input' | 'num_bits'>): py.Remote
  quantize_and_dequantize_v2(input: py.Positional, input_min: py.Positional, input_max: py.Positional, signed_input: py.Bool, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max' | 'signed_input'>): py.Remote
  quantize_and_dequantize_v2(input: py.Positional, input_min: py.Positional, input_max: py.Positional, keywords?: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min' | 'input_max'>): py.Remote
  quantize_and_dequantize_v2(input: py.Positional, input_min: py.Positional, keywords: py.Rest<quantize_and_dequantize_v2$, 'input' | 'input_min'>): py.Remote
  quantize_and_dequantize_v2(input: py.Positional, keywords: py.Rest<quantize_and_dequantize_v2$, 'input'>): py.Remote
  quantize_and_dequantize_v2(keywords: quantize_and_dequantize_v2$): py.Remote
  quantize_and_dequantize_v2_dyn: py.RemoteFunction
  quantized_concat(concat_dim: py.Positional, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, input_maxes: py.List<py.RemoteArgument>, name: py.Positional): py.Remote
  quantized_concat(concat_dim: py.Positional, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, input_maxes: py.List<py.RemoteArgument>, keywords?: py.Rest<quantized_concat$, 'concat_dim' | 'values' | 'input_mins' | 'input_maxes'>): py.Remote
  quantized_concat(concat_dim: py.Positional, values: py.List<py.RemoteArgument>, input_mins: py.List<py.RemoteArgument>, keywords: py.Rest<quantized_concat$, 'concat_dim' | 'values' | 'input_mins'>): py.Remote
  quantized_concat(concat_dim: py.Positional, values: py.List<py.RemoteArgument>, keywords: py.Rest<quantized_concat$, 'concat_dim' | 'values'>): py.Remote
  quantized_concat(concat_dim: py.Positional, keywords: py.Rest<quantized_concat$, 'concat_dim'>): py.Remote
  quantized_concat(keywords: quantized_concat$): py.Remote
  quantized_concat_dyn: py.RemoteFunction
}
