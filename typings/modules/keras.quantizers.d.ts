// keras.quantizers of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface AWQConfig extends QuantizationConfig {
  readonly [py.kind]: { readonly 'keras.quantizers.AWQConfig': true } & QuantizationConfig[typeof py.kind]
  dataset: any
  dataset_dyn: any
  dtype_policy_string(): py.Remote<string>
  dtype_policy_string_dyn: py.RemoteFunction
  get group_size(): py.Remote<number>
  set group_size(value: py.Int)
  group_size_dyn: any
  get num_grid_points(): py.Remote<number>
  set num_grid_points(value: py.Int)
  num_grid_points_dyn: any
  get num_samples(): py.Remote<number>
  set num_samples(value: py.Int)
  num_samples_dyn: any
  get quantization_layer_structure(): py.Remote<any | null>
  set quantization_layer_structure(value: py.Dict<string, py.RemoteArgument> | null)
  quantization_layer_structure_dyn: any
  get sequence_length(): py.Remote<number>
  set sequence_length(value: py.Int)
  sequence_length_dyn: any
  tokenizer: any
  tokenizer_dyn: any
  get weight_bits(): py.Remote<number>
  set weight_bits(value: py.Int)
  weight_bits_dyn: any
}

export interface AWQConfig$new {
  dataset: py.Items<py.RemoteArgument>
  tokenizer: py.RemoteArgument
  /** Default: `4` */
  weight_bits?: py.Int | undefined
  /** Default: `128` */
  num_samples?: py.Int | undefined
  /** Default: `512` */
  sequence_length?: py.Int | undefined
  /** Default: `128` */
  group_size?: py.Int | undefined
  /** Default: `20` */
  num_grid_points?: py.Int | undefined
  quantization_layer_structure?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface AWQConfig$class extends py.Statics<QuantizationConfig$class> {
  new (dataset: py.Items<py.RemoteArgument>, tokenizer: py.Positional, keywords?: py.Rest<AWQConfig$new, 'dataset' | 'tokenizer'>): AWQConfig
  (dataset: py.Items<py.RemoteArgument>, tokenizer: py.Positional, keywords?: py.Rest<AWQConfig$new, 'dataset' | 'tokenizer'>): py.Promised<AWQConfig>
  new (dataset: py.Items<py.RemoteArgument>, keywords: py.Rest<AWQConfig$new, 'dataset'>): AWQConfig
  (dataset: py.Items<py.RemoteArgument>, keywords: py.Rest<AWQConfig$new, 'dataset'>): py.Promised<AWQConfig>
  new (keywords: AWQConfig$new): AWQConfig
  (keywords: AWQConfig$new): py.Promised<AWQConfig>
}

export interface AbsMaxQuantizer$__call__ {
  x: py.TensorLike
  axis?: py.Int | null | undefined
  /** Default: `False` */
  to_numpy?: py.Bool | undefined
}

export interface AbsMaxQuantizer extends Quantizer {
  readonly [py.kind]: { readonly 'keras.quantizers.AbsMaxQuantizer': true } & Quantizer[typeof py.kind]
  (x: py.TensorLike, axis: py.Int | null, to_numpy: py.Bool): py.Remote<any[]>
  (x: py.TensorLike, axis: py.Int | null, keywords?: py.Rest<AbsMaxQuantizer$__call__, 'x' | 'axis'>): py.Remote<any[]>
  (x: py.TensorLike, keywords?: py.Rest<AbsMaxQuantizer$__call__, 'x'>): py.Remote<any[]>
  (keywords: AbsMaxQuantizer$__call__): py.Remote<any[]>
  axis: any
  axis_dyn: any
  epsilon: any
  epsilon_dyn: any
  value_range: any
  value_range_dyn: any
}

export interface AbsMaxQuantizer$new {
  axis?: py.RemoteArgument | undefined
  /** Default: `(-127, 127)` */
  value_range?: py.List<py.Int> | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `'int8'` */
  output_dtype?: py.Str | undefined
}

export interface AbsMaxQuantizer$class extends py.Statics<Quantizer$class> {
  new (axis: py.Positional, value_range: py.List<py.Int>, epsilon: py.Float, output_dtype: py.Str): AbsMaxQuantizer
  (axis: py.Positional, value_range: py.List<py.Int>, epsilon: py.Float, output_dtype: py.Str): py.Promised<AbsMaxQuantizer>
  new (axis: py.Positional, value_range: py.List<py.Int>, epsilon: py.Float, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis' | 'value_range' | 'epsilon'>): AbsMaxQuantizer
  (axis: py.Positional, value_range: py.List<py.Int>, epsilon: py.Float, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis' | 'value_range' | 'epsilon'>): py.Promised<AbsMaxQuantizer>
  new (axis: py.Positional, value_range: py.List<py.Int>, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis' | 'value_range'>): AbsMaxQuantizer
  (axis: py.Positional, value_range: py.List<py.Int>, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis' | 'value_range'>): py.Promised<AbsMaxQuantizer>
  new (axis: py.Positional, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis'>): AbsMaxQuantizer
  (axis: py.Positional, keywords?: py.Rest<AbsMaxQuantizer$new, 'axis'>): py.Promised<AbsMaxQuantizer>
  new (keywords?: AbsMaxQuantizer$new): AbsMaxQuantizer
  (keywords?: AbsMaxQuantizer$new): py.Promised<AbsMaxQuantizer>
}

export interface Float8QuantizationConfig extends QuantizationConfig {
  readonly [py.kind]: { readonly 'keras.quantizers.Float8QuantizationConfig': true } & QuantizationConfig[typeof py.kind]
}

export interface Float8QuantizationConfig$class extends py.Statics<QuantizationConfig$class> {
  new (): Float8QuantizationConfig
  (): py.Promised<Float8QuantizationConfig>
}

export interface GPTQConfig extends QuantizationConfig {
  readonly [py.kind]: { readonly 'keras.quantizers.GPTQConfig': true } & QuantizationConfig[typeof py.kind]
  get activation_order(): py.Remote<boolean>
  set activation_order(value: py.Bool)
  activation_order_dyn: any
  dataset: any
  dataset_dyn: any
  dtype_policy_string(): py.Remote<string>
  dtype_policy_string_dyn: py.RemoteFunction
  get group_size(): py.Remote<number>
  set group_size(value: py.Int)
  group_size_dyn: any
  get hessian_damping(): py.Remote<number>
  set hessian_damping(value: py.Float)
  hessian_damping_dyn: any
  get num_samples(): py.Remote<number>
  set num_samples(value: py.Int)
  num_samples_dyn: any
  get per_channel(): py.Remote<boolean>
  set per_channel(value: py.Bool)
  per_channel_dyn: any
  get quantization_layer_structure(): py.Remote<any | null>
  set quantization_layer_structure(value: py.Dict<string, py.RemoteArgument> | null)
  quantization_layer_structure_dyn: any
  get sequence_length(): py.Remote<number>
  set sequence_length(value: py.Int)
  sequence_length_dyn: any
  get symmetric(): py.Remote<boolean>
  set symmetric(value: py.Bool)
  symmetric_dyn: any
  tokenizer: any
  tokenizer_dyn: any
  get weight_bits(): py.Remote<number>
  set weight_bits(value: py.Int)
  weight_bits_dyn: any
}

export interface GPTQConfig$new {
  dataset: py.Items<py.RemoteArgument>
  tokenizer: py.RemoteArgument
  /** Default: `4` */
  weight_bits?: py.Int | undefined
  /** Default: `128` */
  num_samples?: py.Int | undefined
  /** Default: `True` */
  per_channel?: py.Bool | undefined
  /** Default: `512` */
  sequence_length?: py.Int | undefined
  /** Default: `0.01` */
  hessian_damping?: py.Float | undefined
  /** Default: `128` */
  group_size?: py.Int | undefined
  /** Default: `False` */
  symmetric?: py.Bool | undefined
  /** Default: `False` */
  activation_order?: py.Bool | undefined
  quantization_layer_structure?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface GPTQConfig$class extends py.Statics<QuantizationConfig$class> {
  new (dataset: py.Items<py.RemoteArgument>, tokenizer: py.Positional, keywords?: py.Rest<GPTQConfig$new, 'dataset' | 'tokenizer'>): GPTQConfig
  (dataset: py.Items<py.RemoteArgument>, tokenizer: py.Positional, keywords?: py.Rest<GPTQConfig$new, 'dataset' | 'tokenizer'>): py.Promised<GPTQConfig>
  new (dataset: py.Items<py.RemoteArgument>, keywords: py.Rest<GPTQConfig$new, 'dataset'>): GPTQConfig
  (dataset: py.Items<py.RemoteArgument>, keywords: py.Rest<GPTQConfig$new, 'dataset'>): py.Promised<GPTQConfig>
  new (keywords: GPTQConfig$new): GPTQConfig
  (keywords: GPTQConfig$new): py.Promised<GPTQConfig>
}

export interface Int4QuantizationConfig extends QuantizationConfig {
  readonly [py.kind]: { readonly 'keras.quantizers.Int4QuantizationConfig': true } & QuantizationConfig[typeof py.kind]
  block_size: any
  block_size_dyn: any
}

export interface Int4QuantizationConfig$new {
  weight_quantizer?: py.RemoteArgument | undefined
  /** Default: `'default'` */
  activation_quantizer?: py.Str | undefined
  /** Default: `128` */
  block_size?: py.Int | undefined
}

export interface Int4QuantizationConfig$class extends py.Statics<QuantizationConfig$class> {
  new (weight_quantizer: py.Positional, activation_quantizer: py.Str, block_size: py.Int): Int4QuantizationConfig
  (weight_quantizer: py.Positional, activation_quantizer: py.Str, block_size: py.Int): py.Promised<Int4QuantizationConfig>
  new (weight_quantizer: py.Positional, activation_quantizer: py.Str, keywords?: py.Rest<Int4QuantizationConfig$new, 'weight_quantizer' | 'activation_quantizer'>): Int4QuantizationConfig
  (weight_quantizer: py.Positional, activation_quantizer: py.Str, keywords?: py.Rest<Int4QuantizationConfig$new, 'weight_quantizer' | 'activation_quantizer'>): py.Promised<Int4QuantizationConfig>
  new (weight_quantizer: py.Positional, keywords?: py.Rest<Int4QuantizationConfig$new, 'weight_quantizer'>): Int4QuantizationConfig
  (weight_quantizer: py.Positional, keywords?: py.Rest<Int4QuantizationConfig$new, 'weight_quantizer'>): py.Promised<Int4QuantizationConfig>
  new (keywords?: Int4QuantizationConfig$new): Int4QuantizationConfig
  (keywords?: Int4QuantizationConfig$new): py.Promised<Int4QuantizationConfig>
}

export interface Int8QuantizationConfig extends QuantizationConfig {
  readonly [py.kind]: { readonly 'keras.quantizers.Int8QuantizationConfig': true } & QuantizationConfig[typeof py.kind]
}

export interface Int8QuantizationConfig$new {
  weight_quantizer?: py.RemoteArgument | undefined
  /** Default: `'default'` */
  activation_quantizer?: py.Str | undefined
}

export interface Int8QuantizationConfig$class extends py.Statics<QuantizationConfig$class> {
  new (weight_quantizer: py.Positional, activation_quantizer: py.Str): Int8QuantizationConfig
  (weight_quantizer: py.Positional, activation_quantizer: py.Str): py.Promised<Int8QuantizationConfig>
  new (weight_quantizer: py.Positional, keywords?: py.Rest<Int8QuantizationConfig$new, 'weight_quantizer'>): Int8QuantizationConfig
  (weight_quantizer: py.Positional, keywords?: py.Rest<Int8QuantizationConfig$new, 'weight_quantizer'>): py.Promised<Int8QuantizationConfig>
  new (keywords?: Int8QuantizationConfig$new): Int8QuantizationConfig
  (keywords?: Int8QuantizationConfig$new): py.Promised<Int8QuantizationConfig>
}

export interface QuantizationConfig$activation_quantizer_or_default {
  config: py.RemoteArgument
  default: py.RemoteArgument
}

export interface QuantizationConfig$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface QuantizationConfig$weight_quantizer_or_default {
  config: py.RemoteArgument
  default: py.RemoteArgument
}

export interface QuantizationConfig extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.quantizers.QuantizationConfig': true }
  activation_quantizer: any
  activation_quantizer_dyn: any
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  readonly mode: py.Remote
  readonly mode_dyn: any
  weight_quantizer: any
  weight_quantizer_dyn: any
}

export interface QuantizationConfig$new {
  weight_quantizer?: py.RemoteArgument | undefined
  activation_quantizer?: py.RemoteArgument | undefined
}

export interface QuantizationConfig$class extends py.PythonClass {
  new (weight_quantizer: py.Positional, activation_quantizer: py.Positional): QuantizationConfig
  (weight_quantizer: py.Positional, activation_quantizer: py.Positional): py.Promised<QuantizationConfig>
  new (weight_quantizer: py.Positional, keywords?: py.Rest<QuantizationConfig$new, 'weight_quantizer'>): QuantizationConfig
  (weight_quantizer: py.Positional, keywords?: py.Rest<QuantizationConfig$new, 'weight_quantizer'>): py.Promised<QuantizationConfig>
  new (keywords?: QuantizationConfig$new): QuantizationConfig
  (keywords?: QuantizationConfig$new): py.Promised<QuantizationConfig>
  activation_quantizer_or_default(config: py.Positional, default_: py.Positional): py.Remote
  activation_quantizer_or_default(config: py.Positional, keywords: py.Rest<QuantizationConfig$activation_quantizer_or_default, 'config'>): py.Remote
  activation_quantizer_or_default(keywords: QuantizationConfig$activation_quantizer_or_default): py.Remote
  activation_quantizer_or_default_dyn: py.RemoteFunction
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: QuantizationConfig$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
  weight_quantizer_or_default(config: py.Positional, default_: py.Positional): py.Remote
  weight_quantizer_or_default(config: py.Positional, keywords: py.Rest<QuantizationConfig$weight_quantizer_or_default, 'config'>): py.Remote
  weight_quantizer_or_default(keywords: QuantizationConfig$weight_quantizer_or_default): py.Remote
  weight_quantizer_or_default_dyn: py.RemoteFunction
}

export interface Quantizer$__call__ {
  x: py.RemoteArgument
}

export interface Quantizer$from_config {
  config: py.Dict<string, py.RemoteArgument>
}

export interface Quantizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.quantizers.Quantizer': true }
  (x: py.Positional): py.Remote
  (keywords: Quantizer$__call__): py.Remote
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  output_dtype: any
  output_dtype_dyn: any
}

export interface Quantizer$new {
  /** Default: `'int8'` */
  output_dtype?: py.Str | undefined
}

export interface Quantizer$class extends py.PythonClass {
  new (output_dtype: py.Str): Quantizer
  (output_dtype: py.Str): py.Promised<Quantizer>
  new (keywords?: Quantizer$new): Quantizer
  (keywords?: Quantizer$new): py.Promised<Quantizer>
  from_config<Made>(this: abstract new (...args: any) => Made, config: py.LastDict<string, py.RemoteArgument>): py.Promised<Made>
  from_config<Made>(this: abstract new (...args: any) => Made, keywords: Quantizer$from_config): py.Promised<Made>
  from_config_dyn: py.RemoteFunction
}

export interface abs_max_quantize$ {
  inputs: py.TensorLike
  axis: py.Int
  /** Default: `(-127, 127)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `'int8'` */
  dtype?: py.DType | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  to_numpy?: py.Bool | undefined
}

export interface abs_max_quantize_grouped_with_zero_point$ {
  inputs: py.TensorLike
  block_size: py.Int
  /** Default: `(-8, 7)` */
  value_range?: py.List<py.RemoteArgument> | undefined
  /** Default: `'int8'` */
  dtype?: py.DType | undefined
  /** Default: `1e-07` */
  epsilon?: py.Float | undefined
  /** Default: `False` */
  to_numpy?: py.Bool | undefined
}

export interface compute_float8_amax_history$ {
  x: py.RemoteArgument
  amax_history: py.RemoteArgument
}

export interface compute_float8_scale$ {
  amax: py.RemoteArgument
  scale: py.RemoteArgument
  dtype_max: py.RemoteArgument
  /** Default: `0` */
  margin?: py.Int | undefined
}

export interface deserialize$ {
  config: py.Dict<string, py.RemoteArgument> | py.Str
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface fake_quant_with_min_max_vars$ {
  inputs: py.TensorLike
  min_vals: py.RemoteArgument
  max_vals: py.RemoteArgument
  /** Default: `8` */
  num_bits?: py.Int | undefined
  /** Default: `False` */
  narrow_range?: py.Bool | undefined
  axis?: py.Int | null | undefined
}

export interface get$ {
  identifier: py.RemoteArgument
  [keyword: string]: any
}

export interface pack_int4$ {
  arr: py.TensorLike
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'int8'` */
  dtype?: py.DType | undefined
}

export interface quantize_and_dequantize$ {
  inputs: py.RemoteArgument
  scale: py.RemoteArgument
  quantized_dtype: py.RemoteArgument
  compute_dtype: py.RemoteArgument
}

export interface serialize$ {
  initializer: py.RemoteArgument
}

export interface unpack_int4$ {
  packed: py.TensorLike
  orig_len: py.RemoteArgument
  /** Default: `0` */
  axis?: py.Int | undefined
  /** Default: `'int8'` */
  dtype?: py.DType | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly AWQConfig: AWQConfig$class
  readonly AbsMaxQuantizer: AbsMaxQuantizer$class
  readonly Float8QuantizationConfig: Float8QuantizationConfig$class
  readonly GPTQConfig: GPTQConfig$class
  readonly Int4QuantizationConfig: Int4QuantizationConfig$class
  readonly Int8QuantizationConfig: Int8QuantizationConfig$class
  readonly QuantizationConfig: QuantizationConfig$class
  readonly Quantizer: Quantizer$class
  abs_max_quantize(inputs: py.TensorLike, axis: py.Int, value_range: py.List<py.RemoteArgument>, dtype: py.DType, epsilon: py.Float, to_numpy?: py.Bool): py.Remote<any[]>
  abs_max_quantize(inputs: py.TensorLike, axis: py.Int, value_range: py.List<py.RemoteArgument>, dtype: py.DType, keywords?: py.Rest<abs_max_quantize$, 'inputs' | 'axis' | 'value_range' | 'dtype'>): py.Remote<any[]>
  abs_max_quantize(inputs: py.TensorLike, axis: py.Int, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<abs_max_quantize$, 'inputs' | 'axis' | 'value_range'>): py.Remote<any[]>
  abs_max_quantize(inputs: py.TensorLike, axis: py.Int, keywords?: py.Rest<abs_max_quantize$, 'inputs' | 'axis'>): py.Remote<any[]>
  abs_max_quantize(inputs: py.TensorLike, keywords: py.Rest<abs_max_quantize$, 'inputs'>): py.Remote<any[]>
  abs_max_quantize(keywords: abs_max_quantize$): py.Remote<any[]>
  abs_max_quantize_dyn: py.RemoteFunction
  abs_max_quantize_grouped_with_zero_point(inputs: py.TensorLike, block_size: py.Int, value_range: py.List<py.RemoteArgument>, dtype: py.DType, epsilon: py.Float, to_numpy?: py.Bool): py.Remote
  abs_max_quantize_grouped_with_zero_point(inputs: py.TensorLike, block_size: py.Int, value_range: py.List<py.RemoteArgument>, dtype: py.DType, keywords?: py.Rest<abs_max_quantize_grouped_with_zero_point$, 'inputs' | 'block_size' | 'value_range' | 'dtype'>): py.Remote
  abs_max_quantize_grouped_with_zero_point(inputs: py.TensorLike, block_size: py.Int, value_range: py.List<py.RemoteArgument>, keywords?: py.Rest<abs_max_quantize_grouped_with_zero_point$, 'inputs' | 'block_size' | 'value_range'>): py.Remote
  abs_max_quantize_grouped_with_zero_point(inputs: py.TensorLike, block_size: py.Int, keywords?: py.Rest<abs_max_quantize_grouped_with_zero_point$, 'inputs' | 'block_size'>): py.Remote
  abs_max_quantize_grouped_with_zero_point(inputs: py.TensorLike, keywords: py.Rest<abs_max_quantize_grouped_with_zero_point$, 'inputs'>): py.Remote
  abs_max_quantize_grouped_with_zero_point(keywords: abs_max_quantize_grouped_with_zero_point$): py.Remote
  abs_max_quantize_grouped_with_zero_point_dyn: py.RemoteFunction
  compute_float8_amax_history(x: py.Positional, amax_history: py.Positional): py.Remote
  compute_float8_amax_history(x: py.Positional, keywords: py.Rest<compute_float8_amax_history$, 'x'>): py.Remote
  compute_float8_amax_history(keywords: compute_float8_amax_history$): py.Remote
  compute_float8_amax_history_dyn: py.RemoteFunction
  compute_float8_scale(amax: py.Positional, scale: py.Positional, dtype_max: py.Positional, margin: py.Int): py.Remote
  compute_float8_scale(amax: py.Positional, scale: py.Positional, dtype_max: py.Positional, keywords?: py.Rest<compute_float8_scale$, 'amax' | 'scale' | 'dtype_max'>): py.Remote
  compute_float8_scale(amax: py.Positional, scale: py.Positional, keywords: py.Rest<compute_float8_scale$, 'amax' | 'scale'>): py.Remote
  compute_float8_scale(amax: py.Positional, keywords: py.Rest<compute_float8_scale$, 'amax'>): py.Remote
  compute_float8_scale(keywords: compute_float8_scale$): py.Remote
  compute_float8_scale_dyn: py.RemoteFunction
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize(config: py.Dict<string, py.RemoteArgument> | py.Str, keywords: py.Rest<deserialize$, 'config'>): py.Remote
  deserialize(config: py.LastDict<string, py.RemoteArgument> | py.Str): py.Remote
  deserialize(keywords: deserialize$): py.Remote
  deserialize_dyn: py.RemoteFunction
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min_vals: py.Positional, max_vals: py.Positional, num_bits: py.Int, narrow_range: py.Bool, axis: py.Int | null): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min_vals: py.Positional, max_vals: py.Positional, num_bits: py.Int, narrow_range: py.Bool, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min_vals' | 'max_vals' | 'num_bits' | 'narrow_range'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min_vals: py.Positional, max_vals: py.Positional, num_bits: py.Int, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min_vals' | 'max_vals' | 'num_bits'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min_vals: py.Positional, max_vals: py.Positional, keywords?: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min_vals' | 'max_vals'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, min_vals: py.Positional, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs' | 'min_vals'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(inputs: py.TensorLike, keywords: py.Rest<fake_quant_with_min_max_vars$, 'inputs'>): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars(keywords: fake_quant_with_min_max_vars$): py.Promised<tensorflow.Tensor>
  fake_quant_with_min_max_vars_dyn: py.RemoteFunction
  get(identifier: py.Positional, keywords?: py.Rest<get$, 'identifier'>): py.Remote
  get(keywords: get$): py.Remote
  get_dyn: py.RemoteFunction
  pack_int4(arr: py.TensorLike, axis: py.Int, dtype: py.DType): py.Remote<any[]>
  pack_int4(arr: py.TensorLike, axis: py.Int, keywords?: py.Rest<pack_int4$, 'arr' | 'axis'>): py.Remote<any[]>
  pack_int4(arr: py.TensorLike, keywords?: py.Rest<pack_int4$, 'arr'>): py.Remote<any[]>
  pack_int4(keywords: pack_int4$): py.Remote<any[]>
  pack_int4_dyn: py.RemoteFunction
  quantize_and_dequantize(inputs: py.Positional, scale: py.Positional, quantized_dtype: py.Positional, compute_dtype: py.Positional): py.Remote
  quantize_and_dequantize(inputs: py.Positional, scale: py.Positional, quantized_dtype: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'inputs' | 'scale' | 'quantized_dtype'>): py.Remote
  quantize_and_dequantize(inputs: py.Positional, scale: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'inputs' | 'scale'>): py.Remote
  quantize_and_dequantize(inputs: py.Positional, keywords: py.Rest<quantize_and_dequantize$, 'inputs'>): py.Remote
  quantize_and_dequantize(keywords: quantize_and_dequantize$): py.Remote
  quantize_and_dequantize_dyn: py.RemoteFunction
  serialize(initializer: py.Positional): py.Remote
  serialize(keywords: serialize$): py.Remote
  serialize_dyn: py.RemoteFunction
  unpack_int4(packed: py.TensorLike, orig_len: py.Positional, axis: py.Int, dtype: py.DType): py.Promised<tensorflow.Tensor>
  unpack_int4(packed: py.TensorLike, orig_len: py.Positional, axis: py.Int, keywords?: py.Rest<unpack_int4$, 'packed' | 'orig_len' | 'axis'>): py.Promised<tensorflow.Tensor>
  unpack_int4(packed: py.TensorLike, orig_len: py.Positional, keywords?: py.Rest<unpack_int4$, 'packed' | 'orig_len'>): py.Promised<tensorflow.Tensor>
  unpack_int4(packed: py.TensorLike, keywords: py.Rest<unpack_int4$, 'packed'>): py.Promised<tensorflow.Tensor>
  unpack_int4(keywords: unpack_int4$): py.Promised<tensorflow.Tensor>
  unpack_int4_dyn: py.RemoteFunction
}
